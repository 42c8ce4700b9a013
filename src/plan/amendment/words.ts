import type { Words } from "../../language.ts";
import { joined } from "../charter/texts.ts";

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
    de: `${labels.length === 1 ? "geänderte Angabe" : "geänderte Angaben"} ${joined(
      labels.map((it) => `„${it}“`),
      "de",
    )}`,
    en: `${labels.length === 1 ? "changed answer" : "changed answers"} ${joined(
      labels.map((it) => `“${it}”`),
      "en",
    )}`,
  }),
  together: { de: "mehrere geänderte Angaben zusammen", en: "several changed answers together" },
  further: { de: "weitere geänderte Angaben", en: "further changed answers" },
  unknown: { de: "geänderte Angaben oder neuer Textbaustein", en: "changed answers or new template text" },
  template: { de: "neuer Textbaustein", en: "new template text" },
} as const;

/** `Grund`, or which places it is the reason of: `Grund zu Nr. 3 und 5`. */
export const reasonLabel = (numbers: string | null): Words =>
  numbers === null
    ? { de: "Grund", en: "Reason" }
    : { de: `Grund zu ${numberWord.de} ${numbers}`, en: `Reason for ${numberWord.en} ${numbers}` };

export const numberWord: Words = { de: "Nr.", en: "No." };
/** Between the first number and the last. */
export const rangeWord: Words = { de: "bis", en: "to" };

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
  changed: { de: "Der Text lautet künftig", en: "The text is to read" },
  added: { de: "Neu eingefügt wird", en: "To be inserted" },
  dropped: { de: "Gestrichen wird", en: "To be struck" },
} as const satisfies Record<string, Words>;
