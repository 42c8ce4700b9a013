import type { Rule } from "../rule.ts";
import { baselineBeforeFirstEvent } from "./baseline-before-first-event.ts";
import { debriefAndCheck } from "./debrief-and-check.ts";
import { evaluatedBeforeTheEnd } from "./evaluated-before-the-end.ts";
import { fewIndicators } from "./few-indicators.ts";
import { goalsWithOutcome } from "./goals-with-outcome.ts";
import { ownIndicatorsShare } from "./own-indicators.ts";
import { planAgainstResult } from "./plan-against-result.ts";
import { platformTarget } from "./platform-target.ts";

export const evaluationRules: readonly Rule[] = [
  goalsWithOutcome,
  fewIndicators,
  baselineBeforeFirstEvent,
  debriefAndCheck,
  ownIndicatorsShare,
  platformTarget,
  evaluatedBeforeTheEnd,
  planAgainstResult,
];
