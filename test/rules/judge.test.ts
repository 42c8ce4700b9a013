import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { languages } from "../../src/language.ts";
import { judge, ruleBook } from "../../src/rules/judge.ts";
import { judgeDocuments } from "../../src/rules/judge-documents.ts";
import { breach, type Outcome, type Rule, type RuleWords, unknown } from "../../src/rules/rule.ts";
import type { RuleBook } from "../../src/rules/rule-finding.ts";
import type { TextRule } from "../../src/rules/text/text-rule.ts";
import { waiverRules } from "../../src/rules/waiver-rules.ts";
import { ruleWords } from "../../src/rules/words.ts";
import { judgedOf, musterstadt } from "./judge-musterstadt.ts";

const rule = (code: string, check: () => readonly Outcome[], level: Rule["level"] = "error"): Rule => ({
  code,
  name: `rule-${code.toLowerCase()}`,
  level,
  dimension: "governance",
  sources: ["estimate"],
  good: {},
  bad: {},
  check,
});

const words: RuleWords = {
  title: "Title",
  summary: "It must be.",
  why: "Because.",
  message: { "": "Wrong: {what}.", soft: "Better not." },
  mend: { "": "Mend {what}.", soft: "Leave it." },
};

const book = (...rules: readonly Rule[]): RuleBook => {
  const said = Object.fromEntries([...rules.map(({ code }) => code), "X-9"].map((code) => [code, words]));
  const all = Object.fromEntries(languages.map((lang) => [lang, { ...ruleWords[lang], ...said }])) as RuleBook["words"];
  return { rules, words: all, others: [{ code: "X-9", name: "rule-of-texts", level: "error", sources: [] }] };
};

const bad = rule("X-1", () => [breach("governance.bodies.steering.seats", { what: { de: "Sitze", en: "seats" } })]);
const soft = rule("X-2", () => [breach("city.name", {}, { says: "soft", level: "hint" })]);
const kept = rule("X-3", () => []);
const waits = rule("X-4", () => [unknown("programme.mandate"), unknown("programme.successor")]);
const broken = rule("X-5", () => {
  throw new TypeError("cannot read this");
});

/** Judges Musterstadt with these waivers. */
const judged = async (waivers: string, ...rules: readonly Rule[]) => {
  const source = musterstadt.replace("waivers: []", waivers === "" ? "waivers: []" : `waivers:\n${waivers}`);
  return judge(await judgedOf(source), parseCity(source, "town/city.yaml").doc, book(...rules));
};

const waiver = (fields: string) => `  - { ${fields} }`;
const whole = 'reason: "The council has decided so", name: Mayor, on: 2027-02-01';

describe("the rules' judgement", () => {
  it("puts each finding at the place of its field, from the top of the file, in the rule's words", async () => {
    const { findings } = await judged("", bad, soft, kept);
    expect(findings.map(({ code, level, path, message }) => [code, level, path, message.de])).toEqual([
      ["X-2", "hint", "city.name", "Better not."],
      ["X-1", "error", "governance.bodies.steering.seats", "Wrong: Sitze."],
    ]);
    const place = findings[1]?.place;
    expect(place?.file).toBe("town/city.yaml");
    expect(musterstadt.split("\n")[(place?.line ?? 0) - 1]).toBe(place?.source);
    expect(findings[1]).toMatchObject({ mend: { en: "Mend seats." }, rule: { name: "rule-x-1", title: { en: "Title" } }, fix: null });
  });

  it("knows what waits for open facts from what is wrong", async () => {
    const { findings, waiting } = await judged("", waits, kept);
    expect(findings).toEqual([]);
    expect(waiting.map(({ code, path }) => `${code} ${path}`)).toEqual(["X-4 programme.mandate", "X-4 programme.successor"]);
  });

  it("goes on where a rule breaks down, and says which it was", async () => {
    const { findings, failures } = await judged("", broken, bad);
    expect(findings.map(({ code }) => code)).toEqual(["X-1"]);
    expect(failures).toEqual([{ code: "X-5", name: "rule-x-5", error: new TypeError("cannot read this") }]);
  });

  it("takes a rule without words for one that broke down", async () => {
    const { failures } = await judged(
      "",
      rule("X-6", () => [breach("city.name", {}, { says: "unheard" })]),
    );
    expect(failures.map(({ code, error }) => `${code}: ${(error as Error).message}`)).toEqual(["X-6: no message “unheard” in de"]);
  });
});

