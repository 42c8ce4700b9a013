import type { Words } from "../language.ts";
import type { Saying } from "./finding.ts";
import { shown } from "./seen.ts";

/** Characters or bytes in MB, one decimal, rounded up. */
const megabytes = (size: number): Words => {
  const text = String(Math.ceil(size / 100_000) / 10);
  return { de: text.replace(".", ","), en: text };
};

const saveAsUtf8: Words = {
  de: "Speichern Sie die Datei in Ihrem Editor noch einmal, mit der Codierung UTF-8.",
  en: "Save the file again in your editor, with the encoding UTF-8.",
};

/** What a city file may not contain, whatever its fields: said in words. */
export const refusals = {
  tooBig: (size: number): Saying => ({
    code: "too-big",
    message: { de: `Die Datei ist zu groß: ${megabytes(size).de} MB.`, en: `The file is too big: ${megabytes(size).en} MB.` },
    allowed: {
      de: "höchstens 1 MB; ausgefüllte Stadtdateien haben 10 bis 30 KB",
      en: "at most 1 MB; a filled-in city file has 10 to 30 KB",
    },
    mend: {
      de: "Nehmen Sie heraus, was nicht in die Stadtdatei gehört, zum Beispiel eingefügte Protokolle oder Bilder.",
      en: "Take out what does not belong in the city file, for example pasted minutes or pictures.",
    },
  }),
  notUtf8: (): Saying => ({
    code: "encoding",
    message: {
      de: "Dieses Zeichen ist nicht lesbar: Die Datei ist nicht als UTF-8 gespeichert.",
      en: "This letter cannot be read: the file is not saved as UTF-8.",
    },
    allowed: null,
    mend: saveAsUtf8,
  }),
  utf16: (): Saying => ({
    code: "encoding",
    message: { de: "Die Datei ist als UTF-16 gespeichert.", en: "The file is saved as UTF-16." },
    allowed: { de: "UTF-8", en: "UTF-8" },
    mend: saveAsUtf8,
  }),
  noText: (): Saying => ({
    code: "encoding",
    message: {
      de: "Das ist keine Textdatei, vielleicht eine Word-, Excel- oder Bilddatei.",
      en: "This is no text file; perhaps it is a Word, Excel or picture file.",
    },
    allowed: { de: "reiner Text", en: "plain text" },
    mend: {
      de: "Benennen Sie die Datei um, und legen Sie die Stadtdatei mit oic init an.",
      en: "Rename the file, and make the city file with oic init.",
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
  empty: (comments: boolean): Saying => ({
    code: "empty",
    message: comments
      ? { de: "Die Stadtdatei enthält noch keine Angaben.", en: "The city file holds no facts yet." }
      : { de: "Die Stadtdatei ist leer.", en: "The city file is empty." },
    allowed: null,
    mend: {
      de: "Benennen Sie die Datei um, und legen Sie die Stadtdatei mit oic init an.",
      en: "Rename the file, and make the city file with oic init.",
    },
  }),
  forbiddenName: (name: string): Saying => ({
    code: "prototype-name",
    message: { de: `Ein Feld oder eine Kennung darf nicht „${name}“ heißen.`, en: `Neither a field nor an id may be called “${name}”.` },
    allowed: null,
    mend: { de: "Wählen Sie einen anderen Namen, oder löschen Sie das Feld.", en: "Choose another name, or delete the field." },
  }),
  swallowed: (comment: string): Saying => ({
    code: "comment",
    message: {
      de: `Der Text ab dem Zeichen # gilt als Notiz und fehlt in den Unterlagen: „#${shown(comment)}“.`,
      en: `The text from the sign # on counts as a note and is missing in the documents: “#${shown(comment)}”.`,
    },
    allowed: null,
    mend: {
      de: "Gehört er zum Wert, setzen Sie den ganzen Wert in Anführungszeichen; ist er eine Notiz, setzen Sie ein Leerzeichen hinter das #.",
      en: "If it belongs to the value, put the whole value in quotation marks; if it is a note, put a space behind the #.",
    },
  }),
  thousands: (written: string): Saying => ({
    code: "bad-value",
    message: {
      de: `„${written}“ liest oic als ${written.split(".")[0]}: Der Punkt trennt hier die Nachkommastellen.`,
      en: `oic reads “${written}” as ${written.split(".")[0]}: the point stands before decimals here.`,
    },
    allowed: { de: "Zahlen ohne Punkte, zum Beispiel 520000", en: "numbers without separators, for example 520000" },
    mend: { de: `Schreiben Sie: ${written.replaceAll(".", "")}`, en: `Write: ${written.replaceAll(".", "")}` },
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
