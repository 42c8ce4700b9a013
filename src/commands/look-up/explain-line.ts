import { type CityText, placeOf, placeOfPath, spotAt } from "../../city/city-text.ts";
import { fieldPath } from "../../city/field-path.ts";
import { labelInContext, valueAt } from "../../city/paths.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import type { TracedLine } from "../../sync/trace-line.ts";

/** Why a line of a document says what it says. */
export interface LineExplained extends Omit<TracedLine, "facts" | "cited" | "kind"> {
  readonly kind: "line";
  readonly path: string;
  readonly line: number;
  /** What the line belongs to: a heading, a clause, a table's row …; null where it is empty. */
  readonly part: TracedLine["kind"];
  readonly document: string;
  readonly answers: readonly LineAnswer[];
  /** Texts of the pack beside the template: `formats.hackathon`. */
  readonly packTexts: readonly string[];
  readonly learnings: readonly { readonly id: string; readonly says: string }[];
  /** Version and hash the document was last written with; null before the first build. */
  readonly template: { readonly file: string; readonly pack: string; readonly version: string | null; readonly hash: string | null };
  readonly adopted: { readonly version: string; readonly on: string } | null;
  /** The record of the build that wrote the place, or (for one put in by hand) the document; null where no record tells. */
  readonly since: { readonly number: number; readonly at: string } | null;
}

/** An answer that a line was made from. */
export interface LineAnswer {
  readonly path: string;
  readonly label: string;
  /** What the document makes of it. */
  readonly shown: string;
  /** `given` in the file, the `default` where it says nothing, or still `open`. */
  readonly from: "given" | "default" | "open";
  readonly file: string;
  /** Of the field, else of what stands nearest above it. */
  readonly at: number;
  /** That line of the city file. */
  readonly says: string;
}

/** Parts of the pack that a fact may come from; everything else is a field of the city file. */
const ofPack = /^(?:formats|common|indicators|sources|learnings)\./;

interface In {
  readonly profile: CityProfile;
  readonly text: CityText;
  readonly lang: Lang;
}

/** The answers among the facts of a line, each with its line in the city file. */
export const answersIn = (facts: TracedLine["facts"], { profile, text, lang }: In): readonly LineAnswer[] =>
  facts
    .filter(({ path }) => !ofPack.test(path) && path !== "")
    .map(({ path, text: shown }) => {
      const spot = spotAt(text, path.split("."));
      const place = spot === null ? placeOfPath(text, path) : placeOf(text, spot.key ?? spot.value);
      const value = fieldPath(path) === null ? undefined : valueAt(profile, path);
      const from = value === null || (Array.isArray(value) && value.length === 0) ? "open" : spot === null ? "default" : "given";
      const label = labelInContext(profile, path)?.[lang] ?? path;
      return { path, label, shown, from, file: place.file, at: place.line, says: place.source.trim() };
    });

/** `formats.hackathon`, `common`, `sources.S19`: the parts of the pack among the facts of a line. */
export const packTextsIn = (facts: TracedLine["facts"]): readonly string[] => [
  ...new Set(
    facts.flatMap(({ path }) => {
      const [first = "", second = ""] = path.split(".");
      if (!ofPack.test(path) || first === "learnings") return [];
      return [first === "common" ? first : `${first}.${second}`];
    }),
  ),
];
