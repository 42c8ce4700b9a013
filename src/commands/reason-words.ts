import { fieldPath } from "../city/field-path.ts";
import type { Plain } from "../city/plain.ts";
import { flowText } from "../city/yaml-text.ts";
import type { Lang } from "../language.ts";
import type { Place } from "./reasons.ts";

const mostPlaces = 10;
const mostSigns = 90;

/** What moved, as a plan or a record knows it. */
interface Causes {
  readonly facts: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  readonly packs: readonly { readonly pack: string; readonly before: string | null; readonly after: string | null }[];
}

/** A place; a record does not know the fact it came from. */
type Told = Omit<Place, "path"> & { readonly path?: string | null };

/** The causes in a line or two: which fields of the city file or packs moved since the last build. */
export const causeLines = ({ facts, packs }: Causes, lang: Lang): readonly string[] => [
  ...facts.map(({ field, before, after }) =>
    lang === "de"
      ? `Geändert in city.yaml: ${field}, aus ${valueText(without(before, after), lang)} wird ${valueText(without(after, before), lang)}`
      : `Changed in city.yaml: ${field}, from ${valueText(without(before, after), lang)} to ${valueText(without(after, before), lang)}`,
  ),
  ...packs.map(({ pack, before, after }) =>
    lang === "de"
      ? `Anderes Paket: ${pack}, bisher ${before ?? "keines"}, jetzt ${after ?? "keines"}`
      : `Another pack: ${pack}, so far ${before ?? "none"}, now ${after ?? "none"}`,
  ),
];

/** What changes in a document, a line a place; the first few, and how many more. */
export const placeLines = (places: readonly Told[], lang: Lang, more = 0): readonly string[] => {
  const lines = chosen(places, lang).map((line) => `  ${line}`);
  const left = Math.max(0, new Set(places.map((place) => placeLine(place, lang))).size - lines.length) + more;
  if (left === 0) return lines;
  const rest = {
    de: left === 1 ? "eine weitere Stelle" : `${left} weitere Stellen`,
    en: left === 1 ? "one more place" : `${left} more places`,
  };
  return [...lines, `  ${{ de: "und", en: "and" }[lang]} ${rest[lang]}`];
};

/** The lines of the places that tell most, in the order of the document: facts that have another value now, then the rest; each line once. */
const chosen = (places: readonly Told[], lang: Lang): readonly string[] => {
  const lines = new Map(places.map((place) => [placeLine(place, lang), place] as const));
  const [facts, rest] = [true, false].map((wanted) => [...lines].filter(([, place]) => isNewValue(place) === wanted).map(([line]) => line));
  const shown = new Set([...(facts ?? []), ...(rest ?? [])].slice(0, mostPlaces));
  return [...lines.keys()].filter((line) => shown.has(line));
};

const isNewValue = ({ path, before, after }: Told): boolean => path !== null && before !== "" && after !== "";

const placeLine = (place: Told, lang: Lang): string => {
  const said = { de: german(place), en: english(place) }[lang];
  return `${said}${becauseText(place.because, lang)}`;
};

const german = (place: Told): string => {
  const at = placeText(place, "de");
  if (place.before === "") return `${at} – neu: ${quote(place.after, "de")}`;
  if (place.after === "") return `${at} – entfällt: ${quote(place.before, "de")}`;
  return `${at}: aus ${quote(place.before, "de")} wird ${quote(place.after, "de")}`;
};

const english = (place: Told): string => {
  const at = placeText(place, "en");
  if (place.before === "") return `${at}, new: ${quote(place.after, "en")}`;
  if (place.after === "") return `${at}, gone: ${quote(place.before, "en")}`;
  return `${at} changes from ${quote(place.before, "en")} to ${quote(place.after, "en")}`;
};

/** `Quorum in § 4.5`, `§ 4.5`, `“Budget”`. */
const placeText = ({ where, path }: Pick<Told, "where" | "path">, lang: Lang): string => {
  const label = path === undefined || path === null ? undefined : fieldPath(path)?.shape.words?.label[lang];
  const at = where.startsWith("§") ? where : quote(where, lang);
  if (label === undefined) return where === "" ? { de: "Kopf der Unterlage", en: "Head of the document" }[lang] : at;
  const name = label.slice(0, 1).toUpperCase() + label.slice(1);
  return where === "" ? name : `${name} in ${at}`;
};

const becauseText = (because: readonly string[], lang: Lang): string => {
  if (because.length === 0) return "";
  const fields = because.join(", ");
  return lang === "de" ? `, weil Sie ${fields} geändert haben` : ` because you changed ${fields}`;
};

const quote = (text: string, lang: Lang): string => {
  const short = text.length > mostSigns ? `${text.slice(0, mostSigns).trimEnd()} …` : text;
  return lang === "de" ? `„${short}“` : `“${short}”`;
};

/** A value of the city file in a line of text. */
const valueText = (value: unknown, lang: Lang): string => {
  if (value === null || value === undefined) return { de: "offen", en: "open" }[lang];
  if (typeof value === "string") return quote(value, lang);
  if (Array.isArray(value) && value.length === 0) return { de: "nichts", en: "nothing" }[lang];
  return typeof value === "object" ? quote(flowText(value as Plain), lang) : flowText(value as Plain);
};

/** Of two lists, what only the first has. */
const without = (value: unknown, other: unknown): unknown => {
  if (!Array.isArray(value) || !Array.isArray(other)) return value;
  const there = new Set(other.map((each) => JSON.stringify(each)));
  return value.filter((each) => !there.has(JSON.stringify(each)));
};
