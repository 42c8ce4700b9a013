import { flag, group, leaf, list } from "../shape.ts";

export const startHereShape = group({
  city: leaf,
  status: leaf,
  isDraft: flag,
  programme: leaf,
  mission: leaf,
  span: leaf,
  topicCount: leaf,
  runCount: leaf,
  total: leaf,
  office: leaf,
  ends: leaf,
  /** A past programme is not asked for a decision nobody wrote down. */
  showContinuation: flag,
  continuationOn: leaf,
  lookingBack: flag,
  steps: list(group({ on: leaf, what: leaf, who: leaf })),
  hasOwners: flag,
  openPoints: list(group({ what: leaf, who: leaf, by: leaf })),
  /** More are open than the page holds. */
  hasMore: flag,
  more: leaf,
  /** Rules set aside with a reason. */
  setAside: list(group({ rule: leaf, reason: leaf, by: leaf })),
  hasErrors: flag,
  errors: leaf,
  warnings: leaf,
});
