import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { smallCity } from "./small-city.ts";

const read = (source: string) => parseCity(source, "city.yaml");

interface Wrong {
  readonly title: string;
  readonly change: readonly [from: string, to: string];
  readonly at: string;
  readonly code: string;
  readonly path: string;
  readonly de: string;
  readonly en: string;
  readonly mend: string;
}

const wrong: readonly Wrong[] = [
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
    title: "a typo in a key",
    change: ["question:", "qestion:"],
    at: "14:5+7",
    code: "unknown-key",
    path: "topics.centre.qestion",
    de: "Das Feld „qestion“ gibt es in „Themen“ nicht.",
    en: "There is no field “qestion” in “topics”.",
    mend: "Meinten Sie „question“?",
  },
  {
    title: "a typo in the name of a section",
    change: ["runs:", "runns:"],
    at: "16:1+5",
    code: "unknown-key",
    path: "runns",
    de: "Das Feld „runns“ gibt es in der Stadtdatei nicht.",
    en: "There is no field “runns” in the city file.",
    mend: "Meinten Sie „runs“?",
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
    title: "a partner that is not there",
    change: ["lead: traders", "lead: tradres"],
    at: "21:11+7",
    code: "unknown-reference",
    path: "runs.table.lead",
    de: "„tradres“ ist hier unbekannt; gemeint ist ein Partner.",
    en: "“tradres” is not known here; it should name a partner.",
    mend: "Meinten Sie „traders“?",
  },
  {
    title: "a partner by name instead of id",
    change: ["lead: traders", "lead: Gewerbeverein"],
    at: "21:11+13",
    code: "unknown-reference",
    path: "runs.table.lead",
    de: "„Gewerbeverein“ ist hier unbekannt; gemeint ist ein Partner.",
    en: "“Gewerbeverein” is not known here; it should name a partner.",
    mend: "Meinten Sie „traders“?",
  },
  {
    title: "a topic that is not there, in a list",
    change: ["topic: centre", "topic: [center]"],
    at: "19:13+6",
    code: "unknown-reference",
    path: "runs.table.topic.0",
    de: "„center“ ist hier unbekannt; gemeint ist ein Thema.",
    en: "“center” is not known here; it should name a topic.",
    mend: "Meinten Sie „centre“?",
  },
  {
    title: "an id given twice",
    change: ["id: traders", "id: town"],
    at: "10:11+4",
    code: "duplicate-id",
    path: "partners.town.id",
    de: "Die Kennung „town“ ist in dieser Liste schon vergeben.",
    en: "The id “town” is already used in this list.",
    mend: "Geben Sie dem zweiten Eintrag eine eigene Kennung, zum Beispiel town-2.",
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
    title: "a required field left out",
    change: ["  name: Beispielhausen\n", ""],
    at: "2:1+4",
    code: "missing",
    path: "city.name",
    de: "Die Angabe „Name der Stadt“ (name) fehlt.",
    en: "“name of the city” (name) is missing.",
    mend: "Ergänzen Sie die Zeile: name: Musterstadt",
  },
  {
    title: "a required field left empty",
    change: ["start: 2027-09-01", "start:"],
    at: "6:1+9",
    code: "missing",
    path: "programme.start",
    de: "Die Angabe „Beginn“ (start) fehlt.",
    en: "“start” (start) is missing.",
    mend: "Ergänzen Sie die Zeile: start: 2027-09-01",
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
    title: "a text in a language oic does not speak",
    change: ["title: Ortsmitte", "title: { de: Ortsmitte, fr: Centre }"],
    at: "13:29+2",
    code: "unknown-key",
    path: "topics.centre.title.fr",
    de: "Das Feld „fr“ gibt es in „Kurztitel“ nicht.",
    en: "There is no field “fr” in “short title”.",
    mend: 'Löschen Sie das Feld; gehört es zum Text davor, setzen Sie den ganzen Text in Anführungszeichen: "…".',
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
  {
    title: "a prototype's name as a key",
    change: ["  country: DE", "  country: DE\n  __proto__: 1"],
    at: "5:3+9",
    code: "prototype-name",
    path: "",
    de: "Ein Feld oder eine Kennung darf nicht „__proto__“ heißen.",
    en: "Neither a field nor an id may be called “__proto__”.",
    mend: "Wählen Sie einen anderen Namen, oder löschen Sie das Feld.",
  },
  {
    title: "a prototype's name as an id",
    change: ["id: table", "id: constructor"],
    at: "17:9+11",
    code: "prototype-name",
    path: "",
    de: "Ein Feld oder eine Kennung darf nicht „constructor“ heißen.",
    en: "Neither a field nor an id may be called “constructor”.",
    mend: "Wählen Sie einen anderen Namen, oder löschen Sie das Feld.",
  },
  {
    title: "a field given twice",
    change: ["  country: DE", "  country: DE\n  country: AT"],
    at: "5:3+7",
    code: "duplicate-key",
    path: "",
    de: "Das Feld „country“ steht hier zum zweiten Mal.",
    en: "The field “country” stands here for the second time.",
    mend: "Führen Sie beide Angaben zusammen, und löschen Sie eine der Zeilen.",
  },
];

