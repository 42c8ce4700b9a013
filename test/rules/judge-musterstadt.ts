import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadHolidays } from "../../src/calendar/holidays.ts";
import { programmeEnd } from "../../src/calendar/plain-date.ts";
import { workCalendar } from "../../src/calendar/working-days.ts";
import { setValue } from "../../src/city/edit.ts";
import { parseCity } from "../../src/city/parse.ts";
import { coreFormat, coreIndicators } from "../../src/packs/core.ts";
import type { FormatData } from "../../src/packs/format.ts";
import { scheduleRuns } from "../../src/programme/schedule.ts";
import type { Judged, Patch, Rule } from "../../src/rules/rule.ts";

/** The city in whose file the examples of the rules are set. */
export const musterstadt = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8");

/** The city file with a rule's example set in it; throws where the example is no city file any more. */
export const patched = (source: string, patch: Patch): string =>
  Object.entries(patch).reduce((text, [path, value]) => setValue(text, { path, value }, "en"), source);

/** What rules look at, from a city file's text. */
export const judgedOf = async (source: string): Promise<Judged> => {
  const { profile, findings } = parseCity(source, "city.yaml");
  if (profile === null) throw new Error(findings.map((it) => `${it.path}: ${it.message.en}`).join("\n"));
  const { city, council, calendar, programme } = profile;
  const holidays = await loadHolidays(city.country);
  const closures = calendar.closures.map(({ from, to }) => ({ from, to }));
  const work = workCalendar({ holidays, region: city.region, recess: council.recess, closures });
  const ids = [...new Set(profile.runs.map((run) => run.format))];
  const found = await Promise.all(ids.map(async (id) => [id, (await coreFormat(id))?.data ?? null] as const));
  const formats = new Map(found.filter((it): it is readonly [string, FormatData] => it[1] !== null));
  const { indicators, words } = await coreIndicators();
  const named = ({ id, type }: (typeof indicators)[number]) =>
    [id, { kind: type, name: { de: words.de[id]?.name ?? id, en: words.en[id]?.name ?? id } }] as const;
  return {
    city: profile,
    calendar: work,
    schedules: scheduleRuns(profile, work),
    formats,
    indicators: new Map(indicators.map(named)),
    ends: programmeEnd(programme.start, programme.months),
  };
};

/** What a rule says of Musterstadt with an example set in it. */
export const outcomes = async (rule: Rule, patch: Patch) => rule.check(await judgedOf(patched(musterstadt, patch)));
