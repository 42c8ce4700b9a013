import type { HolidayTable } from "../calendar/holidays.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";

/** What a person answers; `null` is "not decided yet". */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

export type AnswerMap = { readonly [key: string]: Answer };

/** Is the answer a list of answers? */
export const isAnswerList = (value: Answer | undefined): value is readonly Answer[] => Array.isArray(value);

/** A simple answer as text; empty for a list or a section. */
export const plainAnswer = (value: Answer | undefined): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value);

/** Is it a section, such as a text by language or a span of days? */
export const isAnswerMap = (value: Answer | undefined): value is AnswerMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A typed answer read, or a sentence why it cannot be. */
export type Reading = { readonly value: Answer } | { readonly wrong: Words };

export interface Option {
  readonly value: string | boolean;
  readonly name: Words;
  readonly description?: Words;
  /** Why it cannot be chosen now. */
  readonly disabled?: Words;
}

/** `read` turns what was typed into the value of the city file, `show` the other way round. */
export interface TextInput {
  readonly kind: "text";
  readonly read: (typed: string, lang: Lang) => Reading;
  readonly show: (value: Answer, lang: Lang) => string;
}

/** One answer to choose, by its value and its name in both languages. */
export const option = (value: string | boolean, de: string, en: string): Option => ({ value, name: { de, en } });

/** How a part is asked. */
export type Input =
  | TextInput
  | { readonly kind: "select"; readonly options: readonly Option[] }
  | {
      readonly kind: "checkbox";
      readonly options: readonly Option[];
      readonly wrong: (chosen: readonly (string | boolean)[]) => Words | null;
    };

/** An entry of a list on its way out. */
export interface Removal {
  /** What it is called. */
  readonly name: string;
  /** Why it must stay; null where it may go. */
  readonly blocked: Words | null;
  readonly apply: (facts: DraftFacts) => DraftFacts;
}

/** One prompt: a field of the city file, asked. */
export interface Part {
  /** `question.field`, with the entry's own id for lists: `partners.name.college`. */
  readonly id: string;
  /** Where the answer stands in the facts; entries by number. */
  readonly path: string;
  readonly ask: Words;
  /** Its name on the review page. */
  readonly label: Words;
  readonly help: Words;
  readonly example?: Words;
  /** What to write behind `--set` instead of asking, where that is more than `path=example`. */
  readonly flag?: Words | readonly Words[];
  readonly input: Input;
  /** The answer offered where there is none yet. */
  readonly suggest?: Answer | undefined;
  /** Why it must be answered; absent: it may stay open (null). */
  readonly never?: Words;
  /** What Enter on an empty line means; absent: the line must not be empty. */
  readonly empty?: Words;
  /** The answer that stands already; absent: what is at `path`. Undefined: none. */
  readonly current?: (facts: DraftFacts) => Answer | undefined;
  /** Takes the answer into the facts; absent: puts it at `path`. `""` comes where an empty line was allowed. */
  readonly store?: (facts: DraftFacts, answer: Answer) => DraftFacts;
  /** Does the answer still fit after others changed? Absent: always. */
  readonly fits?: (facts: DraftFacts) => boolean;
  /** It names an entry of a list: `-` takes the entry out. */
  readonly removal?: Removal;
  /** It asks whether another entry of a list follows; an empty line ends the list. */
  readonly end?: true;
  /** Of an entry that came from a file it is not asked: what the file leaves out there is open. */
  readonly detail?: true;
}

/** What questions may look at beside the answers. */
export interface Ctx {
  readonly lang: Lang;
  readonly today: PlainDate;
  readonly holidays: HolidayTable | null;
}

export type SectionId = "city" | "programme" | "topics" | "partners" | "budget" | "governance" | "council" | "formats" | "brand";

/** One question of the interview: a row of the review page, asked in one or more parts. */
export interface Question {
  readonly id: string;
  readonly section: SectionId;
  readonly title: Words;
  readonly parts: (facts: DraftFacts, ctx: Ctx) => readonly Part[];
}
