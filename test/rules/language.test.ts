import { describe, expect, it } from "vitest";
import { textsInBothLanguages } from "../../src/rules/language/texts-in-both-languages.ts";
import { filled, isUnknown, type Patch } from "../../src/rules/rule.ts";
import { outcomes } from "./judge-musterstadt.ts";

const said = async (patch: Patch) =>
  (await outcomes(textsInBothLanguages, patch)).map((it) =>
    isUnknown(it) ? it.path : `${it.path} ${it.says} ${filled(it.values["count"] === undefined ? "" : "{count}", it.values, "en")}`.trim(),
  );

describe("texts in both languages (L-04)", () => {
  it.each<[string, Patch, readonly string[]]>([
    [
      "each missing language is a finding",
      {
        "topics.care.question": { de: "Wie?" },
        "governance.bodies.steering.guests.0.role": { en: "Chair" },
      },
      ["governance.bodies.steering.guests.0.role.de de", "topics.care.question.en en"],
    ],
    ["one plain sentence is named", { "topics.care.question": "Wie?" }, ["topics.care.question one 1"]],
    [
      "many are counted in one finding",
      { "topics.care.question": "Wie?", "topics.mobility.question": "Wo?", "runs.city-gym.question": "Was?" },
      ["topics.care.question same 3"],
    ],
    [
      "names and places read the same in both",
      { "runs.mobility-hack.title": "Hack", "programme.name": "OIC", "runs.city-gym.place": "Hafen" },
      [],
    ],
    ["in one language nothing is missing", { "city.languages": ["de"], "topics.care.question": "Wie?" }, []],
  ])("%s", async (_, patch, expected) => {
    expect(await said(patch)).toEqual(expected);
  });
});
