import type { Words } from "../../language.ts";
import { breach, type Rule } from "../rule.ts";

const path = "governance.dataProtection.minors";

const taken: Readonly<Record<"notice-and-consent-for-portraits" | "consent", Words>> = {
  "notice-and-consent-for-portraits": { de: "mit Hinweis, Porträts mit Einwilligung", en: "with a notice, portraits by consent" },
  consent: { de: "nur mit Einwilligung", en: "only by consent" },
};

export const photosOfMinors: Rule = {
  code: "D-04",
  name: "photos-of-minors",
  level: "error",
  dimension: "data",
  sources: [
    "https://www.reinheim.de/verwaltung-buergerservice/rathaus/wissenswertes/datenschutz-foto-video",
    "https://voris.wolterskluwer-online.de/browse/document/254ab6e6-9341-4554-a056-be8783a732fc",
  ],
  good: {},
  bad: { [path]: "none" },
  check: ({ city }) => {
    const { photos, minors } = city.governance.dataProtection;
    if (photos === "none" || minors !== "none") return [];
    return [breach(path, { photos: taken[photos] }, { fix: { [path]: "parents-consent" } })];
  },
};
