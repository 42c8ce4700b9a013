import type { Saying } from "./finding.ts";

/** What a city file may not contain, whatever its fields: said in words. */
export const refusals = {
  tooBig: (size: number): Saying => ({
    code: "too-big",
    message: { de: `Die Datei ist mit ${size} Zeichen zu groß.`, en: `The file is too big: ${size} characters.` },
    allowed: { de: "höchstens 1 MB (1.000.000 Zeichen)", en: "at most 1 MB (1,000,000 characters)" },
    mend: {
      de: "Nehmen Sie heraus, was nicht in die Stadtdatei gehört, zum Beispiel eingefügte Protokolle oder Bilder.",
      en: "Take out what does not belong in the city file, for example pasted minutes or pictures.",
    },
  }),
  tooDeep: (): Saying => ({
    code: "too-deep",
    message: { de: "Die Angaben sind zu tief ineinander verschachtelt.", en: "The entries are nested too deeply." },
    allowed: { de: "höchstens 24 Ebenen", en: "at most 24 levels" },
    mend: {
      de: "Prüfen Sie Einrückungen und Klammern; die Beispieldatei zeigt, wie eine Stadtdatei aufgebaut ist.",
      en: "Check indentation and brackets; the example file shows how a city file is built.",
    },
  }),
  alias: (name: string): Saying => ({
    code: "alias",
    message: { de: `„*${name}“ ist ein Verweis auf eine andere Stelle der Datei.`, en: `“*${name}” points to another place in the file.` },
    allowed: { de: "keine Verweise mit & und *", en: "no references with & and *" },
    mend: { de: "Schreiben Sie die Angabe an dieser Stelle aus.", en: "Write the value out at this place." },
  }),
  empty: (): Saying => ({
    code: "empty",
    message: { de: "Die Stadtdatei ist leer.", en: "The city file is empty." },
    allowed: null,
    mend: {
      de: "Legen Sie mit „oic init“ eine Stadtdatei an, oder beginnen Sie mit der Zeile: oic: 1",
      en: "Create a city file with “oic init”, or begin with the line: oic: 1",
    },
  }),
  forbiddenName: (name: string): Saying => ({
    code: "prototype-name",
    message: { de: `„${name}“ darf weder Feld noch Kennung heißen.`, en: `“${name}” may be neither a field nor an id.` },
    allowed: null,
    mend: { de: "Wählen Sie einen anderen Namen.", en: "Choose another name." },
  }),
  duplicateKey: (name: string): Saying => ({
    code: "duplicate-key",
    message: { de: `Das Feld „${name}“ steht hier zum zweiten Mal.`, en: `The field “${name}” stands here for the second time.` },
    allowed: { de: "jedes Feld nur einmal je Abschnitt", en: "each field only once a section" },
    mend: {
      de: "Führen Sie beide Angaben zusammen, und löschen Sie eine der Zeilen.",
      en: "Join the two entries and delete one of the lines.",
    },
  }),
  oddKey: (): Saying => ({
    code: "unknown-key",
    message: { de: "Vor dem Doppelpunkt steht kein Feldname.", en: "There is no field name before the colon." },
    allowed: { de: "ein Wort als Feldname, zum Beispiel name:", en: "one word as a field's name, for example name:" },
    mend: {
      de: "Setzen Sie den Feldnamen davor, oder den ganzen Text in Anführungszeichen.",
      en: "Put the field's name before it, or the whole text in quotation marks.",
    },
  }),
} as const;
