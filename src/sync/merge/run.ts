import type { Budget } from "./budget.ts";
import type { Note, Said } from "./note.ts";

/** One merge under way. */
export interface Run {
  readonly budget: Budget;
  /** How often each conflict's name was given. */
  readonly named: Map<string, number>;
  /** What is to stand in the place of a conflict; null: the person's text. */
  readonly choose: (conflict: Note) => string | null;
}

/** A place where both sides collide: the person's text, or what was chosen. */
export function conflictOf(run: Run, at: Pick<Note, "kind" | "section" | "base" | "ours" | "theirs">): Said {
  const name = nameOf([at.section, at.base, at.ours, at.theirs].join("\0"));
  const nth = (run.named.get(name) ?? 0) + 1;
  run.named.set(name, nth);
  const conflict: Note = { ...at, what: "conflict", now: at.ours, id: nth === 1 ? name : `${name}-${nth}` };
  const text = run.choose(conflict) ?? at.ours;
  return { text, notes: [{ ...conflict, now: text }] };
}

/** Eight hexadecimal digits that follow from a text (FNV-1a with a finish that mixes). */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
