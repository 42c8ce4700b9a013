import { addMonths, type PlainDate } from "../calendar/plain-date.ts";
import type { BudgetLine } from "../city/schema/money.ts";
import type { DraftFacts } from "./facts.ts";
import type { Suggestion } from "./fill.ts";

/** Shares of the whole in per cent (travel is part of training until a city has partner cities), each within the range of toolkits B3 (estimates; evaluation there after BetterEvaluation). */
const budgetShares: Readonly<Record<Exclude<BudgetLine, "travel">, number>> = {
  staff: 52,
  formats: 14,
  pilots: 10,
  communication: 5,
  platform: 3,
  inclusion: 4,
  evaluation: 5,
  training: 2,
  contingency: 5,
};

/** Less than this cannot be split by per cent. */
const leastTotal = 100;

/** Divides whole units by weights so that the parts add up exactly: largest remainders first, earlier ones before later. */
const divide = (total: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = weights.map((weight) => Math.floor((total * weight) / all));
  const order = weights.map((weight, at) => ({ at, rest: (total * weight) % all })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  const more = new Set(order.slice(0, total - whole.reduce((sum, part) => sum + part, 0)).map(({ at }) => at));
  return whole.map((part, at) => part + (more.has(at) ? 1 : 0));
};

/** Lines with a least share (rules M-01 to M-03) are rounded up, staff takes the difference. */
const roundedUp: ReadonlySet<string> = new Set<BudgetLine>(["inclusion", "evaluation", "contingency"]);

const linesOf = (total: number): Readonly<Record<string, number>> => {
  const shares = Object.entries(budgetShares);
  const parts = divide(
    total,
    shares.map(([, share]) => share),
  );
  const up = shares.map(([name, share], at) => (roundedUp.has(name) ? Math.ceil((total * share) / 100) : (parts[at] ?? 0)));
  const surplus = up.reduce((sum, part) => sum + part, 0) - total;
  return Object.fromEntries(shares.map(([name], at) => [name, (up[at] ?? 0) - (name === "staff" ? surplus : 0)]));
};

/** Months of the programme in each calendar year; a month belongs to the year of its first day. */
const monthsByYear = (start: PlainDate, months: number): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (let n = 0; n < months; n++) {
    const year = addMonths(start, n).slice(0, 4);
    count.set(year, (count.get(year) ?? 0) + 1);
  }
  return count;
};

const isEmpty = (value: object | undefined): boolean => value === undefined || Object.keys(value).length === 0;

/** Lines and years of a total the city named; nothing without one, and nothing where a line or year stands already. */
export const proposeBudget = ({ budget }: DraftFacts, { start, months }: { start: PlainDate; months: number }): Suggestion => {
  const total = budget?.total;
  if (typeof total !== "number" || total < leastTotal) return { facts: {}, reasons: [] };
  const years = monthsByYear(start, months);
  const yearly = divide(total, [...years.values()]);
  const lines = linesOf(total);
  const perYear = Object.fromEntries([...years.keys()].map((year, at) => [year, yearly[at] ?? 0]));
  return {
    facts: { budget: { ...(isEmpty(budget?.lines) ? { lines } : {}), ...(isEmpty(budget?.perYear) ? { perYear } : {}) } },
    reasons: [
      {
        path: "budget.lines",
        reason: {
          de: "Verteilung nach üblichen Anteilen (Schätzung): 52 % Personal, 14 % Veranstaltungen, 10 % Erprobungen, 5 % Auswertung, 4 % Teilhabe, 5 % Reserve; Summe auf den Euro genau.",
          en: "Split by usual shares (estimate): 52% staff, 14% formats, 10% pilots, 5% evaluation, 4% inclusion, 5% contingency; adds up to the euro.",
        },
      },
      {
        path: "budget.perYear",
        reason: { de: "Verteilung auf die Jahre nach Monaten der Laufzeit.", en: "Split over the years by months of the programme." },
      },
    ],
  };
};
