import type { Lang } from "../language.ts";

interface PlainWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly disabled: string;
  readonly notUnderstood: string;
  readonly yesOrNo: string;
  readonly oneNumber: string;
  readonly manyNumbers: string;
  readonly oneOf: (count: number) => string;
  readonly someOf: (count: number) => string;
  /** What the keys do, for the prompts that are redrawn. */
  readonly selectKeys: string;
  readonly checkboxKeys: string;
  readonly editorKeys: string;
  /** How to type a text of many lines where nothing is redrawn. */
  readonly manyLines: string;
}

/** The words round a question. The first of `yes` and `no` is the one shown. */
export const plainWords: Readonly<Record<Lang, PlainWords>> = {
  de: {
    yes: ["ja", "j", "yes", "y"],
    no: ["nein", "n", "no"],
    disabled: "nicht wählbar",
    notUnderstood: "Bitte noch einmal:",
    yesOrNo: "Antworten Sie mit „ja“ oder „nein“.",
    oneNumber: "Nummer",
    manyNumbers: "Nummern, durch Komma getrennt; 0 für keine",
    oneOf: (count) => `Geben Sie eine Nummer von 1 bis ${count} ein, die wählbar ist.`,
    someOf: (count) => `Geben Sie wählbare Nummern von 1 bis ${count} ein, durch Komma getrennt, oder 0 für keine.`,
    selectKeys: "Pfeiltasten: wechseln · Eingabetaste: übernehmen",
    editorKeys: "Die Eingabetaste öffnet Ihr Schreibprogramm; speichern und schließen Sie es, wenn Sie fertig sind.",
    manyLines:
      "Schreiben Sie den Text Zeile für Zeile; ein einzelner Punkt in einer Zeile beendet ihn. Sofort ein Punkt übernimmt das Vorhandene:",
    checkboxKeys: "Pfeiltasten: wechseln · Leertaste: ankreuzen · a: alle · Eingabetaste: übernehmen",
  },
  en: {
    yes: ["yes", "y"],
    no: ["no", "n"],
    disabled: "not available",
    notUnderstood: "Please try again:",
    yesOrNo: "Answer “yes” or “no”.",
    oneNumber: "Number",
    manyNumbers: "Numbers, separated by commas; 0 for none",
    oneOf: (count) => `Enter a number from 1 to ${count} that is available.`,
    someOf: (count) => `Enter available numbers from 1 to ${count}, separated by commas, or 0 for none.`,
    selectKeys: "arrow keys: move · Enter: choose",
    editorKeys: "Enter opens your editor; save and close it when you are done.",
    manyLines: "Type the text line by line; a line with a single full stop ends it. A full stop at once takes what is there:",
    checkboxKeys: "arrow keys: move · space: tick · a: all · Enter: done",
  },
};
