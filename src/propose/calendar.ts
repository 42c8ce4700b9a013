import type { HolidayTable } from "../calendar/holidays.ts";
import { addMonths, type DateSpan, isPlainDate, isWithin, type PlainDate, partsOf, programmeEnd } from "../calendar/plain-date.ts";
import { type WorkCalendar, workCalendar } from "../calendar/working-days.ts";
import { presets } from "../city/presets.ts";
import { roundElection } from "../programme/election.ts";
import type { DraftFacts } from "./facts.ts";

/** What a proposal may know beside the answers: the country's holidays (null: none known) and the day of the interview. */
export interface Surroundings {
  readonly holidays: HolidayTable | null;
  readonly today: PlainDate;
}

/** First day of the first month that begins three months after today or later. */
export const defaultStart = (today: PlainDate): PlainDate => {
  const later = addMonths(today, 3);
  return partsOf(later).day === 1 ? later : `${addMonths(later, 1).slice(0, 8)}01`;
};

/** Start, length and last day of the programme, with the defaults where nothing is said yet. */
export const termOf = ({ programme }: DraftFacts, { today }: Pick<Surroundings, "today">) => {
  const start = programme?.start !== undefined && isPlainDate(programme.start) ? programme.start : defaultStart(today);
  const months = programme?.months ?? (programme?.preset ? presets[programme.preset] : 24);
  return { start, months, end: programmeEnd(start, months) };
};

const isSpan = (span: { readonly from?: string | undefined; readonly to?: string | undefined }): span is DateSpan =>
  isPlainDate(span.from ?? "") && isPlainDate(span.to ?? "");

/** The city's free and working days, as far as they are known. */
export const calendarOf = ({ city, council, calendar }: DraftFacts, { holidays }: Pick<Surroundings, "holidays">): WorkCalendar =>
  workCalendar({
    holidays,
    region: city?.region ?? null,
    recess: (council?.recess ?? []).filter(isSpan),
    closures: (calendar?.closures ?? []).filter(isSpan).map(({ from, to }) => ({ from, to })),
  });

/** Is a day not near an election? */
export const isQuiet = ({ council }: DraftFacts, day: PlainDate): boolean =>
  !(council?.elections ?? []).some(({ on }) => on !== undefined && isPlainDate(on) && isWithin(day, roundElection(on)));
