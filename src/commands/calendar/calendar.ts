import { loadHolidays } from "../../calendar/holidays.ts";
import { hasErrors } from "../../city/finding.ts";
import { isPast } from "../../city/past-runs.ts";
import { type ExitCode, exit } from "../../errors.ts";
import { coreFormat, formatIds } from "../../packs/core.ts";
import type { PlanContext } from "../../plan/context.ts";
import { yearOf } from "../../plan/year/year.ts";
import { latestDates } from "../../programme/latest-dates.ts";
import { renderFindings } from "../../report/text.ts";
import type { World } from "../../world/world.ts";
import { planContexts } from "../judge/contexts.ts";
import { judgedOf } from "../judge/judged.ts";
import { type CityFolder, openCity } from "../place/city-folder.ts";
import { calendarBounds } from "./calendar-bounds.ts";
import { calendarJson } from "./calendar-json.ts";
import { type CalendarPage, calendarText } from "./calendar-text.ts";
import { holidayGap } from "./calendar-words.ts";

export interface CalendarOptions {
  readonly dir: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** Prints what must be started, handed in and answered when, what collides, and the latest dates for every meeting. Writes nothing. */
export const calendar = async (world: World, options: CalendarOptions): Promise<ExitCode> => {
  const city = await openCity(world, options.dir);
  const asked = calendarBounds(options, city.lang);
  const ctx = await contextOf(city);
  if (ctx === null) {
    world.err(renderFindings(city.findings, city.lang, world.style));
    return exit.findings;
  }
  const year = yearOf(ctx, asked);
  const formats = await Promise.all(formatsOf(ctx).map(async (id) => (await coreFormat(id)) ?? []));
  const bodies = latestDates(
    ctx.profile,
    ctx.calendar,
    formats.flat().map(({ data }) => data),
  ).map(({ body, meetings }) => ({
    body,
    meetings: meetings.filter(({ meetsOn }) => meetsOn >= year.span.from && meetsOn <= year.span.to),
  }));
  const names = new Map(formats.flat().map(({ data, words }) => [data.id, words[city.lang].name]));
  const { country } = ctx.profile.city;
  const gap = holidayGap(await loadHolidays(country), { country, span: year.span });
  const page: CalendarPage = { names: ctx, year, bodies, holidayGap: gap, formatName: (id) => names.get(id) ?? id };
  world.out(options.json ? `${JSON.stringify(calendarJson(page), null, 2)}\n` : calendarText(world, page));
  return exit.done;
};

/** Formats of runs still to come; of a city without any, all there are. */
const formatsOf = ({ profile }: PlanContext): readonly string[] => {
  const used = profile.runs.filter((run) => !isPast(run)).map(({ format }) => format);
  return used.length === 0 ? formatIds : [...new Set(used)];
};

/** Null where the file cannot be used. The names come in the reader's language, whatever the kit's. */
const contextOf = async ({ profile, findings, lang }: CityFolder): Promise<PlanContext | null> => {
  if (profile === null || hasErrors(findings)) return null;
  const judged = await judgedOf({ ...profile, city: { ...profile.city, languages: [lang] } });
  const judgement = { findings: [], setAside: [], waiting: [], failures: [] };
  const [ctx] = await planContexts({ judged, judgement, findings: [], standing: { errors: 0, warnings: 0 } });
  return ctx ?? null;
};
