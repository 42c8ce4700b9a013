import { proposeBudget } from "./budget.ts";
import { type Surroundings, termOf } from "./calendar.ts";
import { proposeContinuation } from "./continuation.ts";
import { proposeEvaluation } from "./evaluation.ts";
import type { DraftFacts } from "./facts.ts";
import { factAt, fillAbsent, type Reason, type Suggestion } from "./fill.ts";
import { proposeGovernance } from "./governance.ts";
import { proposeProgramme } from "./programme.ts";
import { proposeRuns } from "./runs.ts";
import { proposeSteeringGroup } from "./steering-group.ts";

/** The facts with what was proposed, and why each proposal is as it is. */
export interface Proposed {
  readonly facts: DraftFacts;
  readonly proposed: readonly Reason[];
}

/** In this order: later ones stand on what earlier ones filled in. */
const proposers: readonly ((facts: DraftFacts, around: Surroundings) => Suggestion)[] = [
  proposeProgramme,
  proposeGovernance,
  (facts, around) => proposeSteeringGroup(facts, termOf(facts, around).months),
  proposeRuns,
  proposeContinuation,
  (facts, around) => proposeBudget(facts, termOf(facts, around)),
  proposeEvaluation,
];

/**
 * Fills in what the city left unsaid: steering group, rules, licences, dated runs, budget, evaluation. What is there stays, and so does
 * what was left open on purpose (`null`, `[]`). No name, sum or consent is made up. Takes the country's holidays and the day of asking.
 */
export const propose = (facts: DraftFacts, around: Surroundings): Proposed => {
  const seed: Proposed = { facts, proposed: [] };
  return proposers.reduce((so, suggest) => add(so, suggest(so.facts, around)), seed);
};

const add = (so: Proposed, { facts, reasons }: Suggestion): Proposed => {
  const next = fillAbsent(so.facts, facts);
  const isNew = ({ path }: Reason) => isAbsent(factAt(so.facts, path)) && !isAbsent(factAt(next, path) ?? undefined);
  return { facts: next, proposed: [...so.proposed, ...reasons.filter(isNew)] };
};

const isAbsent = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
