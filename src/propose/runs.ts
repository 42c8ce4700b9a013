import { addWeeks, type PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { Words } from "../language.ts";
import { calendarOf, eventDay, type Surroundings, termOf } from "./calendar.ts";
import { proposeDecision } from "./decision-date.ts";
import { cityPartner, type DraftFacts, hasAgreed, inKit, type RunFacts, slugOf, type TopicFacts, textOf } from "./facts.ts";
import type { Suggestion } from "./fill.ts";
import { type FirstFormatId, firstFormats, isFirstFormat } from "./first-formats.ts";
import { runReasons } from "./run-reasons.ts";

/** Weeks between two runs of a young office, and the number of topics that get a first run by themselves (estimates). */
const weeksApart = 6;
const mostTopics = 4;

/** A run still without a date: which format for which topic, and how many come before it. */
interface Plan {
  readonly format: FirstFormatId;
  readonly topic: TopicFacts;
  readonly place: number;
}

/** `mobility-round-table` */
export const runId = (topic: string, format: string): string => slugOf(`${topic.slice(0, 36 - format.length)}-${format}`);

/** The first good day for a format as the programme's n-th run (0 = the first): after its lead time, on a Tuesday to Thursday. */
export const firstRunDate = (
  facts: DraftFacts,
  around: Surroundings,
  { format, place }: { format: FirstFormatId; place: number },
): PlainDate => {
  const { start } = termOf(facts, around);
  return eventDay(facts, calendarOf(facts, around), addWeeks(start, firstFormats[format].weeks + place * weeksApart));
};

/**
 * A dated run for every topic that has none (round tables and meetups in turn) and a public one where none is planned, after what the
 * city named already. No run, or none with a date, on purpose (`[]`, `date: null`): then none is added.
 */
export const proposeRuns = (facts: DraftFacts, around: Surroundings): Suggestion => {
  const own = facts.runs ?? [];
  if (facts.runs !== undefined && own.length === 0) return { facts: {}, reasons: [] };
  const calendar = calendarOf(facts, around);
  const { end } = termOf(facts, around);
  const dated = own
    .filter((it) => it.format !== undefined && it.topic !== undefined)
    .map((run, place) => datedRun(facts, around, { run, place }));
  const added = plansFor(facts)
    .map((plan) => newRun(facts, around, plan))
    .filter((run) => (run.date ?? "") <= end);
  const runs = [...dated, ...added].map((run) => decidedRun(facts, calendar, run));
  return { facts: { runs }, reasons: runs.flatMap((run) => runReasons(facts, run)) };
};

const topicsOf = (run: RunFacts): readonly string[] => (typeof run.topic === "string" ? [run.topic] : (run.topic ?? []));

const plansFor = (facts: DraftFacts): readonly Plan[] => {
  const own = facts.runs ?? [];
  if (own.length > 0 && own.every(({ date }) => date === null)) return [];
  const topics = (facts.topics ?? []).slice(0, mostTopics);
  const without = topics.filter(({ id }) => id !== undefined && !own.some((run) => topicsOf(run).includes(id)));
  const formats: readonly FirstFormatId[] = own.some((it) => it.format === "round-table")
    ? ["community-meetup", "round-table"]
    : ["round-table", "community-meetup"];
  const plans = without.map((topic, at): Plan => ({ format: formats[at % 2] ?? "round-table", topic, place: own.length + at }));
  const [first] = topics;
  if (first?.id === undefined || isPublic([...own, ...plans])) return plans;
  return [...plans, { format: "community-meetup", topic: first, place: own.length + plans.length }];
};

const isPublic = (runs: readonly { readonly format?: string | undefined }[]): boolean =>
  runs.some(({ format }) => (isFirstFormat(format) ? firstFormats[format].public : format === "hackathon"));

const newRun = (facts: DraftFacts, around: Surroundings, { format, topic, place }: Plan): RunFacts =>
  datedRun(facts, around, { run: { id: runId(topic.id ?? "", format), format, topic: topic.id ?? "" }, place });

const datedRun = (facts: DraftFacts, around: Surroundings, { run, place }: { run: RunFacts; place: number }): RunFacts => {
  if (!isFirstFormat(run.format)) return run;
  const { size, time } = firstFormats[run.format];
  const small = (facts.city?.population ?? 20_000) < 20_000;
  const date = run.date === undefined && !run.window ? firstRunDate(facts, around, { format: run.format, place }) : run.date;
  const lead = leadOf(facts, run);
  return {
    ...run,
    ...(date === undefined ? {} : { date }),
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
