import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/city/finding.ts";
import { parseCity } from "../../src/city/parse.ts";
import { sectionsOf } from "../../src/city/paths.ts";
import { renderGithub } from "../../src/report/github.ts";
import { findingsJson } from "../../src/report/json.ts";
import { plainStyle, renderBySection, renderFindings } from "../../src/report/text.ts";
import { smallCity } from "../city/small-city.ts";

const findings = parseCity(smallCity(["sector: administration", "sector: asministration"]), "city.yaml").findings;

const finding = (more: Partial<Finding>, place: Partial<Finding["place"]> = {}): Finding => ({
  code: "x",
  level: "error",
  path: "",
  message: { de: "Satz.", en: "Sentence." },
  allowed: null,
  mend: { de: "Tun Sie es.", en: "Do it." },
  ...more,
  place: { file: "city.yaml", line: 7, column: 3, source: "  abc: d", length: 3, ...place },
});

describe("findings as text", () => {
  it("show place, sentence, line, what is allowed and how to mend it, in German", () => {
    expect(renderFindings(findings, "de")).toBe(`city.yaml:9:53  Fehler
„asministration“ ist kein gültiger Wert für „Akteursgruppe“.
9 |   - { id: town, name: Stadt Beispielhausen, sector: asministration }
  |                                                     ^^^^^^^^^^^^^^
  Erlaubt: administration, politics, business, education-research,
    civil-society, arts-culture, residents
  So geht es: Meinten Sie „administration“?

1 Fehler.
`);
  });

  it("and in English", () => {
    const text = renderFindings(findings, "en");
    expect(text).toContain("city.yaml:9:53  Error\n“asministration” is not a valid value for “sector”.");
    expect(text).toContain("  How to mend it: Did you mean “administration”?");
    expect(text).toContain("1 error.\n");
  });

  it.each([
    [[], "Keine Prüfhinweise.", "No findings."],
    [["error", "error", "warning"], "2 Fehler, 1 Warnung.", "2 errors, 1 warning."],
    [["warning", "warning", "hint", "open", "open"], "2 Warnungen, 1 Hinweis, 2 offene Punkte.", "2 warnings, 1 note, 2 open points."],
  ] as const)("end with how many there are: %j", (levels, de, en) => {
    const all = levels.map((level) => finding({ level }));
    expect(renderFindings(all, "de").trimEnd().split("\n").at(-1)).toBe(de);
    expect(renderFindings(all, "en").trimEnd().split("\n").at(-1)).toBe(en);
  });

  it("say nothing by colour alone: without it the words are the same", () => {
    const colour = (text: string) => `<red>${text}</red>`;
    const coloured = renderFindings(findings, "de", { bold: colour, red: colour, yellow: colour, dim: colour });
    expect(coloured.replace(/<\/?red>/g, "")).toBe(renderFindings(findings, "de", plainStyle));
  });

  it("cut a long line round the spot, and mark the spot", () => {
    const source = `${"a".repeat(300)}BAD${"c".repeat(300)}`;
    const lines = renderFindings([finding({}, { source, column: 301, length: 3 })], "en").split("\n");
    const at = lines[2]?.indexOf("BAD") ?? -1;
    expect(lines[2]?.length).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/… ?a*|…$/);
    expect(lines[3]?.slice(at)).toBe("^^^");
  });

  it("take a tab for one column, and control characters out", () => {
    const lines = renderFindings(
      [finding({ message: { de: "a\u001b[2Jb", en: "a\u001b[2Jb" } }, { source: "\tabc\u001b", column: 2, length: 3 })],
      "en",
    ).split("\n");
    expect(lines.slice(0, 4)).toEqual(["city.yaml:7:2  Error", "a�[2Jb", "7 |  abc�", "  |  ^^^"]);
  });

  it("leave the line out where there is none to show", () => {
    expect(renderFindings([finding({}, { source: "" })], "en")).toBe(
      "city.yaml:7:3  Error\nSentence.\n  How to mend it: Do it.\n\n1 error.\n",
    );
  });
});

describe("findings for GitHub Actions", () => {
  it("are one line each, with what would end a line or a property escaped", () => {
    const odd = finding({ level: "hint", message: { de: "50 %:\nja", en: "50 %:\nyes" } }, { file: "a,b:c.yaml" });
    expect(renderGithub([...findings, odd], "en")).toBe(
      `::error file=city.yaml,line=9,col=53,title=bad-value::“asministration” is not a valid value for “sector”. Did you mean “administration”?
::notice file=a%2Cb%3Ac.yaml,line=7,col=3,title=x::50 %25:%0Ayes Do it.
`,
    );
  });
});

describe("findings as JSON", () => {
  it("have these keys, and no other", () => {
    const json = findingsJson(findings, "de");
    expect(Object.keys(json)).toEqual(["version", "lang", "counts", "findings"]);
    expect(json.counts).toEqual({ error: 1, warning: 0, hint: 0, open: 0 });
    expect(json.findings).toEqual([
      {
        code: "bad-value",
        level: "error",
        path: "partners.town.sector",
        file: "city.yaml",
        line: 9,
        column: 53,
        length: 14,
        message: "„asministration“ ist kein gültiger Wert für „Akteursgruppe“.",
        allowed: "administration, politics, business, education-research, civil-society, arts-culture, residents",
        mend: "Meinten Sie „administration“?",
        rule: null,
      },
    ]);
  });
});

describe("findings by section", () => {
  const rule = { name: "civil-society-seat", title: { de: "Sitz der Zivilgesellschaft", en: "Seat of civil society" } };

  it("stand under a heading for each, in the order of the file, and name their rule", () => {
    const found = [
      finding({ path: "governance.bodies.steering", code: "G-01", rule }),
      finding({ path: "runs.hack.date", level: "warning" }),
      finding({ path: "governance.answer" }, { line: 99 }),
      finding({ path: "" }, { file: "kit/de/charta.md" }),
    ];
    const text = renderBySection(found, { lang: "de", sections: sectionsOf(found.map(({ path }) => path)) });
    expect(text.match(/^(== .* ==|city.*|kit.*| {2}Warum.*)$/gm)).toEqual([
      "== Zusammenarbeit ==",
      "city.yaml:7:3  Fehler  G-01 Sitz der Zivilgesellschaft",
      "  Warum: oic explain G-01",
      "city.yaml:99:3  Fehler",
      "== Veranstaltungen ==",
      "city.yaml:7:3  Warnung",
      "== kit/de/charta.md ==",
      "kit/de/charta.md:7:3  Fehler",
    ]);
    expect(text.endsWith("3 Fehler, 1 Warnung.\n")).toBe(true);
  });

  it("need no heading where there is just one", () => {
    expect(renderBySection([finding({ path: "city.name" })], { lang: "en", sections: {} })).toBe(
      renderFindings([finding({ path: "city.name" })], "en"),
    );
  });
});
