import { moneyShape } from "../money-view.ts";
import { flag, group, leaf, list } from "../shape.ts";

const phase = group({
  name: leaf,
  span: leaf,
  gateOn: leaf,
  gateDay: leaf,
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
  /** Bielefeld need not be told about Bielefeld. */
  elsewhere: flag,
  /** The city does not say that it spends nothing on a platform. */
  hasPlatform: flag,
  facts: list(group({ name: leaf, value: leaf })),
  /** Of a past programme, named once. */
  hasMissing: flag,
  missing: leaf,
  goals: list(leaf),
  topics: list(group({ question: leaf, owner: leaf })),
  /** At least one question has somebody in charge. */
  hasOwners: flag,
  topicOwner: leaf,
  phases: list(phase),
  /** Every run is held: dates nobody gave are what a programme of this length would plan. */
  lookingBack: flag,
  milestones: list(group({ number: leaf, result: leaf, on: leaf, owner: leaf, evidence: leaf })),
  /** Every run is held, and none tells of questions, decisions or answers. */
  isRecord: flag,
  pastRuns: list(group({ when: leaf, title: leaf, topic: leaf, people: leaf, after: leaf })),
  runs: list(run),
  money: moneyShape,
  notices: list(group({ partner: leaf, noticeOn: leaf })),
  /** Functions that own something and that nobody holds yet. */
  hasUnnamed: flag,
  unnamed: leaf,
  owners,
  continuation: group({ on: leaf, optionsOn: leaf }),
  answer: group({ interimWeeks: leaf, finalWeeks: leaf }),
  watch: list(group({ on: leaf, what: leaf })),
});
