import { formatDate, formatRange, formatShort } from "../../calendar/format-date.ts";
import { addMinutes } from "../../calendar/times.ts";
import type { Lang } from "../../language.ts";
import type { FormatData } from "../../packs/format.ts";
import { inLang } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatMoney } from "../numbers.ts";
import { at, openAt, packText, type RunFacts } from "./run-facts.ts";
import { timedSessions } from "./run-sheet.ts";
import type { Fill } from "./slots.ts";
import { collisionLabel } from "./tasks.ts";
import { conflictWords, openWords, recruitmentWords, words } from "./words.ts";

type Evidence = FormatData["cost"]["evidence"];

/** Page one: what this is, when, where, how large, what it costs. */
export const cardView = (facts: RunFacts, fill: Fill) => {
  const { ctx, run, format, quantities: q } = facts;
  const { data, words: text } = format;
  const path = `formats.${data.id}`;
  const level = run.level ?? data.level;
  return {
    format: packText(facts, "name", text.name),
    short: packText(facts, "short", text.short),
    purpose: fill(`${path}.purpose`, text.purpose),
    how: fill(`${path}.how`, text.how),
    result: fill(`${path}.result`, text.result),
    level: facts.common.levels[level].name,
    promise: facts.common.levels[level].promise,
    when: whenLabel(facts),
    clash: clashes(facts),
    clashes: clashes(facts) !== "",
    time: timeLabel(facts),
    size: q.assumed ? openAt(facts, "size", openWords.size) : fact(at(facts, "size"), formatCount(q.size, ctx.lang)),
    smallest: formatCount(data.size.min, ctx.lang),
    largest: formatCount(data.size.max, ctx.lang),
    ideal: formatCount(data.size.ideal, ctx.lang),
    sizeEvidence: evidenceLabel(data.size.evidence, ctx.lang),
    conflict: inLang(ctx, conflictWords[data.polarisation]),
    recruitment: inLang(ctx, recruitmentWords[data.recruitment]),
    lead: leadLabel(data, ctx.lang),
    cost: costLabel(facts),
    staffDays: rangeLabel(facts, data.staffDays),
    crew: `${formatCount(data.crew.low, ctx.lang)}–${formatCount(data.crew.high, ctx.lang)} (${evidenceLabel(data.crew.evidence, ctx.lang)})`,
    useWhen: text.useWhen.map((line) => fill(`${path}.useWhen`, line)),
    notWhen: text.notWhen.map((line) => fill(`${path}.notWhen`, line)),
    instead: fill(`${path}.instead`, text.instead),
  };
};

/** `Schätzung`, the keys of the pack's sources, or where the format's own stand. */
const evidenceLabel = (evidence: Evidence, lang: Lang): string => {
  if (evidence === "estimate") return words.estimate[lang];
  const keys = evidence.filter((key) => /^S\d/.test(key));
  return keys.length === evidence.length ? keys.join(", ") : words.sourced[lang];
};

const leadLabel = ({ leadWeeks }: FormatData, lang: Lang): string =>
  `${leadWeeks.min}–${leadWeeks.max} ${lang === "de" ? "Wochen" : "weeks"} (${evidenceLabel(leadWeeks.evidence, lang)})`;

/** Without the city's own staff; a series with its sum over all dates. */
const costLabel = (facts: RunFacts): string => {
  const { ctx, format, occurrences } = facts;
  const { cost, costPer } = format.data;
  const { currency } = ctx.profile.budget;
  const span = (times: number) =>
    ctx.lang === "de"
      ? `${formatCount(cost.low * times, "de")}–${formatMoney(cost.high * times, currency, "de")}`
      : `${formatMoney(cost.low * times, currency, "en")}–${formatCount(cost.high * times, "en")}`;
  const shown = [span(1), ...(costPer === "date" ? [inLang(ctx, words.perDate)] : [])].join(" ");
  const all =
    costPer === "date" && occurrences.length > 1
      ? `, ${ctx.lang === "de" ? `bei ${occurrences.length} Terminen` : `for ${occurrences.length} dates`} ${span(occurrences.length)}`
      : "";
  return `${shown}${all} (${evidenceLabel(cost.evidence, ctx.lang)})`;
};

const rangeLabel = ({ ctx, format }: RunFacts, range: FormatData["staffDays"]): string => {
  const per = format.data.costPer === "date" ? ` ${inLang(ctx, words.perDate)}` : "";
  return `${formatCount(range.low, ctx.lang)}–${formatCount(range.high, ctx.lang)}${per} (${evidenceLabel(range.evidence, ctx.lang)})`;
};

const whenLabel = (facts: RunFacts): string => {
  const { ctx, run, first, last, occurrences } = facts;
  if (run.window && first === null && run.status === "held") return fact(at(facts, "window"), formatRange(run.window, ctx.lang));
  if (first === null || last === null) {
    const open = openAt(facts, "date", openWords.date);
    return run.window ? `${open} (${fact(at(facts, "window"), formatRange(run.window, ctx.lang))})` : open;
  }
  if (!facts.series) return fact(at(facts, "date"), formatRange(first.days, ctx.lang));
  const [from, to] = [formatDate(first.days.from, ctx.lang), formatDate(last.days.from, ctx.lang)];
  const count = ctx.lang === "de" ? `${occurrences.length} Termine` : `${occurrences.length} dates`;
  return fact(at(facts, "repeat"), ctx.lang === "de" ? `${count}, ${from} bis ${to}` : `${count}, ${from} to ${to}`);
};

/** Start and end where all days are alike, else the start of the first; a run that meets only later names its meetings. */
const timeLabel = (facts: RunFacts): string => {
  const { run, ctx } = facts;
  const [session, ...others] = timedSessions(facts);
  if (session && session.session.day > 1) {
    const count = others.length + 1;
    const meetings = ctx.lang === "de" ? "Treffen, siehe Abschnitt 7" : `${count === 1 ? "meeting" : "meetings"}, see section 7`;
    return `${count} ${meetings}`;
  }
  if (!session?.start) return openAt(facts, "time", openWords.time);
  const start = fact(run.time ? at(facts, "time") : `formats.${facts.format.data.id}`, session.start);
  const alike = others.every((it) => it.start === session.start && it.session.minutes === session.session.minutes);
  if (!alike) return ctx.lang === "de" ? `${start} Uhr (weitere Tage: Abschnitt 7)` : `${start} (further days: section 7)`;
  return `${start}–${addMinutes(session.start, session.session.minutes)}${ctx.lang === "de" ? " Uhr" : ""}`;
};

/** Days of the run that are holidays, in the recess, closed or bridge days. */
const clashes = (facts: RunFacts): string =>
  facts.occurrences
    .flatMap(({ days }) => (days.from === days.to ? [days.from] : [days.from, days.to]))
    .filter((day) => !["weekend", undefined].includes(facts.ctx.calendar.collision(day)?.kind))
    .map((day) => `${fact(at(facts, "date"), formatShort(day, facts.ctx.lang))} (${collisionLabel(facts, day)})`)
    .join(", ");
