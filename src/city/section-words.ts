import type { Words } from "../language.ts";

/** The first lines of a new city file. */
export const headWords: Words = {
  de: `Die Stadtdatei: alle Tatsachen, aus denen oic die Unterlagen erstellt. Sie dürfen sie frei bearbeiten.
„null“ und „# offen“ heißt: noch nicht entschieden. In den Unterlagen steht dort eine sichtbare Lücke, kein Fehler.
Texte gelten für alle Sprachen, oder Sie schreiben sie je Sprache: { de: …, en: … }. Danach: oic check, oic build.`,
  en: `The city file: all facts from which oic writes the documents. Edit it freely.
“null” and “# open” mean: not decided yet. The documents show a visible gap there, not an error.
A text holds for every language, or you write it a language each: { de: …, en: … }. Then: oic check, oic build.`,
};

/** What each section of a new city file is for. */
export const sectionWords: Readonly<Record<string, Words>> = {
  oic: { de: "Fassung des Dateiformats, bitte nicht ändern.", en: "Version of the file format; please do not change it." },
  status: { de: "draft: Entwurf; final: fertig.", en: "draft or final." },
  city: {
    de: "Die Stadt. Die Region entscheidet über Feiertage und rechtliche Hinweise; die erste Sprache führt.",
    en: "The city. The region decides public holidays and legal notes; the first language leads.",
  },
  programme: {
    de: "Das Programm: Auftrag, Beginn, Laufzeit, Ziele, Innovationsbüro und wer es danach weiterführt.",
    en: "The programme: mission, start, length, goals, innovation office, and who carries on afterwards.",
  },
  council: {
    de: "Der Rat: Gremien in der Beratungsfolge mit Sitzungstagen und Vorlagenfristen, sitzungsfreie Zeiten, Wahlen.",
    en: "The council: its bodies in the order a paper passes them, with meetings and paper deadlines, recess, elections.",
  },
  calendar: {
    de: "Tage, an denen außer an Feiertagen nichts stattfinden soll, zum Beispiel ein Stadtfest.",
    en: "Days, beside public holidays, on which nothing should take place, for example a town fair.",
  },
  partners: {
    de: "Wer mitmacht, mindestens zwei. Als Mitglied nennen die Unterlagen nur, wer zugesagt hat (agreed, signed).",
    en: "Who takes part, at least two. The documents name as members only those who agreed (agreed, signed).",
  },
  governance: {
    de: "Wie die Partner zusammenarbeiten: Gremien, Sitze, Mehrheiten, Datenschutz und das Antwortversprechen.",
    en: "How the partners work together: bodies, seats, majorities, data protection and the promise to answer.",
  },
  topics: {
    de: "Die Fragen der Stadt an sich selbst, jede mit einer Federführung.",
    en: "The questions the city asks itself, each with an owner.",
  },
  runs: {
    de: "Veranstaltungen: ein Format zu einem Thema an einem Tag, mit der Frage und der Stelle, die danach entscheidet.",
    en: "Events: a format for a topic on a day, with the question and whoever decides afterwards.",
  },
  budget: {
    de: "Das Geld in ganzen Euro: Ansätze, Beträge je Jahr und woher sie kommen.",
    en: "The money in whole euros: budget lines, sums a year, and where they come from.",
  },
  evaluation: {
    de: "Woran Sie den Erfolg messen, wann, und wer auswertet.",
    en: "How you measure success, when, and who evaluates.",
  },
  brand: { de: "Das Aussehen der Unterlagen.", en: "How the documents look." },
  packs: { de: "Pakete mit Vorlagen; „core“ gehört dazu.", en: "Packs of templates; “core” comes with oic." },
  waivers: {
    de: "Begründete Abweichungen von einer Regel, mit Namen und Datum.",
    en: "Rules set aside, with reason, name and date.",
  },
  adopted: {
    de: "Beschlossene Fassungen; sie werden nicht mehr überschrieben.",
    en: "Adopted versions; they are not overwritten any more.",
  },
  open: { de: "Offene Punkte: welches Feld, wer klärt es, bis wann.", en: "Open points: which field, who settles it, by when." },
};
