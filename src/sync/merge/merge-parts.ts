import type { Budget } from "./budget.ts";
import { fitRow } from "./fit-row.ts";
import { joinPieces } from "./join.ts";
import type { Note, Said } from "./note.ts";
import { orderUnits } from "./order.ts";
import type { Part, Parts, Three } from "./part.ts";
import { conflictOf, type Run } from "./run.ts";
import { type Sides, sidesOf } from "./sides.ts";
import type { Decided, Unit } from "./unit.ts";
import { wholesInDispute } from "./wholes.ts";

/** How parts of one level are merged. */
export interface Level {
  readonly match: (a: readonly Part[], b: readonly Part[], budget: Budget) => Int32Array;
  /** Brings the three versions of one part together. */
  readonly merge: (three: Three<Part>, run: Run) => Said;
  /** What stands between two parts that are neighbours in no version. */
  readonly between: (before: Part, after: Part) => string;
  /** Are sections, lists and tables looked at as wholes? */
  readonly wholes: boolean;
}

/** Text, notes, and where in the text the pieces begin that notes are about. */
export interface Merged extends Said {
  readonly places: readonly { readonly start: number; readonly notes: readonly Note[] }[];
}

/** Merges three lists of parts: what each part becomes, then their order, then the white space between them. */
export function mergeParts(three: Three<Parts>, level: Level, run: Run): Merged {
  const sides = sidesOf(three, level.match, run.budget);
  const units = unitsOf(sides, level.wholes ? wholesInDispute(sides) : []);
  const decided = new Map<Unit, Decided>();
  for (const unit of units.all) {
    const piece = decide({ unit, sides, three }, level, run);
    if (piece !== null) decided.set(unit, piece);
  }
  const pieces = (list: readonly Unit[]) => list.flatMap((unit) => decided.get(unit) ?? []);
  const ordered = orderUnits({ ours: pieces(units.ours), theirs: pieces(units.theirs) });
  const printed = ordered.filter(({ gone }) => !gone);
  const gaps = { base: three.base.gaps, ours: three.ours.gaps, theirs: three.theirs.gaps };
  const { text, starts } = joinPieces(printed, { gaps, between: (a, b) => level.between(lastPart(a, sides), b.unit.head) });
  const startOf = new Map(printed.map((piece, index) => [piece, starts[index] ?? 0]));
  let start = 0;
  const places = ordered.map((piece) => {
    start = startOf.get(piece) ?? start;
    return { start, notes: piece.notes };
  });
  return { text, notes: [...decided.values()].flatMap(({ notes }) => notes), places };
}

const lastPart = ({ unit }: Decided, sides: Sides): Part =>
  sides.ours[unit.ours?.[1] ?? -1] ?? sides.theirs[unit.theirs?.[1] ?? -1] ?? unit.head;

interface Units {
  readonly all: readonly Unit[];
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
}

/** Every part once, as the unit it belongs to; wholes in dispute take their parts' place. */
function unitsOf(sides: Sides, wholes: readonly Unit[]): Units {
  const ofBase = wholeAt(wholes, "base");
  const ofOurs = wholeAt(wholes, "ours");
  const ofTheirs = wholeAt(wholes, "theirs");
  const at = (index: number | undefined): readonly [number, number] | null => (index === undefined || index < 0 ? null : [index, index]);
  const known = sides.base.map((head, b): Unit => {
    const own = { base: at(b), ours: at(sides.toOurs[b]), theirs: at(sides.toTheirs[b]), head, kind: head.kind };
    return ofBase.get(b) ?? own;
  });
  const byTheirs = new Map<number, Unit>();
  const ours = sides.ours.map((head, j): Unit => {
    const whole = ofOurs.get(j) ?? known[sides.fromOurs[j] ?? -1];
    const both = sides.bothAdded.get(j);
    const unit = whole ?? { base: null, ours: at(j), theirs: at(both), head, kind: head.kind };
    if (whole === undefined && both !== undefined) byTheirs.set(both, unit);
    return unit;
  });
  const theirs = sides.theirs.map((head, j): Unit => {
    const unit = ofTheirs.get(j) ?? known[sides.fromTheirs[j] ?? -1] ?? byTheirs.get(j);
    return unit ?? { base: null, ours: null, theirs: at(j), head, kind: head.kind };
  });
  const once = (list: readonly Unit[]) => [...new Set(list)];
  return { all: once([...known, ...ours, ...theirs]), ours: once(ours), theirs: once(theirs) };
}

