import { loadHolidays } from "../calendar/holidays.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Lang } from "../language.ts";
import { type DraftFacts, kitLanguages } from "../propose/facts.ts";
import { currentOf, stillFits, stored } from "./answer-part.ts";
import type { Answer, Ctx, Part, Question } from "./part.ts";
import { questions } from "./questions.ts";

/** An interview so far: the answers as facts of the city file, and the lists that are complete. */
export interface Interview {
  readonly facts: DraftFacts;
  /** Ids of parts that need no asking any more although the facts hold no answer. */
  readonly done: readonly string[];
}

/** One prompt with the question it belongs to. */
export interface Step {
  readonly question: Question;
  readonly part: Part;
}

/** What an interview knows of its surroundings: the day, the language asked for on the command line (else null), the system's. */
export interface Around {
  readonly today: PlainDate;
  readonly asked: Lang | null;
  readonly system: Lang;
}

/** What questions may look at: the language asked for, else the kit's leading one, else the system's; the day; the holidays of the country. */
export const contextFor = async (facts: DraftFacts, { today, asked, system }: Around): Promise<Ctx> => {
  const lang = asked ?? (facts.city?.languages === undefined ? system : kitLanguages(facts)[0]) ?? system;
  const country = facts.city?.country;
  return { lang, today, holidays: country === undefined ? null : await loadHolidays(country) };
};

/** Every prompt the answers so far call for, in order. */
export const stepsFor = (facts: DraftFacts, ctx: Ctx): readonly Step[] =>
  questions.flatMap((question) => question.parts(facts, ctx).map((part) => ({ question, part })));

const isUnanswered = ({ facts, done }: Interview, part: Part): boolean => currentOf(part, facts) === undefined && !done.includes(part.id);

/** The first prompt without an answer, or whose answer fits no longer; null where all is answered. */
export const nextStep = (interview: Interview, ctx: Ctx): Step | null =>
  stepsFor(interview.facts, ctx).find(({ part }) => isUnanswered(interview, part) || !stillFits(part, interview.facts)) ?? null;

/** The first prompt without an answer; what was answered stands, for the city file's own checks to judge. */
export const nextUnanswered = (interview: Interview, ctx: Ctx): Step | null =>
  stepsFor(interview.facts, ctx).find(({ part }) => isUnanswered(interview, part)) ?? null;

/** The interview with an answer taken in; an empty line at the end of a list closes it. */
export const answered = ({ facts, done }: Interview, part: Part, answer: Answer): Interview => {
  const next = stored(part, facts, answer);
  const closes = (part.end && (answer === "" || answer === null)) || currentOf(part, next) === undefined;
  const isNewEntry = part.end === true && answer !== "" && answer !== null;
  return { facts: next, done: closes && !isNewEntry ? [...new Set([...done, part.id])] : done.filter((id) => id !== part.id) };
};

/** An interview that starts from facts of a file: lists there are complete, and what their entries leave out is open. */
export const startFrom = (facts: DraftFacts, ctx: Ctx): Interview => {
  const given = stepsFor(facts, ctx).filter(({ part }) => isGiven(part, facts));
  return { facts, done: given.map(({ part }) => part.id) };
};

/** Does the file settle this prompt without answering it? */
const isGiven = (part: Part, facts: DraftFacts): boolean => {
  if (part.id === "topics.first") return false;
  if (part.id === "partners.administration") return (facts.partners?.length ?? 0) >= 2;
  if (!part.end) return part.detail === true && currentOf(part, facts) === undefined;
  const list = part.id.startsWith("council") ? facts.council?.bodies : part.id.startsWith("budget") ? facts.budget?.sources : null;
  if (list !== null) return list !== undefined;
  return (part.id.startsWith("partners") ? facts.partners : facts.topics) !== undefined;
};
