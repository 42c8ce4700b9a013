import type { Lang } from "../../language.ts";
import { changesJson, describeChanges } from "../../sync/describe.ts";
import { tellConflicts, tellKept } from "../../sync/merge/tell.ts";
import type { ChangeMark } from "../../sync/reconcile.ts";
import { changesAlone, type ToldChanges } from "./build-text.ts";
import { placeLines } from "./place-lines.ts";
import { becauseText, causeLines } from "./reason-words.ts";
import { type Place, placesOf, type Reasons } from "./reasons.ts";

interface Telling {
  readonly lang: Lang;
  /** Nothing is written: it is told in full what would be, and why. */
  readonly isPlan: boolean;
}

/** The changes with the answers and packs that moved; those of a plan with what follows from them in each document. */
export const changesWithReasons = (changes: readonly ChangeMark[], reasons: Reasons, { lang, isPlan }: Telling): ToldChanges => {
  if (!isPlan) {
    const { lines, json } = changesAlone(changes, lang);
    return { lines: [...causeLines(reasons, lang), ...lines], json };
  }
  const { facts, packs } = reasons;
  const each = changes.flatMap((change) => changesJson([change]).map((it) => ({ ...it, places: placesOf(change, reasons) })));
  return { lines: [...causeLines(reasons, lang), ...changeLines(changes, reasons, lang)], json: { facts, packs, changes: each } };
};

/**
 * The changes of a plan in words: below each document the places to be decided, what the new facts change and because of which fields, and what of the
 * person's stays. What the facts change is told in one language (`inTold`).
 */
const changeLines = (changes: readonly ChangeMark[], reasons: Reasons, lang: Lang): readonly string[] => {
  const isTold = inTold(
    changes.filter((it) => placesOf(it, reasons).length > 0).map(({ path }) => path),
    lang,
  );
  return changes.flatMap((change) => {
    const { kind, path, merged } = change;
    const places = placesOf(change, reasons);
    return [
      ...describeChanges([{ kind, path }], lang),
      ...(merged?.conflicts ?? []).flatMap((it) =>
        tellConflicts({ conflicts: [it] }, lang).map((line) => `  ${line}${because(it.id, places, lang)}`),
      ),
      ...(isTold(path) ? placeLines(placesThere(places), lang) : []),
      ...(merged === undefined ? [] : tellKept(merged, lang).map((line) => `  ${line}`)),
    ];
  });
};

/** The places at which the new text comes in. */
const placesThere = (places: readonly Place[]): readonly Place[] => places.filter(({ conflict }) => conflict === null);

const because = (conflict: string, places: readonly Place[], lang: Lang): string =>
  becauseText([...new Set(places.filter((it) => it.conflict === conflict).flatMap((it) => it.because))], lang);

/** Is a document told in detail? Of documents in two languages those in the language of the messages are enough. */
export const inTold = (paths: readonly string[], lang: Lang): ((path: string) => boolean) => {
  const isOwn = (path: string): boolean => path.startsWith(`kit/${lang}/`);
  return paths.some(isOwn) ? isOwn : () => true;
};
