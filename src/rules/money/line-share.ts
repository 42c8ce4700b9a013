import type { CityProfile } from "../../city/schema/index.ts";
import type { BudgetLine } from "../../city/schema/money.ts";
import type { Words } from "../../language.ts";
import { breach, type Outcome, unknown } from "../rule.ts";
import { amount, linesTotal, lineTotal, wholeOf } from "./amounts.ts";

interface Least {
  readonly line: BudgetLine;
  /** What the line should be of the whole, and what it must be; in per cent. */
  readonly percent: number;
  readonly floor: number;
}

/** Lines that are not cut for another: each has a least share itself. */
const kept: readonly BudgetLine[] = ["evaluation", "inclusion", "contingency"];

/**
 * A breach where a line of the budget is smaller than so many per cent of the whole, a warning where it reaches the floor. Exact.
 * A line that is not there is open as long as the others leave money for it.
 */
export const lineShare = (city: CityProfile, { line, percent, floor }: Least): readonly Outcome[] => {
  const path = `budget.lines.${line}`;
  const whole = wholeOf(city);
  const own = lineTotal(city, line);
  if (!whole || (own === null && hasRoom(city))) return [unknown(path)];
  const sum = own ?? 0;
  if (sum * 100 >= whole * percent) return [];
  const needed = Math.ceil((whole * percent) / 100);
  const donor = largestLine(city, [line, ...kept]);
  const rest = Math.max((lineTotal(city, donor) ?? 0) - needed + sum, 0);
  const values = { own: amount(city, sum), whole: amount(city, whole), share: percentOf(sum, whole), needed, donor, rest };
  const reachesFloor = floor > 0 && sum * 100 >= whole * floor;
  return [breach(path, values, { says: own === null ? "none" : "", level: reachesFloor ? "warning" : null })];
};

const hasRoom = (city: CityProfile): boolean => {
  const lines = linesTotal(city);
  return lines === null || city.budget.total === null || lines < city.budget.total;
};

/** The largest line but for some; staff where there is none. */
export const largestLine = (city: CityProfile, but: readonly BudgetLine[] = []): BudgetLine => {
  const lines = (Object.keys(city.budget.lines) as BudgetLine[]).filter((it) => !but.includes(it));
  return lines.sort((a, b) => (lineTotal(city, b) ?? 0) - (lineTotal(city, a) ?? 0))[0] ?? "staff";
};

/** In per cent with one decimal, `4,9`, `4.9`; rounded down, so that too little never reads as enough. */
export const percentOf = (part: number, whole: number): Words => {
  const tenths = Math.floor((part * 1000) / whole);
  const ten = Math.floor(tenths / 10);
  return tenths % 10 === 0 ? { de: `${ten}`, en: `${ten}` } : { de: `${ten},${tenths % 10}`, en: `${ten}.${tenths % 10}` };
};
