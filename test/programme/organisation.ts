import type { Partner } from "../../src/city/schema/index.ts";
import type { Voter } from "../../src/programme/coalitions.ts";

/** An organisation with votes in a body, by its number. */
export const organisation = (at: number, votes: number): Voter => {
  const name = `Organisation ${String(at).padStart(2, "0")}`;
  return { key: `p${at}`, partner: { id: `p${at}`, name } as Partner, sector: null, byLot: false, members: 1, votes };
};
