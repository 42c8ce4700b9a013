import type { Lang } from "../language.ts";
import { describeChanges } from "../sync/describe.ts";
import type { Change } from "../sync/reconcile.ts";
import { causeLines, placeLines } from "./reason-words.ts";
import type { Place, Reasons } from "./reasons.ts";

/** The changes in words; with `reasons`, what in each document changes, and because of what. */
export const planLines = (changes: readonly Change[], reasons: Reasons | null, lang: Lang): readonly string[] => {
  if (reasons === null) return describeChanges(changes, lang);
  const told = changes.flatMap((change) => [...describeChanges([change], lang), ...placeLines(placesOf(change, reasons), lang)]);
  return [...causeLines(reasons, lang), ...told];
};

/** The same as data. */
export const planJson = (changes: readonly Change[], reasons: Reasons | null): object => {
  const moved = changes.filter((it) => it.kind !== "none");
  if (reasons === null) return { changes: moved.map(({ kind, path }) => ({ kind, path })) };
  const { facts, packs } = reasons;
  return { facts, packs, changes: moved.map((it) => ({ kind: it.kind, path: it.path, places: placesOf(it, reasons) })) };
};

const placesOf = ({ kind, path }: Change, { places }: Reasons): readonly Place[] => (kind === "none" ? [] : (places.get(path) ?? []));
