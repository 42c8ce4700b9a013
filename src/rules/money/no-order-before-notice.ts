import type { Rule } from "../rule.ts";
import { awaitedGrants, beforeNotice, withoutNotice } from "./awaited-grants.ts";

export const noOrderBeforeNotice: Rule = {
  code: "M-10",
  name: "no-order-before-notice",
  level: "error",
  dimension: "money",
  sources: ["estimate"],
  good: {},
  bad: { "budget.sources.2.grant.noticeOn": "2027-10-25" },
  check: (judged) =>
    awaitedGrants(judged).flatMap((grant) =>
      grant.noticeOn === null ? [withoutNotice(judged, grant)] : beforeNotice(judged, grant, grant.noticeOn),
    ),
};
