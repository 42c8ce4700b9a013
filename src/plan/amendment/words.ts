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

/** Why a place would be another: the answers behind it, else what there is to say where no single one can be named. */
export const reasonWords = {
  answers: (labels: readonly string[]): Words => ({
    de: `${labels.map((it) => `„${it}“`).join(" und ")} ${labels.length === 1 ? "hat" : "haben"} sich geändert`,
    en: `${labels.map((it) => `“${it}”`).join(" and ")} ${labels.length === 1 ? "has" : "have"} changed`,
  }),
  others: { de: "folgt aus anderen geänderten Angaben", en: "follows from other changed answers" },
  today: { de: "heutige Angaben und Textbausteine", en: "today's answers and template texts" },
} as const;

/** `§ 4.2 Sitze und Stimmen, Zeile „Summe“`. */
export const placeWords = (section: string, row: string | null): Words =>
  row === null || row === ""
    ? { de: section, en: section }
    : { de: [section, `Zeile „${row}“`].filter(Boolean).join(", "), en: [section, `row “${row}”`].filter(Boolean).join(", ") };

/** What is to be resolved about a place; its wording follows. */
export const orderWords = (kind: "changed" | "added" | "dropped", row: string | null): Words => {
  if (row === null || row === "") return orders[kind];
  return {
    changed: { de: `Die Zeile „${row}“ lautet künftig`, en: `The row “${row}” is to read` },
    added: { de: `Neu ist die Zeile „${row}“`, en: `New is the row “${row}”` },
    dropped: { de: `Die Zeile „${row}“ entfällt`, en: `The row “${row}” is struck` },
  }[kind];
};

const orders = {
  changed: { de: "Vorgeschlagener Wortlaut", en: "Proposed wording" },
  added: { de: "Einfügen", en: "Insert" },
  dropped: { de: "Streichen", en: "Strike" },
} as const satisfies Record<string, Words>;
