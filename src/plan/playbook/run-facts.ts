import { addMonths, daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { CommonWords } from "../../packs/common.ts";
import type { FormatData } from "../../packs/format.ts";
import { fallsIn, type Occurrence, type RunSchedule } from "../../programme/schedule.ts";
import type { Format, PlanContext } from "../context.ts";
import { openFact, prose } from "../fact.ts";
import { type Quantities, quantitiesOf } from "./quantities.ts";

type Variant = FormatData["variants"][number];

/** All that the sections of one playbook are worked out from. */
export interface RunFacts {
  readonly ctx: PlanContext;
  readonly run: RunSchedule["run"];
  readonly format: Format;
  readonly common: CommonWords;
  readonly occurrences: readonly Occurrence[];
  /** First and last occurrence; null where the date is open. */
  readonly first: Occurrence | null;
  readonly last: Occurrence | null;
  readonly series: boolean;
  /** The date after which results are worked up: the last of a series with one decision for all dates, else the first. */
  readonly closing: Occurrence | null;
  /** True where the public answer comes no later than the interim one, which then says nothing new. */
  readonly interimFalls: boolean;
  /** Days of one event. */
  readonly days: number;
  /** The run sheet whose number of days is nearest. */
  readonly variant: Variant;
  readonly quantities: Quantities;
}

/** Gathers the facts of a run. Throws where the catalogue does not hold its format: references are checked before planning. */
export const runFacts = (ctx: PlanContext, schedule: RunSchedule): RunFacts => {
  const { run, occurrences } = schedule;
  const format = ctx.formats.get(run.format);
  if (!format) throw new Error(`no format ${run.format} for the run ${run.id}`);
  const first = occurrences[0] ?? null;
  const last = occurrences.at(-1) ?? null;
  const closing = new Set(occurrences.map(({ decisionOn }) => decisionOn)).size <= 1 ? last : first;
  const days = first ? daysBetween(first.days.from, first.days.to) + 1 : run.days;
  return {
    ctx,
    run,
    format,
    common: ctx.common,
    occurrences,
    first,
    last,
    series: run.repeat !== null || occurrences.length > 1,
    closing,
    interimFalls: closing !== null && occurrences.every((it) => (closing === last ? fallsIn(closing) : fallsIn(it))),
    days,
    variant: nearestVariant(format.data.variants, days),
    quantities: quantitiesOf(format.data, run.size),
  };
};

/** Whether all dates of a series wait for one decision, so that what follows counts from the last of them. */
export const closesOnce = ({ series, closing, last, occurrences }: RunFacts): boolean =>
  series && occurrences.length > 1 && closing === last;

/** The variant with the nearest number of days; of two equally near the shorter. */
export const nearestVariant = (variants: readonly Variant[], days: number): Variant => {
  const [nearest] = [...variants].sort((a, b) => Math.abs(a.days - days) - Math.abs(b.days - days) || a.days - b.days);
  if (!nearest) throw new Error("a format without a run sheet");
  return nearest;
};

/** Path of a field of the run. */
export const at = ({ run }: RunFacts, field: string): string => `runs.${run.id}.${field}`;

/** Path of the format's words, for facts that come from the catalogue. */
const inFormat = ({ format }: RunFacts, field: string): string => `formats.${format.data.id}.${field}`;

/** A field of the run that is not there yet. */
export const openAt = (facts: RunFacts, field: string, label: { readonly de: string; readonly en: string }): string =>
  openFact(at(facts, field), label[facts.ctx.lang], facts.ctx.lang);

/** Text of the catalogue without slots. */
export const packText = (facts: RunFacts, field: string, text: string): string => prose(inFormat(facts, field), text);

/** Day by which what was kept about people of the run is deleted: so many months after its last day. */
export const deletionDay = ({ ctx, last }: RunFacts, months: number): PlainDate | null =>
  last && ctx.calendar.dueDate(addMonths(last.days.to, months));
