import { addDays } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { Words } from "../language.ts";
import { mostPerYear } from "../rules/inclusion/invitations.ts";
import { calendarOf, type Surroundings, termOf } from "./calendar.ts";
import { proposeDecision } from "./decision-date.ts";
import { cityPartner, type DraftFacts, hasAgreed, inKit, type RunFacts, slugOf, type TopicFacts, textOf } from "./facts.ts";
import type { Suggestion } from "./fill.ts";
import { type FirstFormatId, firstFormats, isFirstFormat, isPublicFormat } from "./first-formats.ts";
import { daysApart, firstRunDate, type RunPlace } from "./run-dates.ts";
import { runReasons } from "./run-reasons.ts";

/** A run that is proposed, or that the city named. */
const isWhole = ({ format, topic }: RunFacts): boolean => format !== undefined && topic !== undefined;

/** `mobility-round-table` */
export const runId = (topic: string, format: string): string => slugOf(`${topic.slice(0, 36 - format.length)}-${format}`);

/**
 * A dated run for every topic that has none (round tables and meetups in turn) and a public one where none is planned, after what the
 * city named already. No run on purpose (`[]`): then none is added; none with a date (`date: null`), or no day left in the programme: then
 * the date stays open.
 */
export const proposeRuns = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const own = facts.runs ?? [];
  if (facts.runs !== undefined && own.length === 0) return { facts: {}, reasons: [] };
  const calendar = calendarOf(facts, around);
  const { end } = termOf(facts, around);
  const wanted = [...own.filter(isWhole), ...newRuns(facts)];
  const apart = daysApart(facts, around, wanted.length);
  const dated: RunFacts[] = [];
  for (const [place, run] of wanted.entries()) {
    const others = [...dated, ...wanted.slice(place + 1)];
    const next = datedRun({ ...facts, runs: others }, around, { run, place, apart });
    const isLate = !own.includes(run) && (next.date ?? "") > end;
    dated.push(isLate ? { ...next, date: null } : next);
  }
  const decided = dated.map((run) => decidedRun(facts, calendar, run));
  return { facts: { runs: decided }, reasons: decided.flatMap((run) => runReasons(facts, run)) };
};

const topicsOf = (run: RunFacts): readonly string[] => (typeof run.topic === "string" ? [run.topic] : (run.topic ?? []));

/** Runs to add: one for each topic without, and one that is open to all where there is none. */
const newRuns = (facts: DraftFacts): readonly RunFacts[] => {
  const own = facts.runs ?? [];
  const isUndated = own.length > 0 && own.every(({ date }) => date === null);
  const topics = (facts.topics ?? []).filter(({ id }) => id !== undefined);
  const without = topics.filter(({ id }) => !own.some((run) => topicsOf(run).includes(id ?? "")));
  const added = without.map((topic, at) => newRun(topic, isRoundTable(own, at) ? "round-table" : openFormat(topic)));
  if (isUndated) return added.map((run) => ({ ...run, date: null }));
  return [...added, ...publicRun(topics, [...own, ...added])];
};

/** Is the n-th run added a round table? They come in turn with open formats, and not so often that the same people are asked again and again (rule I-04). */
const isRoundTable = (own: readonly RunFacts[], at: number): boolean => {
  const before = own.filter(({ format }) => format === "round-table").length;
  const isOpenNext = before > 0 || (own.length > 0 && !isPublic(own));
  return at % 2 === (isOpenNext ? 1 : 0) && before + Math.floor(at / 2) < mostPerYear;
};

/** A meetup; a dialogue on a contested topic, for a meetup bears little conflict (rule T-12). */
const openFormat = (topic: TopicFacts): FirstFormatId => (isContested(topic) ? "citizen-dialogue" : "community-meetup");

const isContested = ({ conflict }: TopicFacts): boolean => conflict === "medium" || conflict === "high";

/** One more run where none is open to all; none where every topic is highly contested. */
const publicRun = (topics: readonly TopicFacts[], others: readonly RunFacts[]): readonly RunFacts[] => {
  const topic = topics.find((it) => !isContested(it)) ?? topics.find(({ conflict }) => conflict !== "high");
  return topic === undefined || isPublic(others) ? [] : [newRun(topic, openFormat(topic))];
};

const isPublic = (runs: readonly RunFacts[]): boolean => runs.some(({ format }) => isPublicFormat(format));

const newRun = ({ id = "" }: TopicFacts, format: FirstFormatId): RunFacts => ({ id: runId(id, format), format, topic: id });

interface Placing extends Pick<RunPlace, "place" | "apart"> {
  readonly run: RunFacts;
}

const datedRun = (facts: DraftFacts, around: Surroundings, { run, ...at }: Placing): RunFacts => {
  if (!isFirstFormat(run.format)) return run;
  const { size, time, days } = firstFormats[run.format];
  const small = (facts.city?.population ?? 20_000) < 20_000;
  const date = run.date === undefined && !run.window ? firstRunDate(facts, around, { ...at, format: run.format }) : run.date;
  const lead = leadOf(facts, run);
  return {
    ...run,
    ...(date === undefined ? {} : { date }),
    ...(date && days > 1 && !run.until && !run.days && !run.repeat ? { until: addDays(date, days - 1) } : {}),
    time: run.time === undefined ? time : run.time,
    size: run.size === undefined ? (small ? size.small : size.usual) : run.size,
    ...(lead === null || run.lead !== undefined ? {} : { lead }),
    question: run.question === undefined ? inKit(facts, questionFor(facts, run)) : run.question,
  };
};

/** The topic's owner or the city, where they have agreed. */
const leadOf = (facts: DraftFacts, run: RunFacts): string | null => {
  const topic = facts.topics?.find(({ id }) => topicsOf(run)[0] === id);
  const agreed = (facts.partners ?? []).filter(hasAgreed);
  return agreed.find(({ id }) => id === topic?.owner?.partner)?.id ?? agreed.find(({ id }) => id === cityPartner(facts)?.id)?.id ?? null;
};

const questionFor = (facts: DraftFacts, run: RunFacts): Words => {
  const topic = facts.topics?.find(({ id }) => topicsOf(run)[0] === id);
  const [de, en] = [textOf(topic?.title, "de"), textOf(topic?.title, "en")];
  const ask =
    run.format === "community-meetup"
      ? { de: "Was probieren wir als Nächstes gemeinsam aus?", en: "What do we try together next?" }
      : { de: "Welches Problem lösen wir zuerst gemeinsam?", en: "Which problem do we solve together first?" };
  return { de: de === null ? ask.de : `${de}: ${ask.de}`, en: en === null ? ask.en : `${en}: ${ask.en}` };
};

const decidedRun = (facts: DraftFacts, calendar: WorkCalendar, run: RunFacts): RunFacts => {
  const { decision } = run;
  const city = cityPartner(facts)?.id;
  if (!run.date || !isFirstFormat(run.format) || decision?.on !== undefined || decision?.afterWeeks) return run;
  const proposed = proposeDecision(facts, calendar, { lastDay: run.until ?? run.date, body: decision?.body ?? null });
  const taker = facts.topics?.find(({ id }) => topicsOf(run)[0] === id)?.decisionTaker;
  const decided = { ...(taker ? { taker } : {}), ...(city === undefined ? {} : { partner: city }) };
  return { ...run, decision: { ...decided, ...proposed, ...decision } };
};
