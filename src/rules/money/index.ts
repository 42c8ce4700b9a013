import type { Rule } from "../rule.ts";
import { contingencyShare } from "./contingency-share.ts";
import { costRange } from "./cost-range.ts";
import { enoughStaff } from "./enough-staff.ts";
import { evaluationShare } from "./evaluation-share.ts";
import { inclusionShare } from "./inclusion-share.ts";
import { noOrderBeforeNotice } from "./no-order-before-notice.ts";
import { procurementRoute } from "./procurement-route.ts";
import { sponsorShare } from "./sponsor-share.ts";
import { stateAidChecked } from "./state-aid-checked.ts";
import { sumsAgree } from "./sums-agree.ts";
import { travelMoney } from "./travel-money.ts";

export const moneyRules: readonly Rule[] = [
  evaluationShare,
  inclusionShare,
  contingencyShare,
  sumsAgree,
  sponsorShare,
  procurementRoute,
  stateAidChecked,
  enoughStaff,
  costRange,
  noOrderBeforeNotice,
  travelMoney,
];
