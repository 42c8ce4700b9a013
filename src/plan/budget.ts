import { addMonths, yearOf } from "../calendar/plain-date.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { type BudgetLine, budgetLines } from "../city/schema/money.ts";
import { byCodeUnit } from "../files.ts";

type Source = CityProfile["budget"]["sources"][number];
export type Certainty = Source["status"];

/** A line of the budget over the years; sums in whole units of the currency. */
export interface BudgetRow {
  readonly line: BudgetLine;
  readonly byYear: readonly number[];
  readonly total: number;
  /** Of all lines, 0…1. */
  readonly share: number;
}

/** Sums that do not agree: what was added up, and the total beside it. */
export interface Difference {
  readonly between: "lines" | "years" | "sources" | "lines-by-year";
  readonly sum: number;
  readonly total: number;
}

export interface Budget {
  /** In order, as text: `2027`. */
  readonly years: readonly string[];
  readonly rows: readonly BudgetRow[];
  /** Of the city file, else worked out; empty where there is no sum to divide. */
  readonly perYear: readonly number[];
  /** True where the city file gives sums without years and they were divided like the whole. */
  readonly divided: boolean;
  /** True where the city file says nothing of years and the whole was divided by months. */
  readonly yearsReckoned: boolean;
  /** Of the city file, else the sum of the lines; null = open. */
  readonly total: number | null;
  /** Sums by how sure they are; null where an amount of that kind is open. */
  readonly sure: Readonly<Record<Certainty, number>>;
  readonly differences: readonly Difference[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Lines, years, totals, shares and sources of a city's budget, with what does not add up. */
export const budgetOf = (profile: CityProfile): Budget => {
  const { budget } = profile;
  const lines = linesOf(profile);
  const total = budget.total ?? (lines.length > 0 ? sum(lines.map((it) => it.total)) : null);
  const years = yearsOf(profile);
  const given = Object.keys(budget.perYear).length > 0 ? years.map((year) => budget.perYear[year] ?? 0) : null;
  const weights = given ?? monthsByYear(profile, years);
  const rows = rowsOf(lines, { years, weights });
  const reckoned = rows.length > 0 ? columnsOf(rows, years) : total === null ? [] : (shareOut([total], weights)[0] ?? []);
  const perYear = given ?? reckoned;
  return {
    years,
    rows,
    perYear,
    divided: lines.some(({ byYear }) => byYear === null) && years.length > 1,
    yearsReckoned: given === null && (lines.length === 0 || lines.some(({ byYear }) => byYear === null)),
    total,
    sure: sureOf(budget.sources),
    differences: total === null ? [] : differencesOf(profile, { total, perYear, rows }),
  };
};

const columnsOf = (rows: readonly BudgetRow[], years: readonly string[]): readonly number[] =>
  years.map((_, at) => sum(rows.map(({ byYear }) => byYear[at] ?? 0)));

interface Line {
  readonly line: BudgetLine;
  readonly total: number;
  readonly byYear: Readonly<Record<string, number>> | null;
}

/** In the schema's order. */
const linesOf = ({ budget }: CityProfile): readonly Line[] =>
  budgetLines.flatMap((line): readonly Line[] => {
    const value = budget.lines[line];
    if (value === undefined) return [];
    return typeof value === "number" ? [{ line, total: value, byYear: null }] : [{ line, total: sum(Object.values(value)), byYear: value }];
  });

/** The calendar years of the programme and those the budget names. */
const yearsOf = ({ programme, budget }: CityProfile): readonly string[] => {
  const months = Array.from({ length: programme.months }, (_, month) => String(yearOf(addMonths(programme.start, month))));
  const named = Object.values(budget.lines).flatMap((value) => (typeof value === "number" ? [] : Object.keys(value)));
  return [...new Set([...months, ...named, ...Object.keys(budget.perYear)])].sort(byCodeUnit);
};

const monthsByYear = ({ programme }: CityProfile, years: readonly string[]): readonly number[] => {
  const months = Array.from({ length: programme.months }, (_, month) => String(yearOf(addMonths(programme.start, month))));
  return years.map((year) => months.filter((it) => it === year).length);
};

/**
 * Sums divided by weights, rounded down the column, so that rows and columns both add up. Where every sum is a multiple of a
 * hundred (or ten), so is each part: a division by us is no more certain than that.
 */
export const shareOut = (totals: readonly number[], weights: readonly number[]): readonly (readonly number[])[] => {
  const unit = unitOf(sum(weights) === sum(totals) ? [...totals, ...weights] : totals);
  let before = 0;
  let shared: readonly number[] = weights.map(() => 0);
  return totals.map((total) => {
    before += total;
    const upTo = divide(before, weights, unit);
    const own = upTo.map((value, at) => value - (shared[at] ?? 0));
    shared = upTo;
    return own;
  });
};

const unitOf = (sums: readonly number[]): number => [100, 10].find((it) => sums.every((value) => value % it === 0)) ?? 1;

/** A sum by weights in multiples of the unit; the parts add up to it exactly. */
const divide = (whole: number, weights: readonly number[], unit: number): readonly number[] => {
  const all = sum(weights);
  let weight = 0;
  let done = 0;
  return weights.map((it) => {
    weight += it;
    const upTo = all === 0 ? 0 : Math.round((whole * weight) / all / unit) * unit;
    const part = upTo - done;
    done = upTo;
    return part;
  });
};

interface Weighing {
  readonly years: readonly string[];
  readonly weights: readonly number[];
}

/** Lines without years are divided like the whole. */
const rowsOf = (lines: readonly Line[], { years, weights }: Weighing): readonly BudgetRow[] => {
  const whole = sum(lines.map(({ total }) => total));
  const bare = lines.filter(({ byYear }) => byYear === null);
  const divided = shareOut(
    bare.map(({ total }) => total),
    weights,
  );
  return lines.map((it) => ({
    line: it.line,
    total: it.total,
    share: whole === 0 ? 0 : it.total / whole,
    byYear: it.byYear === null ? (divided[bare.indexOf(it)] ?? []) : years.map((year) => it.byYear?.[year] ?? 0),
  }));
};

const sureOf = (sources: readonly Source[]): Record<Certainty, number> => {
  const of = (status: Certainty): number => sum(sources.filter((it) => it.status === status).map(({ amount }) => amount ?? 0));
  return { secured: of("secured"), approved: of("approved"), applied: of("applied"), planned: of("planned") };
};

type Sums = Pick<Budget, "perYear" | "rows"> & { readonly total: number };

const differencesOf = ({ budget }: CityProfile, { total, perYear, rows }: Sums): readonly Difference[] => {
  const columns = columnsOf(rows, perYear.map(String));
  const uneven = columns.findIndex((column, at) => column !== perYear[at]);
  const linesTotal = sum(rows.map((it) => it.total));
  // Years that miss the total are named as such; their columns can then only miss them again.
  const comparable = linesTotal === total && sum(perYear) === total;
  const found: (Difference | false)[] = [
    rows.length > 0 && linesTotal !== total && { between: "lines", sum: linesTotal, total },
    Object.keys(budget.perYear).length > 0 && sum(perYear) !== total && { between: "years", sum: sum(perYear), total },
    rows.length > 0 && comparable && uneven >= 0 && { between: "lines-by-year", sum: columns[uneven] ?? 0, total: perYear[uneven] ?? 0 },
    budget.sources.length > 0 &&
      budget.sources.every(({ amount }) => amount !== null) && {
        between: "sources",
        sum: sum(budget.sources.map(({ amount }) => amount ?? 0)),
        total,
      },
  ];
  return found.filter((it) => it !== false && it.sum !== it.total) as readonly Difference[];
};
