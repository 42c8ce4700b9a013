import { formatMonth, formatRange, formatShort, formatWeekday } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { textIn } from "../../city/text-in.ts";
import type { Words } from "../../language.ts";
import type { ActionKind, AroundKind, Clash, Entry } from "../../plan/year/entry.ts";
import type { Year } from "../../plan/year/year.ts";
import { roundElection } from "../../programme/election.ts";
import type { BodyDates, LatestDates } from "../../programme/latest-dates.ts";
import { columnsText } from "../../report/columns.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import { actionText, aroundName, clashText, dayInMonth, type Names, calendarWords as words } from "./calendar-words.ts";

/** All that the calendar prints. */
export interface CalendarPage {
  readonly names: Names;
  readonly year: Year;
  readonly bodies: readonly BodyDates[];
  /** Where the calendar knows no public holidays, in words; null where it knows them all. */
  readonly holidayGap: Words | null;
  readonly formatName: (id: string) => string;
}

/** The calendar month by month, what collides, and the latest dates for each meeting. */
export const calendarText = (world: World, page: CalendarPage): string => {
  const { names, year, holidayGap } = page;
  const { lang } = names;
  const head = `${world.style.bold(words.title[lang])}: ${formatRange(year.span, lang)}`;
  const gaps = holidayGap === null ? [] : [wrapText(holidayGap[lang], { width: pageWidth(world) })];
  const empty = year.actions.length === 0 ? [words.nothing[lang]] : [];
  const months = monthsOf(year).map((month) => monthText(world, page, month));
  return `${[head, ...gaps, ...empty, ...months, clashesText(world, page), latestText(world, page)].join("\n\n")}\n`;
};

/** `2028-10` for every month in which something begins, or is under way as the span begins. */
const monthsOf = ({ actions, around, span }: Year): readonly string[] => {
  const all = [...actions, ...around].map(({ from }) => monthOf(from, span.from));
  return [...new Set(all)].sort();
};

const monthOf = (date: PlainDate, first: PlainDate): string => (date < first ? first : date).slice(0, 7);

const table = (world: World, rows: readonly (readonly string[])[]): string =>
  columnsText(rows, { width: pageWidth(world), plain: world.plain, indent: "  " });

const monthText = (world: World, { names, year }: CalendarPage, month: string): string => {
  const { lang } = names;
  const inMonth = ({ from }: Entry): boolean => monthOf(from, year.span.from) === month;
  const around = aroundLines(world, names, year.around.filter(inMonth));
  const rows = year.actions.filter(inMonth).map((it) => [dayInMonth(it.from, lang), withClashes(names, it)]);
  return [world.style.bold(formatMonth(`${month}-01`, lang)), ...around, ...(rows.length === 0 ? [] : [table(world, rows)])].join("\n");
};

const withClashes = (names: Names, it: Entry<ActionKind>): string => {
  const text = actionText(names, it);
  const said = (some: readonly Clash[]): string => some.map((each) => clashText(names, each)).join("; ");
  const weighty = it.clashes.filter(matters);
  const slight = it.clashes.filter((each) => !matters(each));
  return [
    text,
    ...(weighty.length === 0 ? [] : [`${words.mind[names.lang]}: ${said(weighty)}`]),
    ...(slight.length === 0 ? [] : [capital(said(slight))]),
  ].join(". ");
};

/** One line a kind: `Feiertage: Mo., 1. Mai (Tag der Arbeit); …`. */
const aroundLines = (world: World, { lang }: Names, entries: readonly Entry<AroundKind>[]): readonly string[] =>
  [...new Set(entries.map(({ kind }) => kind))].map((kind) => {
    const days = entries.filter((it) => it.kind === kind).map((it) => aroundDays(it, lang));
    return `  ${wrapText(`${aroundName(kind, lang)}: ${days.join("; ")}`, { width: pageWidth(world) - 4, indent: "    " })}`;
  });

