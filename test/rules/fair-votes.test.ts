import { describe, expect, it } from "vitest";
import type { Partner } from "../../src/city/schema/index.ts";
import { type Sector, sectors } from "../../src/city/schema/partners.ts";
import { type Holding, votesByOrganisation, votesBySector } from "../../src/programme/votes.ts";
import { fairVotes } from "../../src/rules/governance/fair-votes.ts";

describe("votes spread fairly", () => {
  const partner = (id: string, sector: Sector) =>
    ({ id, name: id, sector, role: "core", status: "agreed", formerly: [] }) as unknown as Partner;
  const holding = (seat: number, sector: Sector, { votes, isPartner }: { votes: number; isPartner: boolean }): Holding => ({
    partner: isPartner ? partner(`p${seat % 9}-${sector}`, sector) : null,
    sector,
    votes,
    byLot: !isPartner,
    vacant: false,
    under27: false,
    seat,
  });
  /** The same numbers every time, without a clock. */
  const numbers = (seed: number) => () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };

  it("satisfy every rule about votes, whatever the seats were", () => {
    for (let seed = 1; seed <= 400; seed++) {
      const next = numbers(seed);
      for (let skip = 0; skip < 5; skip++) next();
      const pick = (count: number) => Math.floor(next() / 65536) % count;
      const held = Array.from({ length: 1 + pick(12) }, (_, at) =>
        holding(at, sectors[pick(sectors.length)] ?? "business", { votes: 1 + pick(4), isPartner: pick(4) > 0 }),
      );
      const found = fairVotes(held, []);
      expect(found, `seed ${seed} ${held.map((it) => `${it.partner?.id ?? it.sector} ${it.votes}`).join(", ")}`).not.toBeNull();
      const after = (found ?? []).filter(({ votes }) => votes > 0).map((it, seat) => ({ ...it, under27: false, seat }));
      const all = after.reduce((sum, { votes }) => sum + votes, 0);
      expect(all % 2).toBe(1);
      expect(Math.max(...votesBySector(after).map(({ votes }) => votes / all))).toBeLessThanOrEqual(0.49);
      expect(Math.max(0, ...votesByOrganisation(after).map(({ votes }) => votes / all))).toBeLessThanOrEqual(0.25);
      expect(after.filter(({ sector }) => sector === "civil-society").reduce((sum, { votes }) => sum + votes, 0)).toBeGreaterThanOrEqual(2);
    }
  });

  it("one organisation that holds everything gets others beside it", () => {
    const found = fairVotes([holding(0, "administration", { votes: 1, isPartner: true })], [partner("club", "civil-society")]);
    expect(found?.map(({ partner: who, sector, votes }) => `${who?.id ?? sector} ${votes}`)).toEqual([
      "p0-administration 1",
      "club 1",
      "residents 3",
      "civil-society 2",
    ]);
  });
});
