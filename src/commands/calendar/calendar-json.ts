import { textIn } from "../../city/text-in.ts";
import type { ActionKind, Entry } from "../../plan/year/entry.ts";
import type { BodyDates } from "../../programme/latest-dates.ts";
import type { CalendarPage } from "./calendar-text.ts";
import { actionText, aroundName, clashText, type Names } from "./calendar-words.ts";

/** The calendar for machines. Keys are added, never renamed; `version` changes if that must be broken. Texts in `lang`. */
export const calendarJson = ({ names, year, bodies, holidayGap }: CalendarPage): object => ({
  version: 1,
  lang: names.lang,
  from: year.span.from,
  to: year.span.to,
  holidaysUnknown: holidayGap?.[names.lang] ?? null,
  entries: year.actions.map((it) => actionJson(names, it)),
  around: year.around.map(({ kind, from, to, name, proposed, path }) => ({
    kind,
    from,
    to,
    path,
    text: name?.[names.lang] ?? aroundName(kind, names.lang),
    estimated: proposed,
  })),
  latest: bodies.map((it) => bodyJson(names, it)),
});

const actionJson = (names: Names, it: Entry<ActionKind>): object => ({
  kind: it.kind,
  from: it.from,
  to: it.to,
  path: it.path,
  about: it.about,
  text: actionText(names, it),
  proposed: it.proposed,
  weeks: it.weeks,
  clashes: it.clashes.map((each) => ({ kind: each.kind, on: each.day, other: each.other, text: clashText(names, each) })),
});

const bodyJson = ({ lang }: Names, { body, meetings }: BodyDates): object => ({
  body: body.id,
  name: textIn(body.name, lang),
  paperDeadlineWeeks: body.paperDeadlineWeeks,
  meetings: meetings.map(({ meetsOn, paperOn, eventBy, eventOn, starts }) => ({ meetsOn, paperOn, eventBy, eventOn, starts })),
});
