import type { Place } from "./finding.ts";

/** From the first character to the one after the last. */
export type Range = readonly [number, number];

/** Where a field stands in the text. */
export interface Spot {
  readonly key: Range | null;
  readonly value: Range;
  /** The entry's own `id`, where it has one that a path can name. */
  readonly id: string | null;
  readonly children: ReadonlyMap<string, Spot>;
}

/** A city file as text, with the place of every field in it. */
export interface CityText {
  readonly file: string;
  readonly source: string;
  readonly root: Spot;
}

/** The place of a range of the text; it ends with its first line. */
export const placeOf = ({ file, source }: Pick<CityText, "file" | "source">, [start, end]: Range): Place => {
  const from = Math.min(start, source.length);
  const lineStart = lineStartOf(source, from);
  const lineEnd = source.indexOf("\n", from);
  const line = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd).replace(/\r$/, "");
  const until = Math.min(end, lineStart + line.length);
  const number = source.slice(0, lineStart).split("\n").length;
  return { file, line: number, column: from - lineStart + 1, source: line, length: Math.max(1, until - from) };
};

/** Where the line begins in which a character stands. */
export const lineStartOf = (source: string, at: number): number => (at === 0 ? 0 : source.lastIndexOf("\n", at - 1) + 1);

/** The spot at the end of a path of keys, indexes or ids; null where the file does not have it. */
export const spotAt = ({ root }: CityText, steps: readonly string[]): Spot | null =>
  steps.reduce<Spot | null>((spot, step) => (spot === null ? null : childSpot(spot, step)), root);

/** The place of a field by its path (`runs.mobility-hack.date`), or of the nearest field above it that the file has. */
export const placeOfPath = (text: CityText, path: string, part: "key" | "value" = "value"): Place => {
  const steps = path === "" ? [] : path.split(".");
  const exact = spotAt(text, steps);
  if (exact) return placeOf(text, (part === "key" ? exact.key : null) ?? exact.value);
  for (let length = steps.length - 1; length > 0; length--) {
    const above = spotAt(text, steps.slice(0, length));
    if (above) return placeOf(text, above.key ?? above.value);
  }
  return placeOf(text, [text.root.value[0], text.root.value[0]]);
};

/** Keys and indexes as a path that names entries by their ids. */
export const pathOf = ({ root }: CityText, steps: readonly PropertyKey[]): string => {
  let spot: Spot | null = root;
  const named = steps.map(String).map((step) => {
    spot = spot && childSpot(spot, step);
    return spot?.id ?? step;
  });
  return named.join(".");
};

const childSpot = (spot: Spot, step: string): Spot | null =>
  spot.children.get(step) ?? [...spot.children.values()].find(({ id }) => id === step) ?? null;
