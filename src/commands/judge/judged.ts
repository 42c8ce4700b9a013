import { loadHolidays } from "../../calendar/holidays.ts";
import { programmeEnd } from "../../calendar/plain-date.ts";
import { workCalendar } from "../../calendar/working-days.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { textWords } from "../../city/text-in.ts";
import { coreFormat, coreIndicators } from "../../packs/core.ts";
import { scheduleRuns } from "../../programme/schedule.ts";
import type { Judged } from "../../rules/rule.ts";

/** What follows from a city's facts by counting: its calendar, the days of its runs, the figures of the formats they use. */
export const judgedOf = async (profile: CityProfile): Promise<Judged> => {
  const { city, council, programme, runs } = profile;
  const holidays = await loadHolidays(city.country);
  const calendar = workCalendar({ holidays, region: city.region, recess: council.recess, closures: closuresOf(profile) });
  const used = [...new Set(runs.map((run) => run.format))];
  const found = await Promise.all(used.map(async (id) => [id, await coreFormat(id)] as const));
  const formats = new Map(found.flatMap(([id, format]) => (format === null ? [] : [[id, format] as const])));
  return {
    city: profile,
    calendar,
    schedules: scheduleRuns(profile, calendar),
    indicators: await indicatorsByName(),
    formats: new Map([...formats].map(([id, { data }]) => [id, data] as const)),
    formatNames: new Map([...formats].map(([id, { words }]) => [id, { de: words.de.name, en: words.en.name }] as const)),
    ends: programmeEnd(programme.start, programme.months),
  };
};

const indicatorsByName = async (): Promise<Judged["indicators"]> => {
  const { indicators, words } = await coreIndicators();
  const name = (id: string) => ({ de: words.de[id]?.name ?? id, en: words.en[id]?.name ?? id });
  return new Map(indicators.map(({ id, type }) => [id, { kind: type, name: name(id) }] as const));
};

const closuresOf = ({ calendar }: CityProfile) =>
  calendar.closures.map(({ from, to, name }) => ({ from, to, name: name && textWords(name) }));
