import { formatDate, formatShort } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { preconditionKeys, prerequisiteKeys } from "../../packs/common.ts";
import type { Occurrence } from "../../programme/schedule.ts";
import { inLang, openValue, textFact } from "../context.ts";
import { fact } from "../fact.ts";
import { topicsOf } from "./names.ts";
import { at, closesOnce, openAt, type RunFacts } from "./run-facts.ts";
import { bodyName, type Fill } from "./slots.ts";
import { collisionLabel } from "./tasks.ts";
import { consentWords, openWords, words } from "./words.ts";

/** Who takes part, what is decided, how, and who promotes it. */
export const fourView = ({ format }: RunFacts, fill: Fill) => {
  const { open } = format.words;
  const path = `formats.${format.data.id}.open`;
  return { who: fill(path, open.who), what: fill(path, open.what), how: fill(path, open.how), promoter: fill(path, open.promoter) };
};

/** The chain from the question to the public answer. */
export const decisionView = (facts: RunFacts) => {
  const { ctx, run, closing, occurrences } = facts;
  const next = nextMeeting(facts);
  return {
    status: run.decision.status ? inLang(ctx, consentWords[run.decision.status]) : openAt(facts, "decision.status", openWords.consent),
    hasBody: run.decision.body !== null,
    body: bodyName(facts),
    hasPaper: closing?.paperOn !== null && closing?.paperOn !== undefined,
    paper: paperDay(facts, closing?.paperOn ?? null),
    hasNext: next !== null,
    next: next === null ? "" : fact(`council.bodies.${run.decision.body}.meetings`, formatDate(next, ctx.lang)),
    hasInterim: !facts.interimFalls,
    many: occurrences.length > 1 && !closesOnce(facts),
    dates: occurrences.map((it) => dateRow(facts, it)),
  };
};

/** The body's next meeting after the one that decides: where a slip leads. */
const nextMeeting = ({ ctx, run, closing }: RunFacts): PlainDate | null => {
  const meetings = ctx.profile.council.bodies.find((it) => it.id === run.decision.body)?.meetings ?? [];
  const decided = closing?.decisionOn;
  return decided ? ([...meetings].sort().find((day) => day > decided) ?? null) : null;
};

const dateRow = (facts: RunFacts, { days, decisionOn, interimOn, finalOn }: Occurrence) => {
  const short = (day: PlainDate) => formatShort(day, facts.ctx.lang);
  const clash = collisionLabel(facts, days.from);
  return {
    on: fact(at(facts, "repeat"), short(days.from)),
    clashes: clash !== "",
    clash,
    interim: fact("governance.answer.interimWeeks", short(interimOn)),
    decision: decisionOn ? fact(at(facts, "decision"), short(decisionOn)) : openAt(facts, "decision.on", openWords.decisionOn),
    final: finalOn ? fact("governance.answer.finalWeeks", short(finalOn)) : openAt(facts, "decision.on", openWords.decisionOn),
  };
};

const paperDay = (facts: RunFacts, day: PlainDate | null): string =>
  day === null ? openAt(facts, "decision.on", openWords.paper) : fact(at(facts, "decision.on"), formatDate(day, facts.ctx.lang));

/** The five questions for each topic, and what the format needs beside them. */
export const checkView = (facts: RunFacts) => {
  const { common, run } = facts;
  return {
    questions: [
      ...preconditionKeys.map((key) => ({ ...common.preconditions[key], state: topicStates(facts, key) })),
      ...prerequisiteKeys.flatMap((key) => {
        const value = run.prerequisites?.[key];
        return value === null || value === undefined
          ? []
          : [{ ...common.prerequisites[key], state: fact(at(facts, `prerequisites.${key}`), yesOrNo(facts, value)) }];
      }),
    ],
  };
};

const yesOrNo = ({ ctx }: RunFacts, value: boolean): string => inLang(ctx, value ? words.yes : words.no);

/** One state where all topics agree, else each state once, with the titles of its topics. */
const topicStates = (facts: RunFacts, key: (typeof preconditionKeys)[number]): string => {
  const { ctx } = facts;
  const topics = topicsOf(facts).map((topic) => {
    const path = `topics.${topic.id}.preconditions.${key}`;
    const value = topic.preconditions?.[key] ?? null;
    const state = value === null ? openValue(ctx, path, openWords.precondition) : fact(path, yesOrNo(facts, value));
    const title = textFact(ctx, `topics.${topic.id}.title`, { value: topic.title ?? topic.question, label: openWords.topic });
    return { state, title, value };
  });
  const [first] = topics;
  if (topics.every(({ value }) => value === first?.value)) return first?.state ?? "";
  return [null, false, true]
    .map((value) => topics.filter((topic) => topic.value === value))
    .flatMap(([head, ...rest]) => (head ? [`${head.state} (${[head, ...rest].map(({ title }) => title).join(", ")})`] : []))
    .join("; ");
};
