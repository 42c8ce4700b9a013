import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { run } from "../../src/cli.ts";
import type { Answer } from "../../src/world/scripted-ask.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { germanAnswers, person, type Says } from "./person.ts";

interface Facts {
  readonly city: Readonly<Record<string, unknown>>;
  readonly programme: Readonly<Record<string, unknown>>;
  readonly partners: readonly Readonly<Record<string, unknown>>[];
  readonly topics: readonly Readonly<Record<string, unknown>>[];
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly budget: Readonly<Record<string, unknown>>;
  readonly council: { readonly bodies: readonly Readonly<Record<string, unknown>>[]; readonly recess: readonly unknown[] };
}

const asked = async (answers: readonly Answer[]): Promise<{ code: number; world: TestWorld; facts: Facts }> => {
  const world = testWorld({ argv: ["init", "--lang", "de", "--no-build"], lang: "de", answers });
  const code = await run(world);
  const text = world.tree().get("city.yaml");
  const { facts, findings } = parseCity(typeof text === "string" ? text : "", "city.yaml");
  if (text !== undefined) expect(findings).toEqual([]);
  return { code, world, facts: facts as unknown as Facts };
};

/** The whole interview, then changes at the review: the titles of the questions, and what is said to them the second time. */
const changed = (titles: readonly string[], says: Says) =>
  asked(
    person({
      ...germanAnswers,
      "Wie geht es weiter?": [...titles.map(() => "change"), "write"],
      "Welche Frage möchten": titles,
      ...says,
    }),
  );

const minimal: Says = { "Wie heißt die Stadt?": "Musterstadt" };

describe("a question", () => {
  it("is explained by ?, and asked again", async () => {
    const { world } = await asked(person({ ...minimal, "Wie heißt die Stadt?": ["?", "Musterstadt"] }));
    expect(world.asked.filter((it) => it === "Wie heißt die Stadt?")).toHaveLength(2);
  });

  it("that must be answered says why when it is left open", async () => {
    const { world } = await asked(person({ ...minimal, "Wie heißt die Stadt?": ["-", "", "Musterstadt"] }));
    expect(world.stderr()).toBe("Der Name der Stadt steht auf jeder Unterlage. Bitte geben Sie ihn ein.\n".repeat(2));
  });

  it.each([
    ["Wie viele Menschen", "viele", "„viele“ ist keine Zahl"],
    ["Wie viele Menschen", "-3", "„-3“ ist keine Zahl"],
    ["In welchem Staat", "Atlantis", "„Atlantis“ kennen wir nicht als Land."],
    ["Wann soll das Programm beginnen?", "31.2.2027", "kein Tag, den es gibt"],
    ["Welche Farbe", "blau", "kein gültiger Wert für „Farbe“"],
    ["sitzungsfreie Zeit", "im Sommer", "kein Zeitraum"],
    ["Wer macht mit", "4711", "„4711“ ist kein Name."],
    ["Wer macht mit", "stadt musterstadt", "„stadt musterstadt“ steht schon in der Liste."],
    ["Noch ein eigenes Thema", "Mobilitätswende", "steht schon in der Liste."],
  ])("%s refuses %s with a sentence and asks again", async (message, wrong, sentence) => {
    const { code, world } = await asked(person({ ...minimal, [message]: [wrong] }));
    expect(world.stderr()).toContain(sentence);
    expect(code).toBe(0);
  });

  it("that is gone back to keeps what stood there, and what came after", async () => {
    const { world, facts } = await asked(
      person({ ...germanAnswers, "Wie viele Stellen": ["<", "<", "1,5"], "Noch ein Partner?": ["", ""] }),
    );
    const at = world.asked.indexOf("Wie viele Stellen stehen für das Programm bereit (in Vollzeit)?");
    expect(world.asked.slice(at + 1, at + 3)).toEqual([
      "Noch ein Partner?",
      "Wie viele Stellen stehen für das Programm bereit (in Vollzeit)?",
    ]);
    expect(facts.partners.map(({ name }) => name)).toContain("Hochschule Musterstadt");
  });

  it("with names full of signs keeps them to the letter", async () => {
    const name = `Bürger: "Café" & 'Söhne' #1 – 😀 {a} [b] *c* ${"x".repeat(300)}`;
    const { facts } = await asked(person({ ...minimal, "Wer macht mit": name, [`${name}: Zu welcher`]: "business" }));
    expect(facts.partners.map((it) => it["name"])).toContain(name.normalize("NFC"));
  });
});

