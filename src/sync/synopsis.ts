import { blocksOf } from "./merge/blocks.ts";
import { newBudget } from "./merge/budget.ts";
import { matchParts } from "./merge/match-parts.ts";
import type { Part, Parts } from "./merge/part.ts";
import { placesOf, wordsOfPart } from "./part-words.ts";

/** A text with the field that each stretch of it comes from. */
export interface TextWithPaths {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly path: string }[];
}

/** A place in which an adopted text would be another today. */
export interface Difference {
  readonly kind: "changed" | "added" | "dropped";
  /** The section: `§ 4.5 Beschlussfähigkeit`. */
  readonly section: string;
  /** What a table's row is called by; null elsewhere. */
  readonly row: string | null;
  /** As readers see it; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The adopted wording is not what oic wrote, so that the new wording cannot simply take its place. */
  readonly ownWords: boolean;
  /** Fields that the new wording comes from. */
  readonly paths: readonly string[];
}

/** A document as adopted, as oic wrote it then, and as it would be now. */
export interface Versions {
  readonly adopted: string;
  readonly written: string;
  readonly now: TextWithPaths;
}

/** What says that a document is adopted, or final, is no change of it. */
const ofStanding = (path: string): boolean => path === "status" || path === "adopted" || path.startsWith("adopted.");

interface Compared {
  readonly adopted: readonly Part[];
  readonly written: readonly Part[];
  readonly now: readonly Part[];
  /** Fields behind each part of now. */
  readonly paths: readonly (readonly string[])[];
  readonly toAdopted: Int32Array;
  readonly toNow: Int32Array;
}

/** Where an adopted text would be another today, in the order of today's text; what was struck from it before its adoption stays struck. */
export const synopsis = ({ adopted, written, now }: Versions): readonly Difference[] => {
  const budget = newBudget();
  const parts = { adopted: blocksOf(adopted).parts, written: blocksOf(written).parts };
  const after = blocksOf(now.text);
  const compared: Compared = {
    ...parts,
    now: after.parts,
    paths: pathsOf(after, now.spans),
    toAdopted: matchParts(parts.written, parts.adopted, budget),
    toNow: matchParts(parts.written, after.parts, budget),
  };
  return inOrder(compared);
};

const pathsOf = (parts: Parts, spans: TextWithPaths["spans"]): Compared["paths"] =>
  placesOf(parts).map(([start, end]) => [...new Set(spans.filter((it) => it.start < end && it.end > start).map(({ path }) => path))]);

const inOrder = (compared: Compared): readonly Difference[] => {
  const { written, now, toNow } = compared;
  const fromNow = new Map([...toNow].map((j, i) => [j, i] as const));
  const told: Difference[] = [];
  let next = 0;
  const droppedUntil = (limit: number): void => {
    for (; next < limit; next++) if (toNow[next] === -1) told.push(...dropped(compared, next));
  };
  for (const [j, part] of now.entries()) {
    const i = fromNow.get(j) ?? -1;
    if (i >= next) droppedUntil(i);
    if (part.kind === "rule" || compared.paths[j]?.some(ofStanding)) continue;
    told.push(...(i === -1 ? added(compared, j) : changed(compared, i, j)));
  }
  droppedUntil(written.length);
  return told;
};

const dropped = ({ written, adopted, toAdopted }: Compared, i: number): readonly Difference[] => {
  const [part, old] = [written[i], adopted[toAdopted[i] ?? -1]];
  if (part === undefined || old === undefined || part.kind === "rule") return [];
  return [{ kind: "dropped", ...placeOf(part), before: wordsOfPart(old), after: null, ownWords: old.plain !== part.plain, paths: [] }];
};

const added = ({ adopted, now, paths }: Compared, j: number): readonly Difference[] => {
  const part = now[j];
  if (part === undefined || adopted.some(({ plain, kind }) => plain === part.plain && kind === part.kind)) return [];
  return [{ kind: "added", ...placeOf(part), before: null, after: wordsOfPart(part), ownWords: false, paths: paths[j] ?? [] }];
};

const changed = ({ written, adopted, now, toAdopted, paths }: Compared, i: number, j: number): readonly Difference[] => {
  const [part, old, today] = [written[i], adopted[toAdopted[i] ?? -1], now[j]];
  if (part === undefined || old === undefined || today === undefined) return [];
  if (part.plain === today.plain || old.plain === today.plain) return [];
  const texts = { before: wordsOfPart(old), after: wordsOfPart(today) };
  return [{ kind: "changed", ...placeOf(today), ...texts, ownWords: old.plain !== part.plain, paths: paths[j] ?? [] }];
};

const placeOf = ({ section, kind, text }: Part): Pick<Difference, "section" | "row"> => ({
  section,
  row: kind === "row" ? (wordsOfPart({ kind, text }).split(" · ", 1)[0] ?? null) : null,
});
