import { moneyShape } from "../money-view.ts";
import { flag, group, leaf, list } from "../shape.ts";

const phase = group({
  name: leaf,
  span: leaf,
  gateOn: leaf,
  isMandate: flag,
  isSetup: flag,
  isPilots: flag,
  isPortfolio: flag,
  isEvaluate: flag,
  isTransfer: flag,
  isClose: flag,
});

const run = group({ when: leaf, title: leaf, question: leaf, taker: leaf, decisionOn: leaf, interimOn: leaf, finalOn: leaf });

const owners = group({
  patron: leaf,
  unit: leaf,
  office: leaf,
  chair: leaf,
  controller: leaf,
  access: leaf,
  evaluator: leaf,
  successor: leaf,
  council: leaf,
});

export const roadmapShape = group({
  city: leaf,
  status: leaf,
  programme: leaf,
  mission: leaf,
  span: leaf,
  months: leaf,
  mandateOn: leaf,
  staff: leaf,
  register: leaf,
  goals: list(leaf),
  topics: list(group({ question: leaf, owner: leaf })),
  phases: list(phase),
  /** Every run is held: dates nobody gave are what a programme of this length would plan. */
  lookingBack: flag,
  milestones: list(group({ number: leaf, result: leaf, on: leaf, owner: leaf, evidence: leaf })),
  runs: list(run),
  money: moneyShape,
  notices: list(group({ partner: leaf, noticeOn: leaf })),
  owners,
  continuation: group({ on: leaf, optionsOn: leaf }),
  answer: group({ interimWeeks: leaf, finalWeeks: leaf }),
  watch: list(group({ on: leaf, what: leaf })),
});
