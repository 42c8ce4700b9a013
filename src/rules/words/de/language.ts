import type { RuleWordsByCode } from "../../rule.ts";

export const language: RuleWordsByCode = {
  "L-04": {
    title: "Texte in beiden Sprachen",
    summary: "Erscheint das Startpaket in zwei Sprachen, stehen auch die Texte der Stadtdatei in beiden.",
    why: "Fehlt eine Sprache, steht der Satz in der anderen mitten im Dokument. Das wirkt unfertig, und Vorleseprogramme sprechen ihn falsch aus (eigene Einschätzung).",
    message: {
      de: "{label}: Der deutsche Text fehlt; auch die deutsche Fassung sagt „{text}“.",
      en: "{label}: Der englische Text fehlt; auch die englische Fassung sagt „{text}“.",
      one: "{label}: Der Text gilt für beide Sprachen gleich („{text}“).",
      same: "Ohne Sprache angegeben und deshalb in beiden Fassungen gleich: {count} Texte. Der erste: {label} („{text}“).",
    },
    mend: {
      de: "Ergänzen Sie die deutsche Fassung im Feld {path}.",
      en: "Ergänzen Sie die englische Fassung im Feld {path}.",
      one: "Schreiben Sie im Feld {path} beide Sprachen: { de: …, en: … }",
      same: "Schreiben Sie beide Sprachen, beginnend mit dem Feld {path}: { de: …, en: … }",
    },
  },
};
