import type { RuleWordsByCode } from "../../rule.ts";

export const language: RuleWordsByCode = {
  "L-04": {
    title: "Texts in both languages",
    summary: "Where the kit comes in two languages, the texts of the city file are there in both.",
    why: "Where a language is missing, the sentence stands in the other one in the middle of a document. That looks unfinished, and screen readers pronounce it wrongly (our own judgement).",
    message: {
      de: "{label}: the German text is missing; the German version too says “{text}”.",
      en: "{label}: the English text is missing; the English version too says “{text}”.",
      one: "{label}: the text is the same for both languages (“{text}”).",
      same: "Given without a language, and so the same in both versions: {count} texts. The first: {label} (“{text}”).",
    },
    mend: {
      de: "Add the German version in the field {path}.",
      en: "Add the English version in the field {path}.",
      one: "Write both languages in the field {path}: { de: …, en: … }",
      same: "Write both languages, beginning with the field {path}: { de: …, en: … }",
    },
  },
};