describe("an entry of a list", () => {
  it("entered by mistake is taken out with - after a question", async () => {
    const { facts, world } = await asked(
      person({
        ...minimal,
        "Wer macht mit": ["Falsch e. V."],
        "Falsch e. V.: Zu welcher": ["<"],
        "Wie heißt die Organisation?": ["-"],
        "„Falsch e. V.“ aus der Liste nehmen?": true,
      }),
    );
    expect(facts.partners.map(({ name }) => name)).toEqual(["Stadt Musterstadt", "Noch zu gewinnen: Partner aus der Zivilgesellschaft"]);
    expect(world.unused()).not.toHaveLength(0);
  });

  it("stays when the person says no", async () => {
    const { facts } = await asked(
      person({
        ...minimal,
        "Wer macht mit": ["Richtig e. V."],
        "Richtig e. V.: Zu welcher": ["<", "civil-society"],
        "Wie heißt die Organisation?": ["-"],
        "aus der Liste nehmen?": false,
      }),
    );
    expect(facts.partners.map(({ name }) => name)).toContain("Richtig e. V.");
  });

  it("goes with its grant where it is a funder", async () => {
    const { facts } = await changed(["Geld und Förderung"], { "Wie heißt die Organisation?": ["-"], "aus der Liste nehmen?": true });
    expect(facts.budget["sources"]).toEqual([]);
    expect(facts.partners).toHaveLength(3);
  });

  it("is removed from the middle without mixing up the others", async () => {
    const { facts } = await changed(["Partner und ihre Zusagen (1 × noch nicht entschieden)"], {
      "Wie heißt die Organisation?": ["-"],
      "aus der Liste nehmen?": true,
    });
    expect(facts.partners.map(({ name, sector }) => [name, sector])).toEqual([
      ["Stadt Musterstadt", "administration"],
      ["Bürgerstiftung Süd", "civil-society"],
      ["Ministerium für Wirtschaft", "administration"],
    ]);
  });

  it("that is the only topic is asked for anew", async () => {
    const { facts, world } = await asked(
      person({
        ...minimal,
        "An welchen Fragen": [["mobility"], []],
        "Welches eigene Thema": "Mitte",
        "Wie lautet die Frage": "Was nun?",
        "Ist das Absicht?": "none",
        "Wie geht es weiter?": ["change"],
        "Welche Frage möchten": ["Themen und Fragen"],
      }),
    );
    expect(facts.topics.map(({ id }) => id)).toEqual(["mitte"]);
    expect(facts.runs.map(({ topic }) => topic)).toEqual(["mitte", "mitte"]);
    expect(world.asked.filter((it) => it.startsWith("Womit soll"))).toHaveLength(2);
  });
});

describe("a change at the review", () => {
  it("of the country asks for the region again and drops what only Germany knows", async () => {
    const { facts, world } = await changed(["Stadt"], {
      "In welchem Staat": ["DE", "AT"],
      "In welchem Bundesland": ["DE-NW", "AT-9"],
    });
    expect(facts.city).toMatchObject({ country: "AT", region: "AT-9" });
    expect(facts.city).not.toHaveProperty("independent");
    expect(world.stderr()).toBe("");
  });

  it("of the start asks for a first day that lies before it again, with the new proposal", async () => {
    const { facts, world } = await changed(["Beginn und Laufzeit"], { "Wann soll das Programm beginnen?": ["1.5.2027", "1.2.2028"] });
    expect(world.asked.filter((it) => it.startsWith("An welchem Tag"))).toHaveLength(2);
    expect(String(facts.runs[0]?.["date"]) > "2028-02-01").toBe(true);
  });

  it("of the city's name takes along the names proposed from it", async () => {
    const { facts } = await changed(["Stadt"], { "Wie heißt die Stadt?": ["Musterstadt", "Neustadt"] });
    expect(facts.partners[0]).toMatchObject({ name: "Stadt Neustadt" });
    expect(facts.programme).toMatchObject({ name: "Open Innovation City Neustadt" });
  });

  it("of the mandate drops its day and reference", async () => {
    const { facts } = await changed(["Auftrag"], { "Worauf stützt": ["council-resolution", "none"] });
    expect(facts.programme["mandate"]).toEqual({ kind: "none", on: null, reference: null });
  });

  it("of the languages words our own texts in them, and leaves no other behind", async () => {
    const both = await changed(["Sprache"], { "Sprache sollen": ["de", "de,en"] });
    expect(both.facts.topics[0]?.["title"]).toEqual({ de: "Mobilitätswende", en: "Mobility transition" });
    const one = await changed(["Sprache"], { "Sprache sollen": ["de,en", "de"] });
    expect(one.facts.topics[0]?.["title"]).toBe("Mobilitätswende");
  });

  it("of a list reaches every prompt of the question, a new entry's too", async () => {
    const { facts } = await changed(["Gremien und Sitzungen"], {
      "Welches Gremium folgt": ["Stadtrat", "", "Beirat", ""],
      "sitzungsfreie Zeit": ["", "1.7.2027 bis 2.7.2027"],
    });
    expect(facts.council.bodies.map(({ name }) => name)).toEqual(["Digitalausschuss", "Stadtrat", "Beirat"]);
    expect(facts.council.recess).toEqual([{ from: "2027-07-01", to: "2027-07-02" }]);
  });

  it("may be given up", async () => {
    const { code } = await changed(["doch keine, zurück zur Übersicht"], {});
    expect(code).toBe(0);
  });
});
