import { loadHolidays } from "../calendar/holidays.ts";
import { programmeEnd } from "../calendar/plain-date.ts";
import { workCalendar } from "../calendar/working-days.ts";
import type { CityProfile, Run } from "../city/schema/index.ts";
import type { Lang } from "../language.ts";
import { coreFormat, coreIndicators } from "../packs/core.ts";
import type { PackFormat } from "../packs/load.ts";
import { scheduleRuns } from "../programme/schedule.ts";
import type { Judged } from "../rules/rule.ts";

/** What follows from a city's facts by counting: its calendar, the days of its runs, the figures of the formats they use. */
export const judgedOf = async (profile: CityProfile): Promise<Judged> => {
  const { city, council, programme, runs } = profile;
  const holidays = await loadHolidays(city.country);
  const calendar = workCalendar({ holidays, region: city.region, recess: council.recess, closures: closuresOf(profile) });
  const used = [...new Set(runs.map((run) => run.format))];
  const found = await Promise.all(used.map(async (id) => [id, await coreFormat(id)] as const));
  const formats = new Map(found.flatMap(([id, format]) => (format === null ? [] : [[id, format] as const])));
  // Schedules carry the same runs as the city: rules find one by the other.
  const named = { ...profile, runs: runs.map((run) => titled(profile, run, formats.get(run.format))) };
  return {
    city: named,
    calendar,
    schedules: scheduleRuns(named, calendar),
    indicators: await indicatorsByName(),
    formats: new Map([...formats].map(([id, { data }]) => [id, data] as const)),
    ends: programmeEnd(programme.start, programme.months),
  };
};

/** The run with a title people know it by: its own, else its format and topic. */
const titled = ({ topics }: CityProfile, run: Run, format: PackFormat | undefined): Run => {
  if (run.title !== null || format === undefined) return run;
  const topic = topics.find(({ id }) => run.topic.includes(id));
  const about = topic?.title ?? topic?.question;
  const title = (lang: Lang) => `${format.words[lang].name} (${about?.byLang[lang] ?? about?.lead ?? run.id})`;
  return { ...run, title: { byLang: { de: title("de"), en: title("en") }, lead: title("de") } };
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
