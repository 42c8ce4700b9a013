import type { Saying } from "./finding.ts";

type Mistake = Pick<Saying, "message" | "mend">;

const mistakes: Readonly<Record<string, Mistake>> = {
  OPEN_QUOTE: {
    message: {
      de: "Hier beginnt ein Anführungszeichen, das nie geschlossen wird.",
      en: "A quotation mark opens here and is never closed.",
    },
    mend: {
      de: "Setzen Sie das schließende Anführungszeichen ans Ende des Textes.",
      en: "Put the closing quotation mark at the end of the text.",
    },
  },
  OPEN_BRACKET: {
    message: { de: "Eine Klammer wird nicht geschlossen.", en: "A bracket is not closed." },
    mend: {
      de: "Ergänzen Sie die schließende Klammer ] oder } am Ende der Angabe.",
      en: "Add the closing bracket ] or } at the end of the entry.",
    },
  },
  LIST_ON_KEY_LINE: {
    message: {
      de: "Ein Listeneintrag („- “) steht in derselben Zeile wie der Feldname.",
      en: "A list entry (“- ”) stands on the same line as the field's name.",
    },
    mend: {
      de: "Beginnen Sie den Listeneintrag in einer neuen, eingerückten Zeile.",
      en: "Begin the list entry on a new, indented line.",
    },
  },
  GIT_MARKS: {
    message: {
      de: "Hier stehen zwei Fassungen untereinander; Git konnte sie nicht zusammenführen.",
      en: "Two versions stand one below the other here; Git could not merge them.",
    },
    mend: {
      de: "Behalten Sie eine der beiden, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.",
      en: "Keep one of them, and delete the lines with <<<<<<<, ======= and >>>>>>>.",
    },
  },
  TAB_AS_INDENT: {
    message: { de: "Die Zeile ist mit einem Tabulator eingerückt.", en: "The line is indented with a tab." },
    mend: { de: "Rücken Sie mit Leerzeichen ein, zwei je Ebene.", en: "Indent with spaces, two a level." },
  },
  BAD_INDENT: {
    message: { de: "Die Einrückung passt nicht zu den Zeilen darüber.", en: "The indentation does not fit the lines above." },
    mend: {
      de: "Rücken Sie Felder desselben Abschnitts gleich weit ein, zwei Leerzeichen je Ebene.",
      en: "Indent fields of one section alike, two spaces a level.",
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      de: "In dieser Zeile steht ein zweiter Doppelpunkt.",
      en: "There is a second colon on this line.",
    },
    mend: {
      de: 'Setzen Sie Text mit Doppelpunkt in Anführungszeichen: "Titel: Untertitel".',
      en: 'Put text with a colon in quotation marks: "Title: subtitle".',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      de: "Dieser Zeile fehlt der Doppelpunkt, oder die Einrückung passt nicht.",
      en: "This line lacks its colon, or the indentation does not fit.",
    },
    mend: { de: "Schreiben Sie jedes Feld als „name: Wert“ in eine Zeile.", en: "Write each field on a line as “name: value”." },
  },
  MISSING_CHAR: {
    message: {
      de: "In dieser Zeile fehlt ein Zeichen, meist der Doppelpunkt nach dem Feldnamen.",
      en: "A character is missing on this line, mostly the colon after the field's name.",
    },
    mend: {
      de: "Schreiben Sie „name: Wert“, mit einem Leerzeichen nach dem Doppelpunkt.",
      en: "Write “name: value”, with a space after the colon.",
    },
  },
  MULTIPLE_DOCS: {
    message: {
      de: "Die Datei enthält mehrere Dokumente, getrennt durch „---“.",
      en: "The file holds several documents, separated by “---”.",
    },
    mend: { de: "Legen Sie je Stadt einen Ordner mit einer eigenen Datei an.", en: "Make a folder for each city, with a file of its own." },
  },
  BAD_SCALAR_START: {
    message: { de: "Ein Text darf nicht mit diesem Zeichen beginnen.", en: "A text may not begin with this character." },
    mend: { de: 'Setzen Sie den Text in Anführungszeichen: "…".', en: 'Put the text in quotation marks: "…".' },
  },
  BAD_DQ_ESCAPE: {
    message: {
      de: "Der umgekehrte Schrägstrich \\ hat in Anführungszeichen eine eigene Bedeutung.",
      en: "The backslash \\ has a meaning of its own within quotation marks.",
    },
    mend: {
      de: "Schreiben Sie ihn doppelt (\\\\), oder nehmen Sie einfache Anführungszeichen: '…'.",
      en: "Write it twice (\\\\), or use single quotation marks: '…'.",
    },
  },
  RESOURCE_EXHAUSTION: {
    message: { de: "Die Angaben sind zu tief ineinander verschachtelt.", en: "The entries are nested too deeply." },
    mend: { de: "Prüfen Sie die Klammern.", en: "Check the brackets." },
  },
  TAG_RESOLVE_FAILED: {
    message: { de: "Ein Wert darf nicht mit einem Ausrufezeichen beginnen.", en: "A value may not begin with an exclamation mark." },
    mend: { de: 'Setzen Sie den Text in Anführungszeichen: "!…".', en: 'Put the text in quotation marks: "!…".' },
  },
};

const other: Mistake = {
  message: { de: "An dieser Stelle lässt sich die Datei nicht lesen.", en: "The file cannot be read at this place." },
  mend: {
    de: "Prüfen Sie Einrückung, Anführungszeichen und Klammern dieser Zeile und der Zeile darüber.",
    en: "Check indentation, quotation marks and brackets of this line and the line above.",
  },
};

/** What to say to a mistake the YAML reader names by a code. */
export const mistakeWords = (code: string): Mistake => mistakes[code] ?? other;
