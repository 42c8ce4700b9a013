import type { Sector } from "../city/schema/partners.ts";

/** How many organisations of each sector could take a seat, and what the city said about politics. */
export interface VoteFacts {
  readonly votes: 7 | 9;
  readonly organisations: Readonly<Record<Sector, number>>;
  readonly politicsSeat: boolean;
}

/**
 * Nine votes after the toolkit's governance table (toolkits B1, estimates), the city held to two so that no organisation has over a
 * quarter; seven in a small town, one each. One vote is left to give away.
 */
const bases = {
  9: { administration: 2, "civil-society": 2, business: 2, "education-research": 1, residents: 1 },
  7: { administration: 1, "civil-society": 2, business: 1, "education-research": 1, residents: 1 },
} as const;

/** Votes of each sector: their sum is `votes`, none above 49 %, civil society always among them. */
export const sectorVotes = (facts: VoteFacts): ReadonlyMap<Sector, number> => {
  const given = new Map<Sector, number>(Object.entries(bases[facts.votes]) as [Sector, number][]);
  if (facts.votes === 7 && facts.organisations["education-research"] === 0) given.delete("education-research");
  const left = facts.votes - [...given.values()].reduce((sum, votes) => sum + votes, 0);
  for (const sector of claims(facts).slice(0, left)) given.set(sector, (given.get(sector) ?? 0) + 1);
  return given;
};

/** Who gets the votes that are left, in this order; residents by lot close the gaps. */
const claims = ({ organisations, politicsSeat, votes }: VoteFacts): readonly Sector[] => [
  ...(politicsSeat ? (["politics"] as const) : []),
  ...(organisations["arts-culture"] > 0 ? (["arts-culture"] as const) : []),
  ...(organisations["civil-society"] > 2 ? (["civil-society"] as const) : []),
  ...(votes === 7 && organisations.administration > 1 ? (["administration"] as const) : []),
  "residents",
  "business",
];
