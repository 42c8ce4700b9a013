import type { Run } from "../../city/schema/index.ts";
import type { FormatData } from "../../packs/format.ts";
import { openRuns } from "../named.ts";
import type { Judged } from "../rule.ts";

/** A run with the figures of its format. */
export interface Event {
  readonly run: Run;
  readonly format: FormatData;
}

/** Open runs of a known format. */
export const openEvents = ({ city, formats }: Judged): readonly Event[] =>
  openRuns(city).flatMap((run) => {
    const format = formats.get(run.format);
    return format ? [{ run, format }] : [];
  });

/** Do people register by name? Where they do not, they drop in for some minutes. */
export const registers = ({ data }: FormatData): boolean => data.includes("name");

/** Minutes of the longest day of the variant nearest to the run's number of days. */
export const longestDay = ({ run, format }: Event): number => {
  const [nearest] = [...format.variants].sort((a, b) => Math.abs(a.days - run.days) - Math.abs(b.days - run.days));
  const minutes = new Map<string, number>();
  for (const { day, date, minutes: length } of nearest?.sessions ?? []) {
    const key = `${date ?? 1} ${day}`;
    minutes.set(key, (minutes.get(key) ?? 0) + length);
  }
  return Math.max(0, ...minutes.values());
};
