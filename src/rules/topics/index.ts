import type { Rule } from "../rule.ts";
import { accountableOwner } from "./accountable-owner.ts";
import { answerInTime } from "./answer-in-time.ts";
import { curatedMatching } from "./curated-matching.ts";
import { decisionAfterRun } from "./decision-after-run.ts";
import { eachSeriesHasAnHeir } from "./each-series-has-an-heir.ts";
import { fewTopicsAtOnce } from "./few-topics-at-once.ts";
import { formatBearsConflict } from "./format-bears-conflict.ts";
import { groupSize } from "./group-size.ts";
import { largeRunsApart } from "./large-runs-apart.ts";
import { levelFitsDecision } from "./level-fits-decision.ts";
import { mixedLevels } from "./mixed-levels.ts";
import { namedDecisionTaker } from "./named-decision-taker.ts";
import { paperInTime } from "./paper-in-time.ts";
import { payerAtTheTable } from "./payer-at-the-table.ts";
import { platformBesideEvents } from "./platform-beside-events.ts";
import { preconditionsMet } from "./preconditions-met.ts";
import { prototypesLiveOn } from "./prototypes-live-on.ts";
import { smallFirstStep } from "./small-first-step.ts";
import { topicHasARun } from "./topic-has-a-run.ts";

export const topicsRules: readonly Rule[] = [
  accountableOwner,
  topicHasARun,
  fewTopicsAtOnce,
  namedDecisionTaker,
  answerInTime,
  decisionAfterRun,
  paperInTime,
  preconditionsMet,
  levelFitsDecision,
  mixedLevels,
  largeRunsApart,
  formatBearsConflict,
  prototypesLiveOn,
  curatedMatching,
  groupSize,
  payerAtTheTable,
  platformBesideEvents,
  smallFirstStep,
  eachSeriesHasAnHeir,
];
