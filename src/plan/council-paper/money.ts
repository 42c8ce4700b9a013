import { bindingGrants } from "../../programme/grants.ts";
import { budgetOf } from "../budget.ts";
import { fundingByYear } from "../budget-funding.ts";
import { openValue, type PlanContext } from "../context.ts";
import { dateFact } from "../date-facts.ts";
import { moneyFact, moneyView } from "../money-view.ts";
import { agreedPartner } from "../owners.ts";
import { labels } from "./labels.ts";

/** A shorter programme of so many months is the smaller version. */
const smallMonths = 12;

/** What the programme costs, who pays, and what a smaller one would cost. */
export const moneySection = (ctx: PlanContext) => {
  const { programme } = ctx.profile;
  const money = moneyView(ctx);
  const { total } = budgetOf(ctx.profile);
  const small = total === null ? null : Math.round((total * smallMonths) / programme.months / 1000) * 1000;
  return {
    money,
    funding: fundingRows(ctx, money),
    own: {
      amount: ownAmount(ctx),
      item: money.sources.find(({ isCity }) => isCity)?.item ?? openValue(ctx, "budget.sources", labels.item),
    },
    others: othersAmount(ctx),
    notices: bindingGrants(ctx.profile).map(({ partner, grant }) => ({
      partner: agreedPartner(ctx, `budget.sources.${partner}.partner`, { id: partner, label: labels.funder }),
      noticeOn: dateFact(ctx, `budget.sources.${partner}.grant.noticeOn`, { on: grant.noticeOn, label: labels.notice, as: "long" }),
    })),
    canShrink: programme.months > smallMonths,
    smallerCost: small === null ? openValue(ctx, "budget.total", labels.smaller) : moneyFact(ctx, "budget.total", small),
  };
};

/** What each source pays in each year, beside its sum. */
const fundingRows = (ctx: PlanContext, { sources, years }: ReturnType<typeof moneyView>) => {
  const byYear = years.length > 1 ? fundingByYear(ctx.profile, budgetOf(ctx.profile)) : null;
  return (byYear ?? []).map((amounts, at) => ({
    name: sources[at]?.name ?? "",
    byYear: amounts.map((amount) => moneyFact(ctx, "budget.sources", amount)),
    amount: sources[at]?.amount ?? "",
  }));
};

const ownAmount = (ctx: PlanContext): string => amountOf(ctx, true) ?? openValue(ctx, "budget.sources", labels.own);
const othersAmount = (ctx: PlanContext): string => amountOf(ctx, false) ?? openValue(ctx, "budget.sources", labels.others);

/** The sum of the city's own or of all other sources; null where there is none or an amount is open. */
const amountOf = (ctx: PlanContext, own: boolean): string | null => {
  const { partners, budget } = ctx.profile;
  const isOwn = (id: string): boolean => partners.some((it) => it.id === id && it.sector === "administration" && it.role !== "funder");
  const amounts = budget.sources.filter(({ partner }) => isOwn(partner) === own).map(({ amount }) => amount);
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return moneyFact(
    ctx,
    "budget.sources",
    amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
  );
};