function wholeAt(wholes: readonly Unit[], side: keyof Three<unknown>): ReadonlyMap<number, Unit> {
  const places = new Map<number, Unit>();
  for (const whole of wholes) {
    const [from, to] = whole[side] ?? [0, -1];
    for (let i = from; i <= to; i++) places.set(i, whole);
  }
  return places;
}

interface Deciding {
  readonly unit: Unit;
  readonly sides: Sides;
  readonly three: Three<Parts>;
}

/** What becomes of one unit; null: it is in neither the text nor the notes. */
function decide(deciding: Deciding, level: Level, run: Run): Decided | null {
  const { unit, sides } = deciding;
  if (unit.kind === "section" || unit.kind === "list" || unit.kind === "table") return dispute(deciding, run);
  const part = (side: keyof Three<unknown>): Part | undefined => sides[side][unit[side]?.[0] ?? -1];
  const { base, ours, theirs } = { base: part("base"), ours: part("ours"), theirs: part("theirs") };
  if (base === undefined) return added(deciding, run);
  if (ours !== undefined && theirs !== undefined) return { unit, ...level.merge({ base, ours, theirs }, run), gone: false };
  const left = ours ?? theirs;
  if (left === undefined) return null;
  if (left.plain !== base.plain) return dispute(deciding, run);
  const texts = { base: base.text, ours: ours?.text ?? "", theirs: theirs?.text ?? "", now: "" };
  return { unit, text: "", notes: [noteOf(unit, ours ? "taken" : "kept", texts)], gone: true };
}

const noteOf = (unit: Unit, what: Note["what"], texts: Pick<Note, "base" | "ours" | "theirs" | "now">): Note => ({
  ...texts,
  what,
  kind: unit.kind,
  section: unit.head.section,
  id: "",
});

/** What one side added stands; what both added under one name is to be decided, unless it is the same. */
function added({ unit, sides }: Deciding, run: Run): Decided {
  const texts = { base: "", ours: addedText(sides, unit, "ours"), theirs: addedText(sides, unit, "theirs") };
  const { ours, theirs } = { ours: sides.ours[unit.ours?.[0] ?? -1], theirs: sides.theirs[unit.theirs?.[0] ?? -1] };
  if (ours === undefined) return { unit, text: texts.theirs, notes: [noteOf(unit, "taken", { ...texts, now: texts.theirs })], gone: false };
  if (theirs === undefined) return { unit, text: texts.ours, notes: [noteOf(unit, "kept", { ...texts, now: texts.ours })], gone: false };
  if (ours.plain === theirs.plain) return { unit, text: ours.text, notes: [], gone: false };
  return { unit, ...conflictOf(run, { kind: unit.kind, section: ours.section, ...texts }), gone: false };
}

/** The text a side added; a row that the other side does not have gets that side's new columns. */
function addedText(sides: Sides, unit: Unit, side: "ours" | "theirs"): string {
  const place = unit[side]?.[0] ?? -1;
  const isShared = unit.ours !== null && unit.theirs !== null;
  return isShared ? (sides[side][place]?.text ?? "") : fitRow(sides, { side, place });
}

/** One side took it away, the other changed it. */
function dispute({ unit, three }: Deciding, run: Run): Decided {
  const text = (side: keyof Three<unknown>): string => {
    const [from, to] = unit[side] ?? [0, -1];
    const { parts, gaps } = three[side];
    return parts.slice(from, to + 1).reduce((all, part, n) => all + (n === 0 ? "" : (gaps[from + n] ?? "")) + part.text, "");
  };
  const at = { kind: unit.kind, section: unit.head.section, base: text("base"), ours: text("ours"), theirs: text("theirs") };
  const said = conflictOf(run, at);
  return { unit, ...said, gone: said.text === "" };
}
