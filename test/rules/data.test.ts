import { describe, expect, it } from "vitest";
import { dataRules } from "../../src/rules/data/index.ts";
import { isUnknown, type Patch } from "../../src/rules/rule.ts";
import { outcomes } from "./judge-musterstadt.ts";

const said = async (code: string, patch: Patch) => {
  const rule = dataRules.find((it) => it.code === code);
  const found = rule ? await outcomes(rule, patch) : [];
  return found.map((it) => (isUnknown(it) ? `? ${it.path}` : `${it.path} ${it.says} ${it.level ?? ""}`.trim().replaceAll("  ", " ")));
};

const protection = "governance.dataProtection";
const kept = `${protection}.retentionMonths`;

describe("data, licences and transparency", () => {
  it.each<[string, string, Patch, readonly string[]]>([
    ["D-01", "an open controller is open", { [`${protection}.controller`]: null }, [`? ${protection}.controller`]],
    ["D-01", "a held event is left alone", { "runs.mobility-hack.controller": "startups", "runs.mobility-hack.status": "held" }, []],
    [
      "D-02",
      "a company may rely on it",
      {
        [`${protection}.basis`]: "legitimate-interest",
        [`${protection}.controller`]: "chamber",
        "runs.care-survey.controller": null,
        "runs.care-dialogue.controller": null,
        "runs.mobility-hack.controller": null,
      },
      [],
    ],
    [
      "D-02",
      "but not where the city is the controller of one event",
      {
        [`${protection}.basis`]: "legitimate-interest",
        [`${protection}.controller`]: "chamber",
      },
      [`${protection}.basis`],
    ],
    [
      "D-02",
      "an open controller is open",
      { [`${protection}.basis`]: "legitimate-interest", [`${protection}.controller`]: null },
      [`? ${protection}.controller`],
    ],
    ["D-02", "outside the GDPR nothing is said of it", { [`${protection}.basis`]: "legitimate-interest", "city.country": "CH" }, []],
    ["D-03", "twelve months are enough", { [`${kept}.registration`]: 12 }, []],
    ["D-03", "thirteen are not", { [`${kept}.registration`]: 13 }, [`${kept}.registration registration`]],
    ["D-03", "contacts may stay as long as the programme", { [`${kept}.contacts`]: 24 }, []],
    [
      "D-03",
      "longer is a warning",
      { [`${kept}.contacts`]: 25, [`${kept}.photos`]: 36 },
      [`${kept}.contacts contacts warning`, `${kept}.photos photos warning`],
    ],
    ["D-03", "the defaults hold in a short programme", { "programme.months": 12, [`${kept}.photos`]: 24 }, []],
    ["D-04", "without photos no rule is needed", { [`${protection}.minors`]: "none", [`${protection}.photos`]: "none" }, []],
    ["D-05", "share-alike is open", { "governance.licence.texts": "CC-BY-SA-4.0" }, []],
    ["D-05", "no changes is not", { "governance.licence.texts": "CC BY-ND 4.0" }, ["governance.licence.texts"]],
    [
      "D-05",
      "nor is none",
      { "governance.licence.code": "keine", "governance.licence.data": "proprietär" },
      ["governance.licence.code", "governance.licence.data"],
    ],
    ["D-05", "an unknown name is not judged", { "governance.licence.data": "Landeslizenz 2" }, []],
    ["D-07", "an open address is open", { "programme.register": null }, ["? programme.register"]],
    ["D-07", "a shared drive is closed", { "programme.register": "https://stadt.sharepoint.com/sites/oic" }, ["programme.register"]],
    ["D-07", "so is a bare host", { "programme.register": "http://server7/oic" }, ["programme.register"]],
    ["D-07", "a town's name may end like a closed one", { "programme.register": "https://www.intern-stadt.example/x" }, []],
  ])("%s: %s", async (code, _, patch, expected) => {
    expect(await said(code, patch)).toEqual(expected);
  });
});