describe("a waiver", () => {
  it.each(["X-1", "x-1", "rule-x-1"])("with reason, name and date sets its rule aside: %s", async (named) => {
    const { findings, setAside } = await judged(waiver(`rule: ${named}, ${whole}`), bad, soft);
    expect(findings.map(({ code }) => code)).toEqual(["X-2"]);
    expect(setAside).toMatchObject([
      {
        code: "X-1",
        path: "waivers.0",
        reason: "The council has decided so",
        name: "Mayor",
        on: "2027-02-01",
        findings: [{ code: "X-1" }],
      },
    ]);
  });

  it.each([
    ["rule: X-1", "waivers.0.reason", "lacks: reason, name, date."],
    ["rule: X-1, reason: null, name: Mayor, on: 2027-02-01", "waivers.0.reason", "lacks: reason."],
    ["rule: X-1, reason: The council wants it, on: 2027-02-01", "waivers.0.name", "lacks: name."],
    ["rule: X-1, reason: The council wants it, name: Mayor", "waivers.0.on", "lacks: date."],
    ["rule: X-1, reason: so, name: Mayor, on: 2027-02-01", "waivers.0.reason", "says nothing: “so”."],
  ])("that is not complete sets nothing aside: %s", async (fields, path, message) => {
    const source = waiver(fields);
    const { findings, setAside } = await judged(source, bad);
    expect(setAside).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["X-1", "W-01"]);
    expect(findings[1]).toMatchObject({ level: "error", path, message: { en: expect.stringContaining(message) } });
    expect(findings[1]?.place.source).toBe(source);
  });

  it.each([
    ["X-7", "There is no rule “X-7”.", "Take the code"],
    ["rule-x-l", "There is no rule “rule-x-l”.", "You probably mean X-1 (Title)."],
  ])("of a rule that is not there is told: %s", async (named, message, mend) => {
    const { findings } = await judged(waiver(`rule: ${named}, ${whole}`), bad);
    expect(findings.map(({ code }) => code)).toEqual(["X-1", "W-02"]);
    expect(findings[1]).toMatchObject({ path: "waivers.0.rule", message: { en: message }, mend: { en: expect.stringContaining(mend) } });
  });

  it("of a rule that is kept is told as no longer needed, as a warning", async () => {
    const { findings, setAside } = await judged(waiver(`rule: X-3, ${whole}`), kept);
    expect(findings).toMatchObject([
      { code: "W-03", level: "warning", path: "waivers.0", mend: { de: "Löschen Sie den Eintrag unter waivers." } },
    ]);
    expect(setAside).toEqual([]);
  });

  it("given twice is told the second time", async () => {
    const { findings, setAside } = await judged([1, 2].map(() => waiver(`rule: X-1, ${whole}`)).join("\n"), bad);
    expect(findings).toMatchObject([{ code: "W-03", path: "waivers.1", message: { en: "X-1 (Title) is set aside further up already." } }]);
    expect(setAside).toHaveLength(1);
  });

  it.each(["X-4", "X-5", "X-9"])("of a rule that cannot be judged here stands, and is printed: %s", async (code) => {
    const { findings, setAside } = await judged(waiver(`rule: ${code}, ${whole}`), waits, broken);
    expect(findings).toEqual([]);
    expect(setAside).toMatchObject([{ code, findings: [] }]);
  });
});

describe("the judgement of documents", () => {
  const long: TextRule = {
    code: "X-9",
    name: "rule-of-texts",
    level: "warning",
    dimension: "language",
    sources: [],
    good: "",
    bad: "",
    check: ({ text }) =>
      text.split("\n").flatMap((it, at) => (it.includes("bad") ? [{ line: at + 1, values: { what: "it" }, says: "" }] : [])),
  };
  const documents = async (text: string | null, waivers = "", check = long.check) => {
    const source = musterstadt.replace("waivers: []", waivers === "" ? "waivers: []" : `waivers:\n${waivers}`);
    const { profile, doc } = parseCity(source, "town/city.yaml");
    const kit = text === null ? [] : [{ id: "charter", lang: "en" as const, path: "town/kit/en/charter.md", text, final: true }];
    const about = { documents: kit, waivers: profile?.waivers ?? [], text: doc };
    return judgeDocuments(about, { rules: [{ ...long, check }], words: book().words });
  };

  it("names file and line of the document", async () => {
    const { findings } = await documents("# Title\r\n\r\n  a bad line\r\n");
    expect(findings).toMatchObject([
      {
        code: "X-9",
        level: "warning",
        path: "",
        place: { file: "town/kit/en/charter.md", line: 3, column: 3, source: "  a bad line", length: 10 },
      },
    ]);
  });

  it("is set aside like any other", async () => {
    const aside = waiver(`rule: rule-of-texts, ${whole}`);
    expect(await documents("bad", aside)).toMatchObject({ findings: [], setAside: [{ code: "X-9", findings: [{ code: "X-9" }] }] });
    expect((await documents("good", aside)).findings).toMatchObject([{ code: "W-03", place: { file: "town/city.yaml" } }]);
    expect((await documents(null, aside)).findings).toEqual([]);
  });

  it("says nothing of a doubled waiver: that is told with the city file", async () => {
    const twice = [1, 2].map(() => waiver(`rule: X-9, ${whole}`)).join("\n");
    expect(await documents("bad", twice)).toMatchObject({ findings: [], setAside: [{ path: "waivers.0" }] });
    expect((await documents("good", twice)).findings).toMatchObject([{ code: "W-03", path: "waivers.0" }]);
  });

  it("takes a waiver of a rule that broke down for needed", async () => {
    const { findings, setAside } = await documents("good", waiver(`rule: X-9, ${whole}`), () => {
      throw new Error("no");
    });
    expect(findings).toEqual([]);
    expect(setAside).toMatchObject([{ code: "X-9", findings: [] }]);
  });

  it("leaves waivers of other rules to the rules of the city file", async () => {
    expect((await documents("good", `${waiver(`rule: X-1, ${whole}`)}\n${waiver("rule: X-9")}`)).findings).toEqual([]);
  });

  it("tells a rule that breaks down once, however many documents there are", async () => {
    const { failures } = await documents("bad", "", () => {
      throw new Error("no");
    });
    expect(failures).toMatchObject([{ code: "X-9", name: "rule-of-texts" }]);
  });
});

describe("the rules about waivers", () => {
  it.each(Object.values(waiverRules))("have words in both languages: $code", ({ code }) => {
    const [de, en] = languages.map((lang) => ruleWords[lang][code]);
    expect(Object.keys(de?.message ?? {})).toEqual(Object.keys(en?.message ?? {}));
    expect(Object.keys(de?.mend ?? {})).toEqual(Object.keys(en?.message ?? {}));
  });

  it("every rule has codes and names that a waiver can name without doubt", () => {
    const all = [...ruleBook.rules, ...ruleBook.others].flatMap(({ code, name }) => [code.toLowerCase(), name]);
    expect(new Set(all).size).toBe(all.length);
  });
});
