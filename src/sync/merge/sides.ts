import type { Budget } from "./budget.ts";
import { matchEqual } from "./match-equal.ts";
import type { Part, Parts, Three } from "./part.ts";

/** The parts of the three versions, and which are the same one. Indices; -1 for none. */
export interface Sides extends Three<readonly Part[]> {
  readonly toOurs: Int32Array;
  readonly toTheirs: Int32Array;
  readonly fromOurs: Int32Array;
  readonly fromTheirs: Int32Array;
  /** Places in theirs of parts that both added, by their place in ours. */
  readonly bothAdded: ReadonlyMap<number, number>;
  /** The parts that both added, of either side. */
  readonly paired: ReadonlySet<Part | undefined>;
}

type Match = (a: readonly Part[], b: readonly Part[], budget: Budget) => Int32Array;

/** Finds what became of each part on both sides. */
export function sidesOf(three: Three<Parts>, match: Match, budget: Budget): Sides {
  const [base, ours, theirs] = [three.base.parts, three.ours.parts, three.theirs.parts];
  const toOurs = match(base, ours, budget);
  const toTheirs = match(base, theirs, budget);
  const fromOurs = reversed(toOurs, ours.length);
  const fromTheirs = reversed(toTheirs, theirs.length);
  const bothAdded = addedOnBoth({ ours, theirs, fromOurs, fromTheirs }, budget);
  const paired = new Set([...bothAdded].flatMap(([o, t]) => [ours[o], theirs[t]]));
  return { base, ours, theirs, toOurs, toTheirs, fromOurs, fromTheirs, bothAdded, paired };
}

function reversed(to: Int32Array, length: number): Int32Array {
  const from = new Int32Array(length).fill(-1);
  for (const [i, j] of to.entries()) if (j >= 0) from[j] = i;
  return from;
}

type Added = Pick<Sides, "ours" | "theirs" | "fromOurs" | "fromTheirs">;

/** Pairs what both sides added: the same words in order, then the same name (a clause, a row, a heading of that name). */
function addedOnBoth({ ours, theirs, fromOurs, fromTheirs }: Added, budget: Budget): ReadonlyMap<number, number> {
  const mine = [...ours.keys()].filter((j) => fromOurs[j] === -1);
  const others = [...theirs.keys()].filter((j) => fromTheirs[j] === -1);
  const pairs = new Map<number, number>();
  const plain = (parts: readonly Part[], places: readonly number[]) => places.map((j) => parts[j]?.plain ?? "");
  for (const [n, m] of matchEqual(plain(ours, mine), plain(theirs, others), budget).entries())
    if (m >= 0) pairs.set(mine[n] ?? -1, others[m] ?? -1);
  const taken = new Set(pairs.values());
  const left = mine.filter((j) => !pairs.has(j));
  const named = placesByName(
    theirs,
    others.filter((j) => !taken.has(j)),
  );
  for (const [name, j] of placesByName(ours, left)) {
    const other = named.get(name) ?? -1;
    if (j >= 0 && other >= 0) pairs.set(j, other);
  }
  return pairs;
}

/** Where the parts that have a name stand, by kind and name; -1 where one stands twice. */
function placesByName(parts: readonly Part[], places: readonly number[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const place of places) {
    const { kind, id } = parts[place] ?? { kind: "", id: null };
    if (id !== null) named.set(`${kind} ${id}`, named.has(`${kind} ${id}`) ? -1 : place);
  }
  return named;
}
