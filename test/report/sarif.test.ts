import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv";
import draft4 from "ajv/lib/refs/json-schema-draft-04.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { CityReport } from "../../src/report/city-report.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { aside, cityReport, finding, shapeFinding, toldRule } from "./any-report.ts";

// The schema that OASIS publishes with the standard, as a package carries it.
const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore", logger: false });
ajv.addMetaSchema(draft4);
const isValid = ajv.compile(schema);

const rules = [toldRule("G-01"), toldRule("X-2", { level: "warning" }), toldRule("X-3", { level: "hint" })];
const sarif = (...cities: readonly CityReport[]) => JSON.parse(renderSarif(cities, { rules, version: "0.1.0", lang: "en" }));

const failures = [{ code: "G-01", name: "civil-society-seat", error: new TypeError("no seats") }];

const everything = [
  finding(),
  finding({ code: "X-2", level: "warning", path: "" }),
  finding({ code: "X-3", level: "hint" }),
  shapeFinding(),
  shapeFinding({ code: "waiting", level: "open" }),
];

describe("findings as SARIF", () => {
  it.each([
    ["nothing found", [cityReport()]],
    ["no city at all", []],
    [
      "every level, and a kit that is not up to date",
      [cityReport({ findings: everything, kit: { upToDate: false, words: "Not up to date." } })],
    ],
    ["a rule that broke down", [cityReport({ failures })]],
    ["what is set aside", [cityReport({ setAside: [aside] })]],
    ["two cities, one of them unread", [cityReport(), cityReport({ dir: "b", findings: [shapeFinding()], kit: null })]],
  ])("keep the schema of SARIF 2.1.0: %s", (_, cities) => {
    const log = sarif(...cities);
    expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  });

  it("the schema here does refuse a log with a level that is none", () => {
    const log = sarif(cityReport({ findings: [finding()] }));
    log.runs[0].results[0].level = "grave";
    expect(isValid(log)).toBe(false);
  });

  it("tell each rule with its words, and each result by the rule's place in that list", () => {
    const { tool, results } = sarif(cityReport({ findings: everything })).runs[0];
    expect(tool.driver).toMatchObject({ name: "oic", version: "0.1.0", language: "en" });
    expect(tool.driver.rules[0]).toEqual({
      id: "G-01",
      name: "rule-g-01",
      shortDescription: { text: "Title of G-01" },
      fullDescription: { text: "It must be." },
      help: { text: "It must be. Because. (oic explain G-01)" },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["governance"], sources: ["estimate"] },
    });
    expect(
      results.map((it: { ruleId: string; ruleIndex?: number; level: string; kind: string }) => [
        it.ruleId,
        it.ruleIndex,
        it.level,
        it.kind,
      ]),
    ).toEqual([
      ["G-01", 0, "error", "fail"],
      ["X-2", 1, "warning", "fail"],
      ["X-3", 2, "note", "fail"],
      ["bad-date", undefined, "error", "fail"],
      ["waiting", undefined, "none", "open"],
    ]);
  });

  it("name the place, the field and what is meant", () => {
    const [result] = sarif(cityReport({ findings: [finding()] })).runs[0].results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "town/city.yaml" },
          region: { startLine: 12, startColumn: 7, endColumn: 12, snippet: { text: "seats" } },
        },
        logicalLocations: [{ fullyQualifiedName: "governance.bodies.steering.seats", kind: "member" }],
      },
    ]);
    expect(result.message.text).toBe("The “town” holds <all> & more. Share.");
    expect(result.partialFingerprints).toEqual({ "ruleAndField/v1": "G-01 governance.bodies.steering.seats" });
  });

  it.each([
    ["town/city.yaml", "town/city.yaml"],
    ["/home/a b/city.yaml", "file:///home/a%20b/city.yaml"],
    ["C:\\Städte\\city.yaml", "file:///C:/St%C3%A4dte/city.yaml"],
    ["a#b?/city.yaml", "a%23b%3F/city.yaml"],
  ])("write the file %s as %s", (file, uri) => {
    const found = finding({ place: { ...finding().place, file } });
    expect(sarif(cityReport({ findings: [found] })).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("say whether every rule could be applied", () => {
    expect(sarif(cityReport()).runs[0].invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(sarif(cityReport({ failures })).runs[0].invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { message: { text: "G-01 (civil-society-seat): TypeError: no seats" }, associatedRule: { id: "G-01" } },
        ],
      },
    ]);
  });

  it("keep what is set aside as suppressed, with its reason", () => {
    const [result] = sarif(cityReport({ setAside: [aside] })).runs[0].results;
    expect(result.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "So decided (Mayor, 2027-02-01)" }]);
  });
});
