import { formatDate, formatShort, phraseBy, phraseOn } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Lang, Words } from "../language.ts";
import { openValue, type PlanContext } from "./context.ts";
import { fact } from "./fact.ts";

const styles = {
  /** `30. November 2028` */
  long: formatDate,
  /** For tables: `30.11.2028` */
  short: formatShort,
  /** `am 30. November 2028` */
  on: (date: PlainDate, lang: Lang) => phraseOn(date, lang),
  /** `bis zum 30. November 2028` */
  by: phraseBy,
} as const;

interface DateValue {
  readonly on: PlainDate | null | undefined;
  readonly label: Words;
  readonly as: keyof typeof styles;
}

/** A date as a fact, written as it is needed; its open marker where it is null. */
export const dateFact = (ctx: PlanContext, path: string, { on, label, as }: DateValue): string =>
  on ? fact(path, styles[as](on, ctx.lang)) : openValue(ctx, path, label);
