import { formatDate, formatRange } from "../../calendar/format-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { budgetOf } from "../budget.ts";
import { inLang, openValue, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";
import { formatMoney, formatPercent } from "../numbers.ts";
import { namedPartner } from "../owners.ts";
import type { ViewOf } from "../shape.ts";
import { certaintyWords } from "../words.ts";
import type { charterShape } from "./shape.ts";
import { factOr } from "./texts.ts";
import { openWords, words } from "./words.ts";

type Money = ViewOf<typeof charterShape>["money"];
type Source = CityProfile["budget"]["sources"][number];

/** Above it two persons sign, and sponsoring is published (toolkits B1, estimate). */
const twoSign = 1000;

const amountText = ({ profile, lang }: PlanContext, value: number): string => formatMoney(value, profile.budget.currency, lang);

/** The money, who gives it and how sure it is. Approved and secured sums count as there; everything else of the total does not. */
export const moneyView = (ctx: PlanContext): Money => {
  const { sources } = ctx.profile.budget;
  const { total, sure } = budgetOf(ctx.profile);
  const there = sources.length > 0 ? sure.approved + sure.secured : null;
  const gap = total === null || there === null ? null : Math.max(0, total - there);
  const text = (value: number | null) => (value === null ? null : amountText(ctx, value));
  return {
    total: factOr(ctx, "budget.total", { text: text(total), label: openWords.total }),
    secured: factOr(ctx, "budget.sources", { text: text(there), label: openWords.secured }),
    unsecured: factOr(ctx, "budget.sources", { text: text(gap), label: openWords.unsecured }),
    hasGap: gap !== null && gap > 0,
    limit: amountText(ctx, twoSign),
    hasSources: sources.length > 0,
    openSources: openValue(ctx, "budget.sources", openWords.sources),
    sources: sources.map((it, at) => sourceRow(ctx, `budget.sources.${at}`, it)),
    hasGrants: sources.some(({ grant }) => grant !== null),
  };
};

const funder = (ctx: PlanContext, path: string, { partner }: Source): string =>
  namedPartner(ctx, `${path}.partner`, { id: partner, label: openWords.funder });

/** `15. Juni 2027, für 1. September 2027 – 31. August 2029`; a dash where the source is no grant. */
const noticeText = (ctx: PlanContext, path: string, { grant }: Source): string => {
  if (!grant) return inLang(ctx, words.none);
  const on = factOr(ctx, `${path}.noticeOn`, { text: grant.noticeOn && formatDate(grant.noticeOn, ctx.lang), label: openWords.notice2 });
  const span = grant.from && grant.to ? formatRange({ from: grant.from, to: grant.to }, ctx.lang) : null;
  const granted = span ? [`${inLang(ctx, words.grantedFor)} ${fact(`${path}.from`, span)}`] : [];
  const early = grant.earlyStart === true ? [fact(`${path}.earlyStart`, inLang(ctx, words.earlyStart))] : [];
  return [on, ...granted, ...early].join(", ");
};

const sourceRow = (ctx: PlanContext, path: string, it: Source): Money["sources"][number] => ({
  name: funder(ctx, path, it),
  amount: factOr(ctx, `${path}.amount`, { text: it.amount === null ? null : amountText(ctx, it.amount), label: openWords.amount }),
  state: fact(`${path}.status`, inLang(ctx, certaintyWords[it.status])),
  notice: noticeText(ctx, `${path}.grant`, it),
});

/** `26.000 € (5 % des Gesamtbetrags)` as two parts: the evaluation's line and its share; null where there is none. */
export const evaluationMoney = (ctx: PlanContext): string | null => {
  const { rows, total } = budgetOf(ctx.profile);
  const line = rows.find((it) => it.line === "evaluation");
  if (!line || !total) return null;
  return fact("budget.lines.evaluation", `${amountText(ctx, line.total)} (${formatPercent(line.total / total, ctx.lang)})`);
};
