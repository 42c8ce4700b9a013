import { addDays, addMonths, addWeeks, minDate, type PlainDate } from "../../calendar/plain-date.ts";
import { isOver } from "../../city/past-runs.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { bindingGrants } from "../../programme/grants.ts";
import { dateWords, openSchedules } from "../days.ts";
import { earliestDay, moveOf, moveValues } from "../moves.ts";
import { dayWords, partnerName, runName } from "../named.ts";
import { type Breach, breach, type Judged } from "../rule.ts";

/** A grant before whose notice nothing may be ordered. */
interface Awaited {
  readonly path: string;
  readonly funder: string;
  /** Null where it is applied for and not there yet. */
  readonly noticeOn: PlainDate | null;
}

/**
 * The grants that bar orders, with two differences from the documents: money applied for from others counts before the file calls it a
 * grant (the city is to be asked in time), and a grant that is only planned does not count (nobody can apply for an early start yet).
 */
export const awaitedGrants = ({ city }: Judged): readonly Awaited[] => {
  const binding: readonly Source[] = bindingGrants(city);
  const counts = (source: Source): boolean => {
    const { partner, status, grant } = source;
    if (grant === null) return status === "applied" && !isOwnMoney(city, partner);
    return binding.includes(source) && (grant.noticeOn !== null || status === "applied");
  };
  const path = (source: Source): string => `budget.sources.${city.budget.sources.indexOf(source)}.grant.noticeOn`;
  return (isOver(city) ? [] : city.budget.sources.filter(counts)).map((source) => ({
    path: path(source),
    funder: partnerName(city, source.partner),
    noticeOn: source.grant?.noticeOn ?? null,
  }));
};

type Source = CityProfile["budget"]["sources"][number];

const isOwnMoney = ({ partners }: CityProfile, partner: string): boolean =>
  partners.some(({ id, sector, role }) => id === partner && sector === "administration" && role !== "funder");

/** A grant applied for: for no date can anything be ordered. */
export const withoutNotice = (judged: Judged, { path, funder }: Awaited): Breach => {
  const { city, calendar } = judged;
  const first = openSchedules(judged).flatMap(({ run, occurrences: [one] }) => (one ? [{ run, on: one.days.from }] : []));
  const orders = first.map(({ run, on }) => addWeeks(on, -(judged.formats.get(run.format)?.leadWeeks.min ?? 0)));
  const order = calendar.lastWorkingDayOnOrBefore(orders.reduce(minDate, first.length > 0 ? (orders[0] ?? "") : city.programme.start));
  return breach(path, { funder, order: dateWords(order) }, { says: "applied", level: "warning" });
};

/** What costs money and lies before the notice: the start with staff, the office, orders and events. */
export const beforeNotice = (judged: Judged, { funder }: Awaited, notice: PlainDate): readonly Breach[] => {
  const { city, calendar } = judged;
  const values = { funder, notice: dateWords(notice) };
  const early = (on: PlainDate | null): on is PlainDate => on !== null && on < notice;
  const working = dayWords(calendar.addWorkingDays(addDays(notice, -1), 1));
  const { start, office } = city.programme;
  const paysStaff = (office.staff ?? 0) > 0 || city.budget.lines.staff !== undefined;
  const simple: readonly (Breach | false)[] = [
    paysStaff && early(start) && breach("programme.start", { ...values, date: dateWords(start), day: dayWords(firstOfMonth(notice)) }),
    early(office.opens) && breach("programme.office.opens", { ...values, date: dateWords(office.opens), day: working }, { says: "office" }),
  ];
  const runs = openSchedules(judged).flatMap(({ run, occurrences: [occurrence] }): readonly (Breach | false)[] => {
    const by = run.procurement?.by ?? null;
    const name = runName(judged, run);
    const costs = (judged.formats.get(run.format)?.cost.high ?? 1) > 0;
    const move =
      occurrence && costs && early(occurrence.days.from) ? moveOf(judged, { run, occurrence }, earliestDay(judged, run, notice)) : null;
    const event = { ...values, run: name, date: dateWords(occurrence?.days.from ?? notice), ...(move ? moveValues(move) : {}) };
    return [
      early(by) && breach(`runs.${run.id}.procurement.by`, { ...values, run: name, date: dateWords(by), day: working }, { says: "order" }),
      move !== null && breach(`runs.${run.id}.date`, event, { says: "run" }),
    ];
  });
  return [...simple, ...runs].filter((it) => it !== false);
};

/** The day itself where it is the first of its month. */
const firstOfMonth = (date: PlainDate): PlainDate => {
  const first = `${date.slice(0, 8)}01`;
  return date === first ? date : addMonths(first, 1);
};
