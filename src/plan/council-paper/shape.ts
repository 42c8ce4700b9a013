import { moneyShape } from "../money-view.ts";
import { flag, group, leaf, list } from "../shape.ts";

export const councilPaperShape = group({
  city: leaf,
  status: leaf,
  /** Bielefeld need not be told about Bielefeld. */
  elsewhere: flag,
  /** Every run is held: the paper is a pattern, not what the council decided. */
  lookingBack: flag,
  programme: leaf,
  mission: leaf,
  unit: leaf,
  /** Who signs for it: the function where no unit is named. */
  signsFirst: leaf,
  office: leaf,
  staff: leaf,
  /** „vom 1. September 2027 bis 31. August 2029“ */
  period: leaf,
  ends: leaf,
  months: leaf,
  stations: list(group({ name: leaf, role: leaf, on: leaf, paperOn: leaf })),
  /** The programme begins before the council decides. */
  startsBefore: flag,
  mandateDone: flag,
  mandateOn: leaf,
  mandateReference: leaf,
  goals: list(leaf),
  notGoals: list(leaf),
  topics: list(group({ question: leaf, owner: leaf })),
  oneTopic: flag,
  /** At least one question has somebody in charge who agreed. */
  hasOwners: flag,
  topicOwner: leaf,
  hasPartners: flag,
  partnerNames: leaf,
  hasCouncils: flag,
  councilNames: leaf,
  consultedUntil: leaf,
  hasSteering: flag,
  steering: group({ votes: leaf, chair: leaf, seats: list(group({ who: leaf, votes: leaf })) }),
  answer: group({ interimWeeks: leaf, finalWeeks: leaf }),
  hasReports: flag,
  reports: group({ everyMonths: leaf, body: leaf, by: leaf }),
  continuation: group({ body: leaf, on: leaf }),
  money: moneyShape,
  /** Sources by year, our division; empty where there is nothing to divide. */
  funding: list(group({ name: leaf, byYear: list(leaf), amount: leaf })),
  own: group({ amount: leaf, item: leaf }),
  others: leaf,
  notices: list(group({ partner: leaf, noticeOn: leaf })),
  /** A shorter programme is thinkable. */
  canShrink: flag,
  smallerCost: leaf,
  milestones: list(group({ result: leaf, on: leaf })),
  hasUndated: flag,
  undated: leaf,
  evaluation: list(group({ name: leaf, value: leaf })),
  evaluationOpen: flag,
  evaluationMissing: leaf,
  successor: leaf,
});
