import { loadHolidays } from "../calendar/holidays.ts";
import { programmeEnd } from "../calendar/plain-date.ts";
import { workCalendar } from "../calendar/working-days.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { coreFormat, coreIndicators } from "../packs/core.ts";
import { scheduleRuns } from "../programme/schedule.ts";
import type { Judged } from "../rules/rule.ts";

/** What follows from a city's facts by counting: its calendar, the days of its runs, the figures of the formats they use. */
export const judgedOf = async (profile: CityProfile): Promise<Judged> => {
  const { city, council, programme, runs } = profile;
  const holidays = await loadHolidays(city.country);
  const calendar = workCalendar({ holidays, region: city.region, recess: council.recess, closures: closuresOf(profile) });
  const used = [...new Set(runs.map((run) => run.format))];
  const formats = await Promise.all(used.map(async (id) => [id, (await coreFormat(id))?.data] as const));
  return {
    city: profile,
    calendar,
    schedules: scheduleRuns(profile, calendar),
    indicators: await indicatorsByName(),
    formats: new Map(formats.flatMap(([id, data]) => (data === undefined ? [] : [[id, data] as const]))),
    ends: programmeEnd(programme.start, programme.months),
  };
};

const indicatorsByName = async (): Promise<Judged["indicators"]> => {
  const { indicators, words } = await coreIndicators();
  const name = (id: string) => ({ de: words.de[id]?.name ?? id, en: words.en[id]?.name ?? id });
  return new Map(indicators.map(({ id, type }) => [id, { kind: type, name: name(id) }] as const));
};

const closuresOf = ({ calendar }: CityProfile) =>
  calendar.closures.map(({ from, to, name }) => ({
    from,
    to,
    name: name ? { de: name.byLang["de"] ?? name.lead, en: name.byLang["en"] ?? name.lead } : null,
  }));
