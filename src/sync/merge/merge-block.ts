import { isSame } from "../fold.ts";
import type { Budget } from "./budget.ts";
import { bagOf, likeness } from "./likeness.ts";
import { matchParts } from "./match-parts.ts";
import { type Level, mergeParts } from "./merge-parts.ts";
import { mergeWords } from "./merge-words.ts";
import type { Note, Said } from "./note.ts";
import type { Part, PartKind, Three } from "./part.ts";
import { conflictOf, type Run } from "./run.ts";
import { innerParts } from "./sentences.ts";

/** Brings the three versions of one block together: by sentence, cell or line, then by word. */
export function mergeBlock(three: Three<Part>, run: Run): Said {
  const { base, ours, theirs } = three;
  const simple = oneSided(three);
  if (simple !== null) return simple;
  if (ours.kind === "rule") return { text: ours.text, notes: [] };
  if (isOther(base, ours) || isOther(base, theirs) || isRewritten(three, run)) return collide(three, run);
  const inner = { base: innerParts(base), ours: innerParts(ours), theirs: innerParts(theirs) };
  return mergeParts(inner, ours.kind === "row" ? cells : ours.kind === "code" ? codeLines : sentences, run);
}

/** Where only one side changed it, or both alike. */
function oneSided(three: Three<Part>): Said | null {
  const { base, ours, theirs } = three;
  const note = (what: Note["what"], now: string): Note => ({ ...textsOf(three), what, kind: ours.kind, now, id: "" });
  if (isSame(theirs.text, base.text)) return { text: ours.text, notes: isSame(ours.text, base.text) ? [] : [note("kept", ours.text)] };
  if (isSame(ours.text, base.text)) return { text: theirs.text, notes: [note("taken", theirs.text)] };
  return isSame(ours.text, theirs.text) ? { text: ours.text, notes: [] } : null;
}

const textsOf = ({ base, ours, theirs }: Three<Part>) => ({
  section: ours.section,
  base: base.text,
  ours: ours.text,
  theirs: theirs.text,
});

const collide = (three: Three<Part>, run: Run): Said => conflictOf(run, { ...textsOf(three), kind: three.ours.kind });

const apart: readonly PartKind[] = ["row", "code", "heading", "rule"];
const isOther = (base: Part, side: Part): boolean => base.kind !== side.kind && (apart.includes(base.kind) || apart.includes(side.kind));

/** A paragraph one side wrote anew is one place to decide, whatever else it may have in common. */
function isRewritten({ base, ours, theirs }: Three<Part>, { budget }: Run): boolean {
  if (apart.includes(base.kind)) return false;
  const bag = bagOf(base.key);
  const like = (side: Part) => side.plain === base.plain || side.key === base.key || likeness(bag, bagOf(side.key), budget) >= 0.25;
  return !like(ours) || !like(theirs);
}

const sentences: Level = { match: matchParts, merge: mergeSentence, between: () => " ", wholes: false };
const codeLines: Level = { ...sentences, merge: mergeLine, between: () => "\n" };
const cells: Level = { match: matchCells, merge: mergeCell, between: () => " | ", wholes: false };

function mergeSentence(three: Three<Part>, run: Run): Said {
  const simple = oneSided(three);
  if (simple !== null) return simple;
  const now = mergeWords({ base: three.base.text, ours: three.ours.text, theirs: three.theirs.text }, run.budget);
  if (now === null) return collide(three, run);
  return { text: now, notes: [{ ...textsOf(three), what: "joined", kind: three.ours.kind, now, id: "" }] };
}

/** A line of code is never mixed. */
function mergeLine(three: Three<Part>, run: Run): Said {
  return oneSided(three) ?? collide(three, run);
}

function mergeCell(three: Three<Part>, run: Run): Said {
  const simple = oneSided(three);
  if (simple !== null) return simple;
  const inner = { base: innerParts(three.base), ours: innerParts(three.ours), theirs: innerParts(three.theirs) };
  const many = Math.max(inner.base.parts.length, inner.ours.parts.length, inner.theirs.parts.length) > 1;
  return many ? mergeParts(inner, sentences, run) : mergeSentence(three, run);
}

/** Rows of as many cells go column by column; where a column came or went, cells are found by their words. */
function matchCells(a: readonly Part[], b: readonly Part[], budget: Budget): Int32Array {
  return a.length === b.length ? Int32Array.from(a.keys()) : matchParts(a, b, budget);
}
