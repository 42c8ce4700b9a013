import { isSame } from "../fold.ts";
import type { Three } from "./part.ts";
import type { At, Decided } from "./unit.ts";

type Gaps = Three<readonly string[]>;

/** What is put together, and what stands between two of them that are neighbours in no version. */
export interface Joining {
  readonly gaps: Gaps;
  readonly between: (before: Decided, after: Decided) => string;
}

/** A text put together, and for each piece how far it is from the start. */
export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Puts pieces together with the white space found between them: the person's, unless only the new text changed it. */
export function joinPieces(pieces: readonly Decided[], { gaps, between }: Joining): Joined {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    add(before === undefined ? outer(gaps, 0) : (gapIn(gaps, before, piece) ?? between(before, piece)));
    starts.push(length);
    add(piece.text);
  }
  add(outer(gaps, -1));
  return { text: texts.join(""), starts };
}

const outer = ({ base, ours, theirs }: Gaps, at: 0 | -1): string =>
  pick({ base: base.at(at) ?? "", ours: ours.at(at) ?? "", theirs: theirs.at(at) ?? "" });

/** The gap between two neighbours; null where no version has them side by side. */
function gapIn(gaps: Gaps, before: Decided, after: Decided): string | null {
  const found = (side: keyof Gaps): string | null => {
    const at = placeBetween(before.unit[side], after.unit[side]);
    return at === null ? null : (gaps[side][at] ?? null);
  };
  const ours = found("ours");
  const theirs = found("theirs");
  if (ours === null || theirs === null) return ours ?? theirs;
  return pick({ base: found("base") ?? theirs, ours, theirs });
}

const placeBetween = (before: At, after: At): number | null =>
  before !== null && after !== null && before[1] + 1 === after[0] ? after[0] : null;

const pick = ({ base, ours, theirs }: Three<string>): string => (isSame(base, ours) && !isSame(ours, theirs) ? theirs : ours);
