/** A place in a German template where grammar would have to bend a value: `von {{name}}`. */
export interface BareName {
  readonly line: number;
  /** What stands there, as in `von {{name}}`. */
  readonly text: string;
}

const bending =
  "der|die|das|dem|den|des|ein|eine|einer|einem|einen|eines|kein|keine|für|von|vom|mit|bei|beim|zu|zur|zum|an|am|ans|in|im|ins|durch|auf|" +
  "über|unter|nach|aus|gegen|ohne|um|seit|bis|ab|vor|wegen|gemäß|laut|ihr|ihre|ihrem|ihren|ihrer|unser|unsere|unserem|unseren|unserer|sowie der|und der";

/** Numbers do not bend: `in {{weeks}} Wochen` is right for every number but one, which the words for quantities care for. */
const unit = "(?:Wochen|Tagen?|Monaten?|Stunden|Minuten|Jahren?|Personen|Arbeitstagen?|Werktagen?|Terminen?|Prozent|%|€|Uhr)";

const bare = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${bending})[*_]*\\s+[*_]*((?:\\{\\{[#/^][^}]*\\}\\}|\\{\\{else[^}]*\\}\\})*)(\\{\\{(?![#/^!>]|else)[^}]*\\}\\})(?!\\s*${unit})`,
  "giu",
);

/**
 * Lists where an article or a preposition stands right before a value of a German template (DESIGN §7: a name stands after a
 * colon, in a cell, in brackets or as the subject). Numbers with their unit behind them are allowed.
 */
export const findBareNames = (source: string): readonly BareName[] =>
  [...source.matchAll(bare)].map((found) => ({
    line: source.slice(0, found.index).split("\n").length,
    text: found[0].replace(/\s+/g, " "),
  }));
