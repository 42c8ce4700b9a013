import { flag, group, leaf, list } from "../shape.ts";

const phase = group({
  name: leaf,
  from: leaf,
  to: leaf,
  gateOn: leaf,
  isMandate: flag,
  isSetup: flag,
  isPilots: flag,
  isPortfolio: flag,
  isEvaluate: flag,
  isTransfer: flag,
  isClose: flag,
});

const run = group({
  when: leaf,
  title: leaf,
  question: leaf,
  taker: leaf,
  decisionOn: leaf,
  interimOn: leaf,
  finalOn: leaf,
});

const money = group({
  total: leaf,
  years: list(leaf),
  perYear: list(leaf),
  rows: list(group({ name: leaf, byYear: list(leaf), total: leaf, share: leaf })),
  divided: flag,
  hasRows: flag,
  hasYears: flag,
  sources: list(group({ name: leaf, amount: leaf, certainty: leaf, notice: leaf })),
  differences: list(group({ isLines: flag, isYears: flag, isSources: flag, isColumns: flag, sum: leaf, total: leaf })),
});

export const roadmapShape = group({
  city: leaf,
  status: leaf,
  programme: leaf,
  mission: leaf,
  span: leaf,
  months: leaf,
  mandateOn: leaf,
  office: leaf,
  unit: leaf,
  staff: leaf,
  place: leaf,
  opens: leaf,
  successor: leaf,
  register: leaf,
  goals: list(leaf),
  topics: list(group({ question: leaf, owner: leaf })),
  phases: list(phase),
  lookingBack: flag,
  firstGate: leaf,
  milestones: list(group({ number: leaf, result: leaf, on: leaf, owner: leaf, evidence: leaf })),
  runs: list(run),
  openRuns: flag,
  money,
  noticeFirst: flag,
  notices: list(group({ partner: leaf, noticeOn: leaf })),
  owners: group({ patron: leaf, unit: leaf, office: leaf, chair: leaf, controller: leaf, access: leaf, evaluator: leaf, successor: leaf, council: leaf }),
  continuation: group({ body: leaf, on: leaf, optionsOn: leaf }),
  answer: group({ interimWeeks: leaf, finalWeeks: leaf }),
  watch: list(group({ on: leaf, what: leaf })),
});
