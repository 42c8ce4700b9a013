import type { PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { Plain } from "../city/plain.ts";
import type { CityProfile } from "../city/schema/index.ts";
import type { Lang, Words } from "../language.ts";
import type { FormatData } from "../packs/format.ts";
import type { Indicator } from "../packs/indicator.ts";
import type { RunSchedule } from "../programme/schedule.ts";

/** MUST is an error, SHOULD a warning, MAY a hint. */
export type RuleLevel = "error" | "warning" | "hint";

/** In the order in which people read findings. */
export const dimensions = ["governance", "topics", "calendar", "money", "inclusion", "data", "evaluation", "language"] as const;
export type Dimension = (typeof dimensions)[number];

/** What a rule may look at: the facts of the city, and what follows from them by counting. */
export interface Judged {
  readonly city: CityProfile;
  readonly calendar: WorkCalendar;
  /** Dates, decisions and due answers of every run, in the order of `city.runs`. */
  readonly schedules: readonly RunSchedule[];
  /** Figures of the formats the city's runs use, by format id; one that no pack has is absent. */
  readonly formats: ReadonlyMap<string, FormatData>;
  /** What these formats are called, by format id. */
  readonly formatNames: ReadonlyMap<string, Words>;
  /** Indicators of the evaluation framework by id, in its order: what they measure, and their name. */
  readonly indicators: ReadonlyMap<string, { readonly kind: Indicator["type"]; readonly name: Words }>;
  /** Last day of the programme. */
  readonly ends: PlainDate;
}

/** Values in a sentence: a word in both languages, a name as the city wrote it, or a number. */
export type SlotValue = Words | string | number;

/** What a rule found. `path` names ids (`runs.mobility-hack.date`); where the field is missing, the path at which it belongs. */
export interface Breach {
  readonly path: string;
  /** Which of the rule's messages; the one called `""` where it has just one. */
  readonly says: string;
  /** Values for the slots of message and mend. */
  readonly values: Readonly<Record<string, SlotValue>>;
  /** Below the rule's own level: `SHOULD` within a MUST. */
  readonly level: RuleLevel | null;
  /** Fields that, set to these values, mend it; only where that is safe and there is just one way. */
  readonly fix: Patch | null;
}

/** The rule cannot be judged yet: this field is open. Not a mistake. */
export interface Unknown {
  readonly path: string;
  readonly unknown: true;
}

export type Outcome = Breach | Unknown;

/** Fields by path and what they are set to; null leaves the field open. */
export type Patch = Readonly<Record<string, Plain>>;

/** One rule of a good programme design. Its words stand in words/<lang>/<dimension>.ts. */
export interface Rule {
  /** `G-01`; stable. */
  readonly code: string;
  /** `civil-society-seat`; stable. */
  readonly name: string;
  readonly level: RuleLevel;
  readonly dimension: Dimension;
  /** What it rests on: ids of learnings (`L-G8`), addresses, or `estimate`. */
  readonly sources: readonly string[];
  /** Changes to a sound city (examples/musterstadt) after which the rule has nothing to say. */
  readonly good: Patch;
  /** Changes to the same city after which it does. */
  readonly bad: Patch;
  readonly check: (judged: Judged) => readonly Outcome[];
}

/** What a rule says in one language. Slots: `{body}`. */
export interface RuleWords {
  /** Its name as a person says it: „Sitz der Zivilgesellschaft“. */
  readonly title: string;
  /** What must be, in one sentence. */
  readonly summary: string;
  /** Why, in one or two sentences, with the source or learning in words. */
  readonly why: string;
  /** What is wrong, with the values seen; by the breach's `says`. */
  readonly message: Readonly<Record<string, string>>;
  /** One way to mend it, with concrete values; by the breach's `says`. */
  readonly mend: Readonly<Record<string, string>>;
}

export type RuleWordsByCode = Readonly<Record<string, RuleWords>>;

/** A breach at a path; further facts where needed. */
export const breach = (
  path: string,
  values: Breach["values"] = {},
  more: Partial<Pick<Breach, "says" | "level" | "fix">> = {},
): Breach => ({
  path,
  values,
  says: more.says ?? "",
  level: more.level ?? null,
  fix: more.fix ?? null,
});

/** The rule waits for a field that is open. */
export const unknown = (path: string): Unknown => ({ path, unknown: true });

export const isUnknown = (outcome: Outcome): outcome is Unknown => "unknown" in outcome;

/** A text with its slots filled in one language. Throws where a slot has no value: a mistake of the rule, shown by its test. */
export const filled = (text: string, values: Breach["values"], lang: Lang): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in “${text}”`);
    return typeof value === "object" ? value[lang] : String(value);
  });
