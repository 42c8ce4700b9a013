import { formatDate } from "../../calendar/format-date.ts";
import { isPlainDate } from "../../calendar/plain-date.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap, plainAt } from "../../city/plain.ts";
import { homes, references } from "../../city/references.ts";
import { optionsOf, type Shape, shapeAt } from "../../city/shape.ts";
import { bodyKindWords, consentWords, sectorWords } from "../../city/value-words.ts";
import type { Lang, Words } from "../../language.ts";
import { formatCount, formatDecimal, formatPercent } from "../numbers.ts";

/** Where an answer stands: the path of its field, and the facts of the same day, which know the names of what it refers to. */
export interface Standing {
  readonly field: string;
  readonly facts: PlainMap;
  readonly lang: Lang;
}

const yesNo = { true: { de: "ja", en: "yes" }, false: { de: "nein", en: "no" } } as const satisfies Record<string, Words>;
const optionWords: Readonly<Record<string, Words>> = { ...sectorWords, ...bodyKindWords, ...consentWords };
/** A partner that is a mere idea is named in no paper that others read. */
const idea: Words = { de: "ein noch nicht angefragter Partner", en: "a partner not asked yet" };
const asked: Words = { de: "angefragt", en: "asked" };

/** A single answer as people read it; null for a word of the city file's own and for what would not fit into a line. */
export const saidValue = (value: Plain, { field, facts, lang }: Standing): string | null => {
  const shape = shapeAt(field.split("."));
  if (typeof value === "boolean") return yesNo[`${value}`][lang];
  if (typeof value === "number") return saidNumber(value, shape, lang);
  if (isPlainMap(value)) return isText(value) ? inQuotes(textOf(value, lang), lang) : null;
  if (typeof value !== "string") return null;
  if (isPlainDate(value)) return formatDate(value, lang);
  const target = references.find(([pattern]) => fits(pattern, field))?.[1];
  if (target !== undefined) return nameOf(entryCalled(value, homes[target], facts), lang);
  if (shape !== null && optionsOf(shape).length > 0) return optionWords[value]?.[lang] ?? null;
  return /^\d+(\/\d+)?$/.test(value) ? value : inQuotes(value, lang);
};

/** What an entry of a list is called: by its own title or name, by the partner it is of, by its sector; null where it has none of them. */
export const entryWords = (entry: Plain, standing: Standing): string | null => {
  const { field, facts, lang } = standing;
  if (!isPlainMap(entry) || isText(entry)) return saidValue(entry, standing);
  const [partner, sector] = [entry["partner"], entry["sector"]];
  const own = nameOf(field === homes.partner ? withStatus(entry) : { ...entry, status: "agreed" }, lang);
  if (own !== null) return own;
  if (typeof partner === "string") return nameOf(entryCalled(partner, homes.partner, facts), lang);
  return typeof sector === "string" ? (optionWords[sector]?.[lang] ?? null) : null;
};

const saidNumber = (value: number, shape: Shape | null, lang: Lang): string => {
  if (shape?.kind === "share") return formatPercent(value, lang);
  return Number.isInteger(value) ? formatCount(value, lang) : formatDecimal(value, lang, 4);
};

const entryCalled = (id: string, home: string, facts: PlainMap): Plain | undefined => {
  const list = home.split(".").reduce<Plain | undefined>((at, key) => plainAt(at, key), facts);
  const found = isPlainList(list) ? list.find((each) => plainAt(each, "id") === id) : undefined;
  return found !== undefined && home === homes.partner && isPlainMap(found) ? withStatus(found) : found;
};

const withStatus = (partner: PlainMap): PlainMap => ({ status: "idea", ...partner });

const nameOf = (entry: Plain | undefined, lang: Lang): string | null => {
  const name = ["title", "name", "who", "role", "what", "text", "question"].map((key) => plainAt(entry, key)).find((it) => it != null);
  const status = plainAt(entry, "status");
  if (status === "idea") return idea[lang];
  const text = isPlainMap(name) ? textOf(name, lang) : name;
  if (typeof text !== "string") return null;
  return status === "asked" ? `${text} (${asked[lang]})` : text;
};

const isText = (value: PlainMap): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === "de" || key === "en");
};

const textOf = (value: PlainMap, lang: Lang): string => {
  const text = value[lang] ?? Object.values(value)[0];
  return typeof text === "string" ? text : "";
};

const inQuotes = (text: string, lang: Lang): string => (lang === "de" ? `„${text}“` : `“${text}”`);

const fits = (pattern: string, field: string): boolean => {
  const [steps, names] = [pattern.split("."), field.split(".")];
  return steps.length === names.length && steps.every((step, at) => step === "*" || step === names[at]);
};
