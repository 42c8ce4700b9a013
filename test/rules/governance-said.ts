import { governanceRules } from "../../src/rules/governance/index.ts";
import { isUnknown, type Patch } from "../../src/rules/rule.ts";
import { judgedWith } from "./judge-musterstadt.ts";

/** What a governance rule says of Musterstadt without its events and with some fields set: `path: message`, `path: ?` where open. */
export const said = async (code: string, patch: Patch): Promise<readonly string[]> => {
  const judged = await judgedWith({ runs: [] }, patch);
  const rule = governanceRules.find((it) => it.code === code);
  return (rule?.check(judged) ?? []).map((it) => {
    if (isUnknown(it)) return `${it.path}: ?`;
    return `${it.path.replace("governance.bodies.steering.", "")}: ${it.says || "breach"}, ${it.level ?? rule?.level}`;
  });
};

/** A field of the steering group. */
export const steering = (field: string) => `governance.bodies.steering.${field}`;
/** Seats of the steering group, by partner and votes. */
export const seats = (...votes: readonly (readonly [string, number])[]): Patch => ({
  [steering("seats")]: votes.map(([partner, count]) => ({ partner, votes: count })),
});
