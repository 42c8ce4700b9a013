import { formatWeekday } from "../../calendar/format-date.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { addMinutes } from "../../calendar/times.ts";
import type { Session } from "../../packs/format.ts";
import type { Occurrence } from "../../programme/schedule.ts";
import { inLang } from "../context.ts";
import { fact } from "../fact.ts";
import { formatDecimal } from "../numbers.ts";
import { roleName } from "./names.ts";
import { at, openAt, type RunFacts } from "./run-facts.ts";
import type { Fill } from "./slots.ts";
import { blockModes, openWords, words } from "./words.ts";

type Block = Session["blocks"][number];

/** A block with its clock times; `first` where its words have not stood in an earlier session. */
export interface TimedBlock {
  readonly block: Block;
  readonly from: string;
  readonly to: string;
  readonly first: boolean;
}

/** A session with its day (null = open or every date of a series) and start (null = open). */
export interface TimedSession {
  readonly session: Session;
  readonly on: PlainDate | null;
  readonly start: string | null;
  readonly blocks: readonly TimedBlock[];
}

/** Sessions of the run's variant with days and clock times; an open start counts from 00:00. */
export const timedSessions = (facts: RunFacts): readonly TimedSession[] => {
  const met = new Set<string>();
  return facts.variant.sessions.map((session) => {
    const start = session.start ?? facts.run.time;
    let clock = start ?? "00:00";
    const blocks = session.blocks.map((block): TimedBlock => {
      const from = clock;
      clock = addMinutes(from, block.minutes);
      const first = !met.has(block.id);
      met.add(block.id);
      return { block, from, to: clock, first };
    });
    return { session, on: dayOf(facts, session), start, blocks };
  });
};

/** The day of a session: the n-th date of the series, or the n-th day of the event where the variant fits its length. */
const dayOf = (facts: RunFacts, session: Session): PlainDate | null => {
  const { first, occurrences, variant, days, series } = facts;
  if (session.date !== null) return occurrences[session.date - 1]?.days.from ?? null;
  if (first === null || series) return null;
  const fits = variant.days === days || session.day <= days;
  return fits ? addDays(first.days.from, session.day - 1) : null;
};

/** The last day on which something happens: of the occurrence, or of a session of the run sheet that follows it. */
export const closingDay = (facts: RunFacts, occurrence: Occurrence): PlainDate =>
  timedSessions(facts).reduce<PlainDate>(
    (last, { on, session }) => (session.date === null && on !== null && on > last ? on : last),
    occurrence.days.to,
  );

/** End of the last session, as a fact; open where its start is. */
export const endTime = (facts: RunFacts): string => {
  const last = timedSessions(facts).at(-1);
  const end = last?.blocks.at(-1)?.to;
  return last?.start && end ? fact(at(facts, "time"), end) : openAt(facts, "time", openWords.time);
};

/** The run sheet as the template prints it. */
export const runSheetView = (facts: RunFacts, fill: Fill) => {
  const sessions = timedSessions(facts);
  return {
    differs: facts.variant.days !== facts.days,
    variantDays: String(facts.variant.days),
    runDays: fact(at(facts, "days"), String(facts.days)),
    moreDates: facts.series && sessions.some(({ session }) => session.date !== null) && facts.occurrences.length !== sessions.length,
    dates: String(facts.occurrences.length),
    noStart: sessions.some(({ start }) => start === null),
    sessions: sessions.map((session) => sessionView(facts, fill, session)),
  };
};

