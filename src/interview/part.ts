import type { HolidayTable } from "../calendar/holidays.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Lang, Words } from "../language.ts";
import type { DraftFacts } from "../propose/facts.ts";

/** What a person answers; `null` is "not decided yet". */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** A typed answer read, or a sentence why it cannot be. */
export type Reading = { readonly value: Answer } | { readonly wrong: Words };

export interface Option {
  readonly value: string | boolean;
  readonly name: Words;
  readonly description?: Words;
  /** Why it cannot be chosen now. */
  readonly disabled?: Words;
}

/** How a part is asked. `read` turns what was typed into the value of the city file, `show` the other way round. */
export type Input =
  | { readonly kind: "text"; readonly read: (typed: string, lang: Lang) => Reading; readonly show: (value: Answer, lang: Lang) => string }
  | { readonly kind: "select"; readonly options: readonly Option[] }
  | { readonly kind: "checkbox"; readonly options: readonly Option[]; readonly wrong: (chosen: readonly (string | boolean)[]) => Words | null };

/** One prompt: a field of the city file, asked. */
export interface Part {
  /** `question.field`, with the entry's number for lists: `partners.name.2`. */
  readonly id: string;
  /** Where the answer stands in the facts; entries by number. */
  readonly path: string;
  readonly ask: Words;
  readonly help: Words;
  readonly example?: string;
  readonly input: Input;
  /** The answer offered where there is none yet. */
  readonly suggest?: Answer | undefined;
  /** Why it must be answered; absent: it may stay open. */
  readonly never?: Words;
  /** What stands in the file while it is undecided (and is noted as an open point); absent: null. */
  readonly fallback?: Answer;
  /** What Enter on an empty line means; absent: the line must not be empty. */
  readonly empty?: Words;
  /** The answer that stands already; absent: what is at `path`. Undefined: none. */
  readonly current?: (facts: DraftFacts) => Answer | undefined;
  /** Takes the answer into the facts; absent: puts it at `path`. `""` comes where an empty line was allowed. */
  readonly store?: (facts: DraftFacts, answer: Answer) => DraftFacts;
  /** Parts that must be asked once more when this answer is "not decided": their ids. */
  readonly again?: (id: string) => boolean;
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
  /** Fields it fills; `*` is any entry. */
  readonly paths: readonly string[];
  readonly title: Words;
  readonly kind: "text" | "number" | "select" | "checkbox" | "confirm" | "fields" | "partners" | "topics";
  readonly parts: (facts: DraftFacts, ctx: Ctx) => readonly Part[];
}
