import { calendarRules } from "./calendar/index.ts";
import { dataRules } from "./data/index.ts";
import { evaluationRules } from "./evaluation/index.ts";
import { governanceRules } from "./governance/index.ts";
import { inclusionRules } from "./inclusion/index.ts";
import { languageRules } from "./language/index.ts";
import { moneyRules } from "./money/index.ts";
import type { Rule } from "./rule.ts";
import { topicsRules } from "./topics/index.ts";

/** Every rule, in the order in which findings are read. */
export const rules: readonly Rule[] = [
  ...governanceRules,
  ...topicsRules,
  ...calendarRules,
  ...moneyRules,
  ...inclusionRules,
  ...dataRules,
  ...evaluationRules,
  ...languageRules,
];
