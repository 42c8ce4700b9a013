import { fold, isSame } from "../fold.ts";
import type { Budget } from "./budget.ts";
import { bagOf, likeness } from "./likeness.ts";
import { matchEqual } from "./match-equal.ts";
import type { Three } from "./part.ts";
import { isBlank, type Wording, wordsOf } from "./words.ts";

/** Words of the three versions that stand in one place: `[from, to)` in each; who changed them. */
interface Stretch extends Three<readonly [number, number]> {
  readonly by: "nobody" | "ours" | "theirs" | "both" | "clash";
}

/**
 * Brings two changes of one sentence together, word by word. null where they cannot be: they touch the same words, or words that no unchanged one
 * lies between; a sentence was written anew; or emphasis and brackets would no longer close.
 */
export function mergeWords(three: Three<string>, budget: Budget): string | null {
  const { base, ours, theirs } = three;
  if (isSame(theirs, base) || isSame(ours, theirs) || (isBlank(base) && isBlank(theirs))) return ours;
  if (isSame(ours, base)) return theirs;
  const bag = bagOf(base);
  if (Math.min(likeness(bag, bagOf(ours), budget), likeness(bag, bagOf(theirs), budget)) < 0.4) return null;
  const wording = { base: wordsOf(base), ours: wordsOf(ours), theirs: wordsOf(theirs) };
  const stretches = stretchesOf(wording, budget);
  if (stretches.some(({ by }) => by === "clash") || touch(stretches, wording)) return null;
  const merged = textOf(stretches, wording);
  return isClosed(merged) || !(isClosed(base) && isClosed(ours) && isClosed(theirs)) ? merged : null;
}

function stretchesOf(wording: Three<Wording>, budget: Budget): readonly Stretch[] {
  const keys = { base: keysOf(wording.base), ours: keysOf(wording.ours), theirs: keysOf(wording.theirs) };
  const toOurs = matchEqual(keys.base, keys.ours, budget);
  const toTheirs = matchEqual(keys.base, keys.theirs, budget);
  const found: Stretch[] = [];
  let [b, o, t] = [0, 0, 0];
  const until = (nextB: number, nextO: number, nextT: number) => {
    const place = { base: [b, nextB], ours: [o, nextO], theirs: [t, nextT] } as const;
    if (nextB > b || nextO > o || nextT > t) found.push({ ...place, by: changedBy(place, keys) });
  };
  for (let i = 0; i <= keys.base.length; i++) {
    const atEnd = i === keys.base.length;
    const [j, k] = atEnd ? [keys.ours.length, keys.theirs.length] : [toOurs[i] ?? -1, toTheirs[i] ?? -1];
    if (j < o || k < t) continue;
    until(i, j, k);
    if (!atEnd) found.push({ base: [i, i + 1], ours: [j, j + 1], theirs: [k, k + 1], by: "nobody" });
    [b, o, t] = [i + 1, j + 1, k + 1];
  }
  return found;
}

const keysOf = ({ words }: Wording): readonly string[] => words.map(fold);

function changedBy({ base, ours, theirs }: Omit<Stretch, "by">, keys: Three<readonly string[]>): Stretch["by"] {
  const text = { base: keys.base.slice(...base), ours: keys.ours.slice(...ours), theirs: keys.theirs.slice(...theirs) };
  const [b, o, t] = [text.base.join("\0"), text.ours.join("\0"), text.theirs.join("\0")];
  if (o === t) return "both";
  if (t === b) return "ours";
  if (o === b) return "theirs";
  // A line to fill in, filled in by the person, stays so however the new text words the gap.
  return text.base.length > 0 && text.theirs.length > 0 && [...text.base, ...text.theirs].every(isBlank) ? "ours" : "clash";
}

/** Do changes of both sides stand side by side, with nothing but signs between them? */
function touch(stretches: readonly Stretch[], { base }: Three<Wording>): boolean {
  let last: Stretch["by"] = "nobody";
  for (const { by, base: place } of stretches) {
    const isWord = by === "nobody" && /[\p{L}\p{N}]/u.test(base.words[place[0]] ?? "");
    if (isWord) last = "nobody";
    if (by === "nobody" || by === "both") continue;
    if (last !== "nobody" && last !== by) return true;
    last = by;
  }
  return false;
}

function textOf(stretches: readonly Stretch[], wording: Three<Wording>): string {
  let text = "";
  let last: Stretch["by"] = "nobody";
  for (const stretch of stretches) {
    const side = stretch.by === "theirs" ? "theirs" : "ours";
    const { words, gaps } = wording[side];
    const [from, to] = stretch[side];
    for (let i = from; i < to; i++) text += (i === from ? gapBefore(stretch, last, wording) : (gaps[i] ?? "")) + (words[i] ?? "");
    last = stretch.by;
  }
  return text + (wording.ours.gaps.at(-1) ?? "");
}

/** The white space before a stretch: as in the text the words before it or its own come from; between unchanged words the person's, unless only the new text changed it. */
function gapBefore(stretch: Stretch, last: Stretch["by"], wording: Three<Wording>): string {
  const gap = (side: keyof Three<unknown>): string => wording[side].gaps[stretch[side][0]] ?? "";
  if (stretch.by === "theirs" || last === "theirs") return gap("theirs");
  return stretch.by === "nobody" && last === "nobody" && isSame(gap("ours"), gap("base")) ? gap("theirs") : gap("ours");
}

/** Are the signs that come in pairs all paired? */
function isClosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count("**") % 2 === 0 && count("`") % 2 === 0 && count("(") === count(")") && count("[") === count("]");
}
