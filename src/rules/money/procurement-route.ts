import { addWeeks } from "../../calendar/plain-date.ts";
import { dateWords, openSchedules } from "../days.ts";
import { dayWords, runName } from "../named.ts";
import { breach, type Judged, type Outcome, type Rule, unknown } from "../rule.ts";

/** Cost from which on something is surely bought, and weeks in which the one who won it can prepare; estimates. */
const surelyBought = 5000;
const weeksToPrepare = 4;

export const procurementRoute: Rule = {
  code: "M-06",
  name: "procurement-route",
  level: "error",
  dimension: "money",
  sources: [
    "https://www.ihk.de/hannover/hauptnavigation/unternehmensfoerderung/oeffentliches-auftragswesen/vergaberecht/nrw-wertgrenzen-fuer-kommunale-6774998",
    "estimate",
  ],
  good: {},
  bad: { "runs.mobility-hack.procurement": { needed: true, route: "Direktauftrag", by: "2028-09-25" } },
  check: (judged) => openSchedules(judged).flatMap((it) => judge(judged, it)),
};

const judge = (
  { city, formatNames, calendar, formats }: Judged,
  { run, occurrences: [first] }: Judged["schedules"][number],
): readonly Outcome[] => {
  const path = `runs.${run.id}.procurement`;
  const format = formats.get(run.format);
  const { needed, route, by } = run.procurement ?? { needed: null, route: null, by: null };
  if (needed === null) return format?.checks.includes("procurement") && format.cost.high >= surelyBought ? [unknown(path)] : [];
  if (!needed) return [];
  const open = route === null ? [unknown(`${path}.route`)] : [];
  if (by === null) return [...open, unknown(`${path}.by`)];
  if (!first || by <= addWeeks(first.days.from, -weeksToPrepare)) return open;
  const day = calendar.lastWorkingDayOnOrBefore(addWeeks(first.days.from, -weeksToPrepare));
  const values = { run: runName({ city, formatNames }, run), by: dateWords(by), date: dateWords(first.days.from), day: dayWords(day) };
  const more = by >= first.days.from ? {} : ({ says: "short", level: "warning" } as const);
  return [...open, breach(`${path}.by`, values, { ...more, fix: day < city.programme.start ? null : { [`${path}.by`]: day } })];
};