const aroundDays = (it: Entry<AroundKind>, lang: Names["lang"]): string => {
  const remarks = [...(it.name ? [it.name[lang]] : []), ...(it.proposed ? [words.estimated[lang]] : [])];
  const days = it.from === it.to ? dayInMonth(it.from, lang) : formatRange(it, lang);
  const named = remarks.length === 0 ? days : `${days} (${remarks.join(", ")})`;
  if (it.kind !== "election") return named;
  const round = formatRange(roundElection(it.from), lang);
  return lang === "de"
    ? `${named}; Zurückhaltung vom ${round.replace(" – ", " bis ")}`
    : `${named}; keep neutral from ${round.replace(" – ", " to ")}`;
};

/** A due day moved from a weekend needs nobody's attention. */
const matters = ({ kind, name }: Clash): boolean => kind !== "moved" || name !== null;

const clashesText = (world: World, { names, year }: CalendarPage): string => {
  const { lang } = names;
  const rows = year.actions.flatMap((it) => {
    const said = it.clashes.filter(matters).map((each) => clashText(names, each));
    return said.length === 0
      ? []
      : [[formatWeekday(it.from, lang), `${actionText(names, it)}. ${capital(said.join("; "))}. ${words.field[lang]}: ${it.path}`]];
  });
  return rows.length === 0 ? words.noClash[lang] : `${world.style.bold(words.clashes[lang])}\n${table(world, rows)}`;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const latestText = (world: World, page: CalendarPage): string => {
  const { names, bodies } = page;
  const { lang } = names;
  const title = world.style.bold(words.latest[lang]);
  if (bodies.length === 0) return `${title}\n  ${wrapText(words.noBodies[lang], { width: pageWidth(world) - 4, indent: "  " })}`;
  const starts = bodies.flatMap(({ meetings }) => meetings).find((it) => it.starts.length > 0)?.starts ?? [];
  const leads = starts.map(({ format, weeks }) => `${page.formatName(format)} ${weeks}`).join(", ");
  const notes = [words.latestNote[lang], ...(leads === "" ? [] : [`${words.lead[lang]}: ${leads}.`])];
  const note = notes.map((it) => `  ${wrapText(it, { width: pageWidth(world) - 4, indent: "  " })}`);
  return [[title, ...note].join("\n"), ...bodies.map((it) => bodyText(world, page, it))].join("\n\n");
};

const bodyText = (world: World, page: CalendarPage, { body, meetings }: BodyDates): string => {
  const { lang } = page.names;
  const name = world.style.bold(textIn(body.name, lang));
  if (body.paperDeadlineWeeks === null) return `${name}\n  ${words.deadlineOpen[lang]} council.bodies.${body.id}.paperDeadlineWeeks`;
  if (meetings.length === 0) return `${name}\n  ${words.noMeetings[lang]}`;
  const heads = [
    words.meeting[lang],
    words.paperBy[lang],
    words.eventBy[lang],
    world.plain ? words.startBy[lang] : words.startByWeeks[lang],
  ];
  const rows = meetings.map((it) => meetingCells(page, it, world.plain));
  if (!world.plain) return `${name}\n${table(world, [heads, ...rows])}`;
  return `${name}\n${table(
    world,
    rows.map((cells) => cells.map((cell, at) => `${heads[at]} ${cell}`)),
  )}`;
};

/** Meeting, paper, event; then for each lead time when to begin: `6: 15.08.2028`, spelled out where it is read aloud. */
const meetingCells = (
  { names: { lang } }: CalendarPage,
  { meetsOn, paperOn, eventOn, starts }: LatestDates,
  plain: boolean,
): readonly string[] => {
  const short = (day: PlainDate | null): string => (day === null ? "" : formatShort(day, lang));
  const byWeeks = [...new Map(starts.map(({ weeks, on }) => [weeks, on])).entries()].sort(([a], [b]) => a - b);
  const begin = byWeeks.map(([weeks, on]) => `${weeks}${plain ? ` ${words.weeks[lang]}` : ""}: ${short(on)}`.replaceAll(" ", "\u00a0"));
  return [short(meetsOn), short(paperOn), short(eventOn), begin.join(plain ? ", " : "; ")];
};
