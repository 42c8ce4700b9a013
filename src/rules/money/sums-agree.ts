import { breach, type Rule, unknown } from "../rule.ts";
import { amount } from "./amounts.ts";
import { fundingDiffers } from "./funding.ts";
import { agreedSum, linesDiffer, yearsDiffer } from "./sums.ts";

export const sumsAgree: Rule = {
  code: "M-04",
  name: "sums-agree",
  level: "error",
  dimension: "money",
  sources: ["https://www.detmold-mitgestalten.de/de/node/877", "https://gruene-bad-aibling.de/antrag-zur-geschaeftsordnung-2020/"],
  good: {},
  bad: { "budget.lines.communication": 36000 },
  check: ({ city }) => {
    const { total } = city.budget;
    if (total === null) return [unknown("budget.total")];
    const agreed = agreedSum(city);
    if (agreed === null) return [...linesDiffer(city, total), ...yearsDiffer(city, total), ...fundingDiffers(city, total)];
    const values = { total: amount(city, total), sum: amount(city, agreed), to: agreed };
    return [breach("budget.total", values, { fix: { "budget.total": agreed } }), ...fundingDiffers(city, agreed)];
  },
};