describe("a city file with one mistake", () => {
  it.each(wrong)("$title: told with place, reason and remedy", ({ change, at, code, path, de, en, mend }) => {
    const { profile, findings } = read(smallCity(change));
    const found = findings.find((each) => each.code === code && each.path === path);
    expect(found, JSON.stringify(findings.map((each) => [each.code, each.path]))).toBeDefined();
    expect(`${found?.place.line}:${found?.place.column}+${found?.place.length}`).toBe(at);
    expect(found?.message).toEqual({ de, en });
    expect(found?.mend.de).toBe(mend);
    expect(found?.mend.en).not.toBe("");
    expect(found?.level).toBe("error");
    expect(profile).toBeNull();
  });

  it("shows the line as it stands in the file", () => {
    const found = read(smallCity(["lead: traders", "lead: tradres"]).replaceAll("\n", "\r\n")).findings;
    expect(found).toMatchObject([{ place: { file: "city.yaml", line: 21, column: 11, source: "    lead: tradres" } }]);
  });

  it("says what is allowed", () => {
    const [found] = read(smallCity(["languages: [de, en]", "languages: [de, eng]"])).findings;
    expect(found?.allowed).toEqual({ de: "de, en", en: "de, en" });
  });
});

describe("a city file that is no YAML, or more than YAML", () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`;
  it.each([
    ["an open quotation mark", smallCity(["name: Beispielhausen", 'name: "Beispielhausen']), "yaml", 3, /Anführungszeichen/],
    ["a tab", smallCity(["  country", "\tcountry"]), "yaml", 4, /Tabulator/],
    ["an open bracket", smallCity(["[de, en]", "[de, en"]), "yaml", 6, /Klammer/],
    ["a second colon within brackets", smallCity(["title: Ortsmitte", "title: { de: Ort: Mitte }"]), "yaml", 13, /Doppelpunkt/],
    ["a field indented otherwise", smallCity(["    title", "     title"]), "yaml", 13, /Einrückung/],
    ["a second colon", smallCity(["title: Ortsmitte", "title: Ort: Mitte"]), "yaml", 13, /Doppelpunkt/],
    ["a value that begins with @", smallCity(["title: Ortsmitte", "title: @mitte"]), "yaml", 13, /Zeichen beginnen/],
    ["a type of its own", smallCity(["title: Ortsmitte", "title: !!js/function x"]), "yaml", 13, /Ausrufezeichen/],
    ["two documents", `${smallCity()}---\na: 1\n`, "yaml", 22, /mehrere Dokumente/],
    ["references to itself", bomb, "alias", 2, /Verweis/],
    ["nothing", "", "empty", 1, /leer/],
    ["comments alone", "# nothing\n", "empty", 1, /keine Angaben/],
    ["marks of a merge", smallCity(["runs:", "<<<<<<< HEAD\nruns:"]), "yaml", 16, /zwei Fassungen/],
    ["a megabyte and more", `# ${"x".repeat(1_000_001)}`, "too-big", 1, /zu groß/],
    ["thirty levels", "a: ".concat("[".repeat(30), "]".repeat(30)), "too-deep", 1, /verschachtelt/],
    ["a list", "- a\n- b\n", "wrong-type", 1, /keine Stadtdatei.*eine Liste/],
    ["a word", "Musterstadt\n", "wrong-type", 1, /„Musterstadt“/],
  ])("%s: refused in words", (_, source, code, line, words) => {
    const { profile, findings } = read(source);
    expect(profile).toBeNull();
    expect(findings[0]).toMatchObject({ code, level: "error", place: { line } });
    expect(findings[0]?.message.de).toMatch(words);
    expect(findings[0]?.message.en).not.toBe(findings[0]?.message.de);
  });

  it("is not read by YAML 1.1, though it may ask for it", () => {
    const source = `%YAML 1.1\n---\n${smallCity(["title: Ortsmitte", "title: no"])}`;
    expect(read(source).profile?.topics[0]?.title?.lead).toBe("no");
  });

  it("leaves the prototype of objects alone", () => {
    read(smallCity(["  country: DE", "  country: DE\n  __proto__: { polluted: 1 }"]));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("a city file without mistakes", () => {
  it.each(["musterstadt", "small-town", "bielefeld"])("the example %s has no finding that is an error", (name) => {
    const source = readFileSync(join(import.meta.dirname, `../../examples/${name}/city.yaml`), "utf8");
    const { profile, findings } = read(source);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
    expect(profile?.oic).toBe(1);
  });

  it("may leave fields, lists and sections empty: they are open", () => {
    const { profile, findings } = read(`${smallCity(["    lead: traders", "    lead:"])}budget:\ngovernance:\n  bodies:\nwaivers:\n`);
    expect(findings).toEqual([]);
    expect(profile).toMatchObject({ waivers: [], governance: { bodies: [] }, budget: { total: null } });
    expect(profile?.runs[0]?.lead).toBeNull();
  });

  it("may name a partner by a former id, and has today's in the profile", () => {
    const { profile, findings } = read(smallCity(["lead: traders", "lead: shops"]));
    expect(findings).toMatchObject([{ code: "former-id", level: "hint", mend: { de: "Schreiben Sie: traders" } }]);
    expect(profile?.runs[0]?.lead).toBe("traders");
  });

  it("is warned of an open point that is no field", () => {
    const { profile, findings } = read(`${smallCity()}open: [{ field: runs.table.plaza }]\n`);
    expect(findings).toMatchObject([{ code: "unknown-reference", level: "warning", path: "open.0.field" }]);
    expect(profile).not.toBeNull();
  });
});

describe("what looks right and is not", () => {
  it.each([
    ["a sum with a German point", "budget: { total: 520.000 }", "error", "Schreiben Sie: 520000"],
    ["a number with a German point", "budget: { total: 128.400 }", "error", "Schreiben Sie: 128400"],
    ["a country by its name", "council: {}", "error", "Schreiben Sie: AT"],
    [
      "a colour that is a note",
      "brand:\n  colour: #0b6b5a",
      "warning",
      "Gehört er zum Wert, setzen Sie den ganzen Wert in Anführungszeichen",
    ],
  ])("%s is told", (_, more, level, mend) => {
    const { findings } = read(`${smallCity(more === "council: {}" ? ["country: DE", "country: Österreich"] : undefined)}${more}\n`);
    expect(findings.map((each) => each.level)).toEqual([level]);
    expect(findings[0]?.mend.de).toContain(mend);
  });

  it("is not told of numbers and notes that are what they seem", () => {
    expect(read(`${smallCity()}status: draft # for now\nprogramme2: 1\n`).findings.map(({ path }) => path)).toEqual(["programme2"]);
  });
});

describe("several mistakes", () => {
  it("that come from one slip are told once", () => {
    expect(read(smallCity(["question:", "qestion:"])).findings.map(({ code }) => code)).toEqual(["unknown-key"]);
    expect(read(`${smallCity()}budget: { total: 1e20 }\n`).findings).toHaveLength(1);
    expect(read("partners: {}\nruns: [{ lead: town }]\n").findings.filter(({ code }) => code === "unknown-reference")).toEqual([]);
  });

  it("are told from the top of the file to its end, those of one place in the order of the schema", () => {
    const { findings } = read("partners: []\ntopics: [{ id: 1 }]\nfoo: 1\n");
    const lines = findings.map(({ place }) => place.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(findings.filter(({ code }) => code === "missing").map(({ path }) => path)).toEqual([
      "oic",
      "city",
      "programme",
      "topics.0.question",
    ]);
  });
});
