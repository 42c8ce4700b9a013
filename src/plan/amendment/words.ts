import type { Words } from "../../language.ts";

/** What is behind the name of a document's file in the name of its amendment's. */
export const amendmentEnding: Words = { de: "-aenderung.md", en: "-amendment.md" };

export const amendmentTitle: Words = { de: "Entwurf einer Änderung", en: "Draft amendment" };

export const amendmentAudience: Readonly<Record<"internal" | "partners" | "council" | "public", Words>> = {
  internal: { de: "internen Gebrauch", en: "internal use" },
  partners: { de: "Partner und Rat", en: "partners and council" },
  council: { de: "Rat", en: "the council" },
  public: { de: "alle", en: "everyone" },
};

/** Reasons where no single answer can be named. */
export const reasonWords = {
  others: { de: "folgt aus anderen geänderten Angaben", en: "follows from other changed answers" },
  template: { de: "neue Vorlage", en: "new template" },
} as const satisfies Record<string, Words>;

/** `§ 4.2 Sitze und Stimmen, Zeile „Summe“`. */
export const placeWords = (section: string, row: string | null): Words =>
  row === null || row === ""
    ? { de: section, en: section }
    : { de: [section, `Zeile „${row}“`].filter(Boolean).join(", "), en: [section, `row “${row}”`].filter(Boolean).join(", ") };
