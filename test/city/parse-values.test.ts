import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { expectTold, type Mistake } from "./one-mistake.ts";
import { smallCity } from "./small-city.ts";

const wrong: readonly Mistake[] = [
  {
    title: "a number where a name belongs",
    change: ["name: Beispielhausen", "name: 3"],
    at: "3:9+1",
    code: "wrong-type",
    path: "city.name",
    de: "Bei „Name der Stadt“ steht die Zahl 3; das passt hier nicht.",
    en: "“name of the city” holds the number 3, which does not fit here.",
    mend: 'Schreiben Sie: "3"',
  },
  {
    title: "a number written as a German text",
    change: ["country: DE", 'country: DE\n  population: "128.400"'],
    at: "5:15+9",
    code: "wrong-type",
    path: "city.population",
    de: "Bei „Zahl der Einwohnerinnen und Einwohner“ steht der Text „128.400“; das passt hier nicht.",
    en: "“number of residents” holds the text “128.400”, which does not fit here.",
    mend: "Schreiben Sie: 128400",
  },
  {
    title: "a section where a list belongs",
    change: ["languages: [de, en]", "languages: de"],
    at: "5:14+2",
    code: "wrong-type",
    path: "city.languages",
    de: "Bei „Sprachen der Unterlagen“ steht der Text „de“; das passt hier nicht.",
    en: "“languages of the kit” holds the text “de”, which does not fit here.",
    mend: "Schreiben Sie: [de]",
  },
  {
    title: "a typo in a value of a list of values",
    change: ["sector: administration", "sector: asministration"],
    at: "9:53+14",
    code: "bad-value",
    path: "partners.town.sector",
    de: "„asministration“ ist kein gültiger Wert für „Akteursgruppe“.",
    en: "“asministration” is not a valid value for “sector”.",
    mend: "Meinten Sie „administration“?",
  },
  {
    title: "a day that does not exist",
    change: ["start: 2027-09-01", "start: 2027-02-30"],
    at: "7:10+10",
    code: "bad-date",
    path: "programme.start",
    de: "Den Tag 2027-02-30 gibt es nicht („Beginn“).",
    en: "There is no day 2027-02-30 (“start”).",
    mend: "Schreiben Sie: 2027-02-28",
  },
  {
    title: "a German date",
    change: ["date: 2027-11-25", "date: 25.11.2027"],
    at: "20:11+10",
    code: "bad-date",
    path: "runs.table.date",
    de: "„25.11.2027“ ist kein Datum in der Form JJJJ-MM-TT („Datum“).",
    en: "“25.11.2027” is not a date written YYYY-MM-DD (“date”).",
    mend: "Schreiben Sie: 2027-11-25",
  },
  {
    title: "one partner alone",
    change: ["  - { id: traders, formerly: [shops], name: Gewerbeverein, sector: business }\n", ""],
    at: "9:3+66",
    code: "bad-value",
    path: "partners",
    de: "„Partner“ hat zu wenige Einträge: 1.",
    en: "“partners” has too few entries: 1.",
    mend: "Ergänzen Sie einen Eintrag; er beginnt in einer neuen Zeile mit „- “.",
  },
  {
    title: "an empty text",
    change: ["title: Ortsmitte", 'title: ""'],
    at: "13:12+2",
    code: "bad-value",
    path: "topics.centre.title",
    de: "„Kurztitel“ ist leer.",
    en: "“short title” is empty.",
    mend: "Füllen Sie das Feld aus, oder löschen Sie die Zeile: Dann gilt es als offen.",
  },
  {
    title: "yes for true",
    change: ["owner: { partner: town }", "owner: { partner: town }\n    preconditions: { time: ja }"],
    at: "16:28+2",
    code: "wrong-type",
    path: "topics.centre.preconditions.time",
    de: "Bei „Zeit vor der Entscheidung reicht“ steht der Text „ja“; das passt hier nicht.",
    en: "“there is time before the decision” holds the text “ja”, which does not fit here.",
    mend: "Schreiben Sie: true",
  },
  {
    title: "a span that ends before it begins",
    change: ["    lead: traders", "    lead: traders\n    window: { from: 2027-12-01, to: 2027-11-01 }"],
    at: "22:13+36",
    code: "order",
    path: "runs.table.window",
    de: "Bei „Zeitraum“ liegt der letzte Tag vor dem ersten.",
    en: "In “window” the last day is before the first.",
    mend: "Prüfen Sie die beiden Tage; vielleicht sind sie vertauscht.",
  },
];

describe("a city file with one mistake", () => {
  it.each(wrong)("$title: told with place, reason and remedy", expectTold);

  it("shows the line as it stands in the file", () => {
    const found = parseCity(smallCity(["lead: traders", "lead: tradres"]).replaceAll("\n", "\r\n"), "city.yaml").findings;
    expect(found).toMatchObject([{ place: { file: "city.yaml", line: 21, column: 11, source: "    lead: tradres" } }]);
  });

  it("says what is allowed", () => {
    const [found] = parseCity(smallCity(["languages: [de, en]", "languages: [de, eng]"]), "city.yaml").findings;
    expect(found?.allowed).toEqual({ de: "de, en", en: "de, en" });
  });
});