const sessionView = (facts: RunFacts, fill: Fill, timed: TimedSession) => {
  const { session, blocks } = timed;
  const again = [...new Set(blocks.filter(({ first }) => !first).map(({ block }) => blockTitle(facts, fill, block.id)))];
  return {
    title: fill(`formats.${facts.format.data.id}.sessions.${session.id}`, facts.format.words.sessions[session.id]?.title ?? ""),
    day: dayLabel(facts, timed),
    from: clockOf(timed, blocks[0]?.from ?? ""),
    to: clockOf(timed, blocks.at(-1)?.to ?? ""),
    minutes: String(session.minutes),
    hours: formatDecimal(session.minutes / 60, facts.ctx.lang, 2),
    untimed: timed.start === null,
    packs: facts.variant.sessions.length > 1,
    pack: packOf(facts, fill, blocks),
    rows: blocks.map((block) => rowView(facts, fill, { ...block, from: clockOf(timed, block.from), to: clockOf(timed, block.to) })),
    details: blocks.filter(({ first }) => first).map((block) => detailView(facts, fill, { ...block, from: clockOf(timed, block.from) })),
    repeats: again.length > 0,
    again: again.join(", "),
  };
};

/** The clock time; counted from the beginning, as in `+0:35`, where the start is open. */
const clockOf = ({ start }: TimedSession, time: string): string => (start === null ? `+${time.replace(/^0/, "")}` : time);

/** What lies ready for a session, each thing once; specifications and quantities stand in section 9. */
const packOf = (facts: RunFacts, fill: Fill, blocks: readonly TimedBlock[]): string => {
  const { data, words: text } = facts.format;
  const used = new Set(blocks.flatMap(({ block }) => block.uses));
  const names = data.materials.filter(({ id }) => used.has(id)).map(({ id }) => shortName(text.materials[id]?.name ?? ""));
  return fill(`formats.${data.id}.materials`, names.join("; "));
};

/** `Filzstift` for `Filzstift, schwarz, breit`; an enumeration stays whole. */
const shortName = (name: string): string => name.replace(/(,(?!.* (?:und|and) )| \(| in (?:Litern|litres)).*$/, "");

const dayLabel = (facts: RunFacts, { session, on }: TimedSession): string => {
  const { ctx, series } = facts;
  const date = on && fact(at(facts, "date"), formatWeekday(on, ctx.lang));
  if (session.date !== null)
    return [`${inLang(ctx, words.dateOf)} ${session.date}`, date ?? openAt(facts, "repeat", openWords.date)].join(", ");
  if (series) return inLang(ctx, words.eachDate);
  if (date) return date;
  return facts.first === null ? openAt(facts, "date", openWords.date) : `${inLang(ctx, words.day)} ${session.day}`;
};

const blockTitle = ({ format }: RunFacts, fill: Fill, id: string): string =>
  fill(`formats.${format.data.id}.blocks.${id}.title`, format.words.blocks[id]?.title ?? "");

const rowView = (facts: RunFacts, fill: Fill, { block, from, to, first }: TimedBlock) => ({
  time: `${from}–${to}`,
  minutes: String(block.minutes),
  block: blockTitle(facts, fill, block.id),
  goal: first
    ? fill(`formats.${facts.format.data.id}.blocks.${block.id}.goal`, facts.format.words.blocks[block.id]?.goal ?? "")
    : inLang(facts.ctx, words.seeAbove),
  who: roleName(facts, block.owner),
  mode: inLang(facts.ctx, blockModes[block.mode]),
  cut: cutLabel(facts, block),
});

/** `12 min`, dropped, or never. */
const cutLabel = ({ ctx }: RunFacts, { cutTo, minutes }: Block): string => {
  if (cutTo === null) return inLang(ctx, words.neverCut);
  return cutTo === 0 ? inLang(ctx, words.dropped) : `${minutes} → ${cutTo}`;
};

const detailView = (facts: RunFacts, fill: Fill, { block, from }: TimedBlock) => {
  const text = facts.format.words.blocks[block.id];
  const path = `formats.${facts.format.data.id}.blocks.${block.id}`;
  return {
    from,
    title: blockTitle(facts, fill, block.id),
    do: fill(`${path}.do`, text?.do ?? ""),
    speaks: (text?.say.length ?? 0) > 0,
    say: (text?.say ?? []).map((line) => fill(`${path}.say`, line)).join(" "),
    hasLate: text?.late !== undefined,
    late: fill(`${path}.late`, text?.late ?? ""),
  };
};
