import { describe, expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { holdings } from "../../src/programme/votes.ts";
import { smallCity } from "../city/small-city.ts";

/** Who sits in a group of two seats, one of the traders and one of `shops`. */
const seated = (partners: string) => {
  const governance =
    "governance:\n  bodies:\n    - { id: group, kind: steering-group, seats: [{ partner: traders, votes: 1 }, { partner: shops, votes: 2 }] }\n";
  const source = smallCity(["  - { id: traders, formerly: [shops], name: Gewerbeverein, sector: business }\n", partners]);
  const { profile, findings } = parseCity(`${source}${governance}`, "city.yaml");
  if (profile === null) throw new Error(findings.map(({ message }) => message.en).join("\n"));
  return holdings(profile.governance.bodies[0]!, profile.partners).map(({ partner, votes }) => [partner?.name ?? null, votes]);
};

const traders = "  - { id: traders, formerly: [shops], name: Gewerbeverein, sector: business }\n";

describe("a seat of an organisation", () => {
  it("named by a former id is that organisation's", () => {
    expect(seated(traders)).toEqual([
      ["Gewerbeverein", 1],
      ["Gewerbeverein", 2],
    ]);
  });

  it("is its own where another once had its id", () => {
    expect(seated(`${traders}  - { id: shops, name: Ladenrunde, sector: business }\n`)).toEqual([
      ["Gewerbeverein", 1],
      ["Ladenrunde", 2],
    ]);
  });
});
