import { isPlainList, type Plain, plainAt } from "../../city/plain.ts";
import { flowText } from "../../city/yaml-text.ts";
import type { Lang } from "../../language.ts";
import { quoted } from "../../sync/quoted.ts";

const mostFields = 5;
const mostNamed = 3;

/** A field of the city file, before and after. */
interface Fact {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What moved, as a plan or a record knows it. */
interface Causes {
  readonly facts: readonly Fact[];
  readonly packs: readonly { readonly pack: string; readonly before: string | null; readonly after: string | null }[];
}

/** Which fields of the city file or packs moved since the last build: a line each, the first few, and how many more. */
export const causeLines = ({ facts, packs }: Causes, lang: Lang): readonly string[] => {
  const more = facts.length - mostFields;
  const rest =
    lang === "de"
      ? `und ${more === 1 ? "ein weiteres Feld" : `${more} weitere Felder`} in city.yaml`
      : `and ${more === 1 ? "one more field" : `${more} more fields`} in city.yaml`;
  return [
    ...facts.slice(0, mostFields).map((fact) => factLine(fact, lang)),
    ...(more > 0 ? [rest] : []),
    ...packs.map(({ pack, before, after }) =>
      lang === "de"
        ? `Paket geändert: ${pack}, bisher ${before ?? "keines"}, jetzt ${after ?? "keines"}`
        : `Pack changed: ${pack}, before ${before ?? "none"}, now ${after ?? "none"}`,
    ),
  ];
};

const factLine = ({ field, before, after }: Fact, lang: Lang): string => {
  const isEntry = before === null && typeof after === "object" && after !== null && !Array.isArray(after);
  if (isEntry) return { de: `Neu in city.yaml: ${field}`, en: `New in city.yaml: ${field}` }[lang];
  const [was, is] = [valueText(without(before, after), lang), valueText(without(after, before), lang)];
  return { de: `Geändert in city.yaml: ${field}: ${german(was, is)}`, en: `Changed in city.yaml: ${field}: ${english(was, is)}` }[lang];
};

const german = (was: string | null, is: string | null): string => {
  if (was !== null && is !== null) return `aus ${was} wird ${is}`;
  if (is !== null) return `neu ${is}`;
  return was === null ? "andere Reihenfolge" : `entfällt ${was}`;
};

const english = (was: string | null, is: string | null): string => {
  if (was !== null && is !== null) return `${was} becomes ${is}`;
  if (is !== null) return `new ${is}`;
  return was === null ? "another order" : `no longer there ${was}`;
};

/** `, weil Sie a, b und zwei weitere Felder geändert haben`; empty where no cause is known. */
export const becauseText = (fields: readonly string[], lang: Lang): string => {
  if (fields.length === 0) return "";
  const more = fields.length - mostNamed;
  const rest = {
    de: more === 1 ? "ein weiteres Feld" : `${more} weitere Felder`,
    en: more === 1 ? "one more field" : `${more} more fields`,
  };
  const named = more > 0 ? [...fields.slice(0, mostNamed), rest[lang]] : fields;
  const and = { de: " und ", en: " and " }[lang];
  const list = [named.slice(0, -1).join(", "), named.at(-1) ?? ""].filter((it) => it !== "").join(and);
  return lang === "de" ? `, weil Sie ${list} geändert haben` : ` because you changed ${list}`;
};

/** A value of the city file in a line of text, entries by their ids; null where there is none. */
const valueText = (value: unknown, lang: Lang): string | null => {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === "string") return quoted(value, lang);
  if (isPlainList(value as Plain)) {
    const ids = (value as readonly Plain[]).map((each) => plainAt(each, "id"));
    if (ids.every((it) => typeof it === "string")) return quoted(ids.join(", "), lang);
  }
  return typeof value === "object" ? quoted(flowText(value as Plain), lang) : flowText(value as Plain);
};

/** Of two lists, what only the first has. */
const without = (value: unknown, other: unknown): unknown => {
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  const there = new Set(other.map((each) => JSON.stringify(each)));
  return value.filter((each) => !there.has(JSON.stringify(each)));
};
