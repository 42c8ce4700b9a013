import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingCoalitions, type Coalition, castable, type Voter, winningCoalitions } from "../../src/programme/coalitions.ts";
import { organisation } from "./organisation.ts";

const people = (members: number): Voter => ({
  key: "residents-by-lot",
  partner: null,
  sector: "residents",
  byLot: true,
  members,
  votes: 1,
});

const anyVoters = fc
  .record({ votes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 7 }), lot: fc.integer({ min: 0, max: 4 }) })
  .map(({ votes, lot }) => [...votes.map((it, at) => organisation(at, it)), ...(lot === 0 ? [] : [people(lot)])]);

/** Every coalition with one member less. */
const smaller = ({ with: members, votes }: Coalition): readonly number[] => members.map(({ voter }) => votes - voter.votes);

describe("any voters and any number of votes needed", () => {
  const any = fc.tuple(anyVoters, fc.integer({ min: 1, max: 40 }));

  it("every winning coalition listed wins, and no part of it does", () => {
    fc.assert(
      fc.property(any, ([voters, needed]) => {
        for (const found of winningCoalitions(voters, needed)!.first) {
          expect(found.votes).toBeGreaterThanOrEqual(needed);
          for (const votes of smaller(found)) expect(votes).toBeLessThan(needed);
        }
      }),
    );
  });

  it("without a blocking coalition the rest falls short, and without any part of it the rest does not", () => {
    fc.assert(
      fc.property(any, ([voters, needed]) => {
        const all = castable(voters);
        for (const found of blockingCoalitions(voters, needed)!.first) {
          expect(all - found.votes).toBeLessThan(needed);
          for (const votes of smaller(found)) expect(all - votes).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });

  it("all of them are found, as trying every set one by one shows", () => {
    fc.assert(
      fc.property(any, ([voters, needed]) => {
        const { total, first } = winningCoalitions(voters, needed)!;
        const sets = everySet(voters).filter((counts) => isSmallest(voters, counts, needed));
        expect(total).toBe(sets.length);
        expect(first.length).toBe(Math.min(10, sets.length));
      }),
      { numRuns: 60 },
    );
  });
});

const everySet = (voters: readonly Voter[]): readonly (readonly number[])[] =>
  voters.reduce<readonly (readonly number[])[]>(
    (sets, { members }) => sets.flatMap((set) => Array.from({ length: members + 1 }, (_, count) => [...set, count])),
    [[]],
  );

const isSmallest = (voters: readonly Voter[], counts: readonly number[], needed: number): boolean => {
  const votes = counts.reduce((sum, count, at) => sum + count * voters[at]!.votes, 0);
  return votes >= needed && counts.every((count, at) => count === 0 || votes - voters[at]!.votes < needed);
};
