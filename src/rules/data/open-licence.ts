import type { Words } from "../../language.ts";
import { breach, type Outcome, type Rule } from "../rule.ts";

const path = "governance.licence";

/** What we propose for each kind of work: the defaults of the city file. */
const proposed = {
  texts: { id: "CC-BY-4.0", what: { de: "Texte und Bilder", en: "Texts and images" } },
  code: { id: "EUPL-1.2", what: { de: "Quelltext", en: "Code" } },
  data: { id: "CC-BY-4.0", what: { de: "Daten", en: "Data" } },
} as const satisfies Record<string, { readonly id: string; readonly what: Words }>;

/** No commercial use, no changes, or no licence at all; a name we do not know is not judged. */
const closed =
  /(^|[-\s])(NC|ND)([-\s\d]|$)|propriet|all rights reserved|alle rechte vorbehalten|urheberrechtlich geschützt|^(none|keine)$/i;

export const openLicence: Rule = {
  code: "D-05",
  name: "open-licence",
  level: "error",
  dimension: "data",
  sources: ["https://github.com/github/MVG", "L-C9"],
  good: {},
  bad: { [`${path}.texts`]: "CC-BY-NC-4.0" },
  check: ({ city }) =>
    (["texts", "code", "data"] as const).flatMap((kind): readonly Outcome[] => {
      const licence = city.governance.licence[kind];
      const { id, what } = proposed[kind];
      return closed.test(licence) ? [breach(`${path}.${kind}`, { licence, what, id, path: `${path}.${kind}` })] : [];
    }),
};
