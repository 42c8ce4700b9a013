import { formatDate } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Partner } from "../../city/schema/index.ts";
import type { Text } from "../../city/values.ts";
import type { Lang, Words } from "../../language.ts";
import { inLang, openValue, type PlanContext, textIn } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount } from "../numbers.ts";
import { words } from "./words.ts";

const units = {
  days: { de: ["Tag", "Tage"], en: ["day", "days"] },
  weeks: { de: ["Woche", "Wochen"], en: ["week", "weeks"] },
  months: { de: ["Monat", "Monate"], en: ["month", "months"] },
  meetings: { de: ["Sitzung", "Sitzungen"], en: ["meeting", "meetings"] },
} as const satisfies Record<string, Readonly<Record<Lang, readonly [string, string]>>>;

export type Unit = keyof typeof units;

/** `1 Woche`, `8 Wochen`, in the nominative and accusative. */
export const quantity = (value: number, unit: Unit, lang: Lang): string =>
  `${formatCount(value, lang)}\u00A0${units[unit][lang][value === 1 ? 0 : 1]}`;

const every = { de: "alle", en: "every" } as const;
const everyOne = { weeks: { de: "jede Woche", en: "every week" }, months: { de: "jeden Monat", en: "every month" } } as const;

const longer: Readonly<Record<string, Words>> = {
  "26 weeks": { de: "halbjährlich", en: "every six months" },
  "52 weeks": { de: "jährlich", en: "once a year" },
  "12 months": { de: "jährlich", en: "once a year" },
};

/** `alle 6 Wochen`, `every week`, `halbjährlich`. */
export const rhythm = (value: number, unit: "weeks" | "months", lang: Lang): string =>
  value === 1 ? everyOne[unit][lang] : (longer[`${value} ${unit}`]?.[lang] ?? `${every[lang]} ${quantity(value, unit, lang)}`);

/** `5 von 9`, `5 of 9`. */
export const outOf = (value: number, all: number, lang: Lang): string =>
  `${formatCount(value, lang)} ${lang === "de" ? "von" : "of"} ${formatCount(all, lang)}`;

/** With a capital letter, as at the beginning of a cell. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `A, B und C`. */
export const joined = (items: readonly string[], lang: Lang): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${words.and[lang]} ${items.at(-1)}`;

/** A value as a fact at its path, its open marker where it is null. */
export const factOr = (ctx: PlanContext, path: string, { text, label }: { readonly text: string | null; readonly label: Words }): string =>
  text === null ? openValue(ctx, path, label) : fact(path, text);

/** A date as a fact at its path, its open marker where it is null. */
export const dateOr = (
  ctx: PlanContext,
  path: string,
  { on, label }: { readonly on: PlainDate | null | undefined; readonly label: Words },
): string => factOr(ctx, path, { text: on ? formatDate(on, ctx.lang) : null, label });

interface FunctionOf {
  readonly role: Text | null;
  readonly partner: string | null;
  readonly publicContact: { readonly email: string | null; readonly phone: string | null } | null;
}

/** A function, in brackets its organisation and public mailbox, never a person: `Inklusionsbeauftragte (Stadt Musterstadt, inklusion@…)`. */
export const functionFact = (
  ctx: PlanContext,
  path: string,
  { of, label }: { readonly of: FunctionOf | null; readonly label: Words },
): string => {
  if (!of?.role) return openValue(ctx, path, label);
  const partner = partnerOf(ctx, of.partner);
  const known = partner && partner.status !== "idea" ? [fact(`${path}.partner`, nameOf(ctx, partner))] : [];
  const mail = of.publicContact?.email ?? of.publicContact?.phone ?? null;
  const behind = [...known, ...(mail ? [fact(`${path}.publicContact`, mail)] : [])];
  const role = fact(`${path}.role`, textIn(ctx.lang, of.role));
  return behind.length > 0 ? `${role} (${behind.join(", ")})` : role;
};

export const partnerOf = ({ profile }: PlanContext, id: string | null | undefined): Partner | null =>
  profile.partners.find((it) => it.id === id) ?? null;

/** A partner's name, with "(angefragt)" or "(asked)" behind it where it has not agreed; do not ask for mere ideas. */
const nameOf = (ctx: PlanContext, { name, status }: Partner): string =>
  status === "asked" ? `${name} (${inLang(ctx, words.asked)})` : name;
