import type { CityText } from "../city/city-text.ts";
import { findingsOf } from "../city/issues.ts";
import type { Plain } from "../city/plain.ts";
import { citySchema } from "../city/schema/index.ts";
import type { Lang } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";

/** Answers stand in no file yet. */
const nowhere: CityText = { file: "", source: "", root: { key: null, value: [0, 0], id: null, children: new Map() } };

/** What the city file's own rules have against the value at a path of the facts (entries by number), as a sentence; null where it fits. */
export const problemAt = (facts: DraftFacts, path: string, lang: Lang): string | null => {
  const issues = citySchema.safeParse(facts).error?.issues ?? [];
  const found = issues.flatMap((issue) => findingsOf(issue, facts as Plain, nowhere)).find((it) => `${it.path}.`.startsWith(`${path}.`));
  if (found === undefined) return null;
  const { message, allowed } = found;
  return allowed === null ? message[lang] : `${message[lang]} ${lang === "de" ? "Erlaubt ist" : "Allowed is"}: ${allowed[lang]}.`;
};
