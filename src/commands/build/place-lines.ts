import type { Lang } from "../../language.ts";
import { listed } from "../../sync/merge/tell.ts";
import { quoted } from "../../sync/quoted.ts";
import { sectionWords } from "../../sync/section-words.ts";
import { becauseText } from "./reason-words.ts";
import type { Place } from "./reasons.ts";

const mostLines = 10;

/** A place as it is told; a record does not know the fact it came from. */
type Told = Pick<Place, "where" | "before" | "after" | "because"> & { readonly path?: string | null };

/** What is told in a line. */
interface Line {
  readonly first: Told;
  /** Sections in which this is so. */
  readonly sections: readonly string[];
  /** How many more places each of the sections has. */
  readonly others: number;
}

/**
 * What changes in a document: a line for the places of a section that follow from the same fields, the one that tells most in full; sections of which
 * the same is to be said share it. The first few lines, and how many more places there are (`more`: beyond those given).
 */
export const placeLines = (places: readonly Told[], lang: Lang, more = 0): readonly string[] => {
  const lines = linesOf(places);
  const shown = new Set(valuesFirst(lines, ({ first }) => first).slice(0, mostLines));
  const left = lines.filter((it) => !shown.has(it)).reduce((sum, it) => sum + it.sections.length * (it.others + 1), more);
  const told = lines.filter((it) => shown.has(it)).map((it) => `  ${lineText(it, lang)}`);
  return left === 0 ? told : [...told, `  ${andMore(left, lang)}`];
};

const linesOf = (places: readonly Told[]): readonly Line[] => {
  const lines = new Map<string, Line>();
  for (const [first, ...others] of inSections(places)) {
    if (first === undefined) continue;
    const { before, after, because, where } = first;
    const key = JSON.stringify([before, after, because, others.length]);
    lines.set(key, { first, sections: [...(lines.get(key)?.sections ?? []), where], others: others.length });
  }
  return [...lines.values()];
};

/** Those of a section with the same causes, the one that tells most first; places that say the same are one. */
const inSections = (places: readonly Told[]): readonly (readonly Told[])[] => {
  const groups = new Map<string, Map<string, Told>>();
  for (const place of places) {
    const { where, because, before, after } = place;
    const key = JSON.stringify([where, because]);
    groups.set(key, (groups.get(key) ?? new Map<string, Told>()).set(JSON.stringify([before, after]), place));
  }
  return [...groups.values()].map((group) => valuesFirst([...group.values()], (it) => it));
};

/** Facts that have another value now, then what came and went, then words of the pack. */
const valuesFirst = <T>(all: readonly T[], placeOf: (it: T) => Told): readonly T[] => {
  const rank = (it: T): number => {
    const { path, before, after } = placeOf(it);
    if (path === null) return 2;
    return before === "" || after === "" ? 1 : 0;
  };
  return all.toSorted((a, b) => rank(a) - rank(b));
};

const lineText = (line: Line, lang: Lang): string => {
  const rest = line.others === 0 ? "" : ` (${andMore(line.others, lang)})`;
  return `${said(line, lang)}${rest}${becauseText(line.first.because, lang)}`;
};

const said = ({ first: { before, after }, sections }: Line, lang: Lang): string => {
  const at = listed(
    sections.map((it) => sectionWords(it, lang)),
    lang,
  );
  const [was, is] = [quoted(before, lang), quoted(after, lang)];
  if (before === "") return { de: `${at}: neu ${is}`, en: `${at}: new ${is}` }[lang];
  if (after === "") return { de: `${at}: entfällt ${was}`, en: `${at}: no longer there ${was}` }[lang];
  return { de: `${at}: aus ${was} wird ${is}`, en: `${at}: ${was} becomes ${is}` }[lang];
};

const andMore = (count: number, lang: Lang): string =>
  lang === "de"
    ? `und ${count === 1 ? "eine weitere Stelle" : `${count} weitere Stellen`}`
    : `and ${count === 1 ? "one more place" : `${count} more places`}`;
