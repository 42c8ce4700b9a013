import type { RuleWordsByCode } from "../../rule.ts";
import { governanceBodies } from "./governance-1.ts";
import { governanceTies } from "./governance-2.ts";

export const governance: RuleWordsByCode = { ...governanceBodies, ...governanceTies };
