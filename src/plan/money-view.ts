import { formatDate } from "../calendar/format-date.ts";
import type { Words } from "../language.ts";
import { type Budget, budgetOf, type Difference } from "./budget.ts";
import { hasAgreed, inLang, openValue, type PlanContext } from "./context.ts";
import { fact } from "./fact.ts";
import { formatMoney, formatPercent } from "./numbers.ts";
import { allHeld } from "./run-order.ts";
import { flag, group, leaf, list, type ViewOf } from "./shape.ts";
import { budgetLineWords, certaintyWords } from "./words.ts";

/** Money as roadmap and council paper show it. */
export const moneyShape = group({
  total: leaf,
  years: list(leaf),
  perYear: list(leaf),
  rows: list(group({ name: leaf, byYear: list(leaf), total: leaf, share: leaf })),
  /** Sums were divided over the years by us. */
  divided: flag,
  /** The whole was divided by months. */
  yearsReckoned: flag,
  sources: list(group({ name: leaf, amount: leaf, certainty: leaf, item: leaf, isCity: flag })),
  differences: list(group({ isLines: flag, isYears: flag, isSources: flag, isColumns: flag, sum: leaf, total: leaf })),
});

type MoneyView = ViewOf<typeof moneyShape>;

const labels = {
  total: { de: "Gesamtbetrag", en: "total" },
  amount: { de: "Betrag", en: "amount" },
  item: { de: "Produkt/Sachkonto", en: "budget item" },
  other: { de: "weitere Quelle, noch ohne Zusage", en: "further source, not agreed yet" },
} as const satisfies Record<string, Words>;

/** A sum as a fact. */
export const moneyFact = (ctx: PlanContext, path: string, amount: number): string =>
  fact(path, formatMoney(amount, ctx.profile.budget.currency, ctx.lang));

/** Total, lines by year, sources and what does not add up. Only funders who agreed are named; a past programme gets no years of our making. */
export const moneyView = (ctx: PlanContext): MoneyView => {
  const budget = budgetOf(ctx.profile);
  const hidden = budget.perYear.length === 0 || (budget.yearsReckoned && allHeld(ctx));
  return {
    total: budget.total === null ? openValue(ctx, "budget.total", labels.total) : moneyFact(ctx, "budget.total", budget.total),
    years: hidden ? [] : budget.years,
    perYear: hidden ? [] : budget.perYear.map((amount, at) => moneyFact(ctx, `budget.perYear.${budget.years[at] ?? ""}`, amount)),
    rows: budget.rows.map((row) => rowView(ctx, hidden ? { ...row, byYear: [] } : row)),
    divided: budget.divided && !hidden,
    yearsReckoned: budget.yearsReckoned,
    sources: sourcesView(ctx),
    differences: budget.differences.map((it) => differenceView(ctx, it)),
  };
};

const rowView = (ctx: PlanContext, { line, byYear, total, share }: Budget["rows"][number]): MoneyView["rows"][number] => ({
  name: inLang(ctx, budgetLineWords[line]),
  byYear: byYear.map((amount) => moneyFact(ctx, `budget.lines.${line}`, amount)),
  total: moneyFact(ctx, `budget.lines.${line}`, total),
  share: formatPercent(share, ctx.lang),
});

const sourcesView = (ctx: PlanContext): MoneyView["sources"] =>
  ctx.profile.budget.sources.map((source) => {
    const path = `budget.sources.${source.partner}`;
    const partner = ctx.profile.partners.find(({ id }) => id === source.partner);
    const isCity = partner?.sector === "administration" && partner.role !== "funder";
    return {
      name: partner && hasAgreed(partner.status) ? fact(`${path}.partner`, partner.name) : inLang(ctx, labels.other),
      amount: source.amount === null ? openValue(ctx, `${path}.amount`, labels.amount) : moneyFact(ctx, `${path}.amount`, source.amount),
      certainty: certainty(ctx, path, source),
      item: source.budgetItem === null ? openValue(ctx, `${path}.budgetItem`, labels.item) : fact(`${path}.budgetItem`, source.budgetItem),
      isCity,
    };
  });

/** How sure the money is, with the day of the notice behind an approved grant. */
const certainty = (ctx: PlanContext, path: string, { status, grant }: PlanContext["profile"]["budget"]["sources"][number]): string => {
  const sure = fact(`${path}.status`, inLang(ctx, certaintyWords[status]));
  if (!grant?.noticeOn) return sure;
  const date = fact(`${path}.grant.noticeOn`, formatDate(grant.noticeOn, ctx.lang));
  return ctx.lang === "de" ? `${sure}, Bescheid: ${date}` : `${sure}, notice: ${date}`;
};

const differenceView = (ctx: PlanContext, { between, sum, total }: Difference): MoneyView["differences"][number] => ({
  isLines: between === "lines",
  isYears: between === "years",
  isSources: between === "sources",
  isColumns: between === "lines-by-year",
  sum: moneyFact(ctx, "budget", sum),
  total: moneyFact(ctx, "budget.total", total),
});
