import type { PlainDate } from "../calendar/plain-date.ts";
import type { WorkCalendar } from "../calendar/working-days.ts";
import type { CityProfile } from "../city/schema/index.ts";
import type { Text } from "../city/values.ts";
import type { Lang, Words } from "../language.ts";
import type { CommonWords } from "../packs/common.ts";
import type { FormatData } from "../packs/format.ts";
import type { FormatWords } from "../packs/format-words.ts";
import type { Indicator, IndicatorWords } from "../packs/indicator.ts";
import type { Learning, LearningWords } from "../packs/learning.ts";
import type { Source } from "../packs/source.ts";
import type { RunSchedule } from "../programme/schedule.ts";
import type { SetAside } from "../rules/waivers.ts";
import { fact, openFact } from "./fact.ts";

/** A format as the catalogue holds it, with its words in the document's language. */
export interface Format {
  readonly data: FormatData;
  readonly words: FormatWords;
}

/** What the documents of one language are planned from. Nothing in it is worked out twice. */
export interface PlanContext {
  readonly profile: CityProfile;
  readonly lang: Lang;
  readonly calendar: WorkCalendar;
  /** Formats used by the city's runs, by id. */
  readonly formats: ReadonlyMap<string, Format>;
  readonly learnings: readonly (Learning & { readonly words: LearningWords })[];
  readonly indicators: readonly (Indicator & { readonly words: IndicatorWords })[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Words shared by all playbooks, from common/<lang>.yaml. */
  readonly common: CommonWords;
  /** One for each run, in the order of the city file. */
  readonly schedules: readonly RunSchedule[];
  /** Errors and warnings that stand, for the draft mark and start-here. */
  readonly standing: { readonly errors: number; readonly warnings: number };
  /** Rules the city has set aside with a reason; printed in start-here, which is internal. */
  readonly setAside: readonly SetAside[];
  /** Last day of the programme. */
  readonly ends: PlainDate;
}

/** A word pair in the document's language. */
export const inLang = (ctx: Pick<PlanContext, "lang">, words: Words): string => words[ctx.lang];

/** A text of the city file in the document's language, else in the language it was written in. */
export const textIn = (lang: Lang, text: Text): string => text.byLang[lang] ?? text.lead;

/** The name of an open value, where it is not the label of one field. */
export const openValue = (ctx: PlanContext, path: string, label: Words): string => openFact(path, label[ctx.lang], ctx.lang);

/** A text of the city file as a fact; its open marker where it is null. */
export const textFact = (
  ctx: PlanContext,
  path: string,
  { value, label }: { value: Text | string | null | undefined; label: Words },
): string => {
  if (value === null || value === undefined) return openValue(ctx, path, label);
  return fact(path, typeof value === "string" ? value : textIn(ctx.lang, value));
};

/** Names as members only who agreed; others get "(angefragt)" or "(asked)" behind them. */
export const hasAgreed = (status: "idea" | "asked" | "agreed" | "signed"): boolean => status === "agreed" || status === "signed";
