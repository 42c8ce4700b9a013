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
  continuationOn: leaf,
  lookingBack: flag,
  steps: list(group({ on: leaf, what: leaf, who: leaf })),
  hasOpen: flag,
  openCount: leaf,
  /** Few open points are listed one by one, many counted by section. */
  openPoints: list(group({ label: leaf, who: leaf, by: leaf })),
  openSections: list(group({ name: leaf, count: leaf, examples: leaf })),
  hasErrors: flag,
  errors: leaf,
  warnings: leaf,
});
