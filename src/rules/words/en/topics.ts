import type { RuleWordsByCode } from "../../rule.ts";
import { topicsDecided } from "./topics-1.ts";
import { topicsWorked } from "./topics-2.ts";

export const topics: RuleWordsByCode = { ...topicsDecided, ...topicsWorked };
