import { parseDocument, stringify } from "yaml";
import * as z from "zod";

/** Where the records of builds lie, one file each. */
export const historyFolder = ".oic/history";

/** How many are kept. */
export const mostRecords = 50;

const plain: z.ZodType<unknown> = z.json();

/** What a record says, before it has a number and a date. */
export const draftSchema = z.object({
  kind: z.enum(["build", "decision", "undo"]),
  /** The number of the record an undo takes back; else null. */
  undoes: z.nullable(z.int()),
  /** Fields of the city file that differ from the build before. */
  facts: z.array(z.object({ field: z.string(), before: plain, after: plain })),
  /** Packs whose version or content differs; null: not there before. */
  packs: z.array(z.object({ pack: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
  documents: z.array(
    z.object({
      path: z.string(),
      change: z.string(),
      places: z.array(z.object({ where: z.string(), before: z.string(), after: z.string(), because: z.array(z.string()) })),
      /** Places beyond those listed. */
      more: z.int(),
    }),
  ),
  /** How many exports were written. */
  exports: z.int(),
  /** Who decided where a person's text and the new one collided, and which stands now; `other`: words of their own. */
  decisions: z.array(
    z.object({ document: z.string(), place: z.string(), taken: z.enum(["mine", "theirs", "both", "other"]), by: z.nullable(z.string()) }),
  ),
});

const recordSchema = z.object({ oic: z.literal(1), number: z.int().min(1), at: z.string(), ...draftSchema.shape });

/** What one build, decision or undo did, for people and minutes: when, from which answers or pack versions, and what it changed. */
export type BuildRecord = Readonly<z.output<typeof recordSchema>>;

/** A record that has no number and no date yet. */
export type Draft = Readonly<z.output<typeof draftSchema>>;

/** The name of a record's file: its number, then the instant, so that two people's records never share a name. */
export const recordName = ({ number, at }: Pick<BuildRecord, "number" | "at">): string =>
  `${String(number).padStart(4, "0")}-${at.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}.yaml`;

/** The number in a record's name; null for any other file. */
export const numberOf = (name: string): number | null => {
  const found = /^(\d{4,})-[0-9TZ]+\.yaml$/.exec(name)?.[1];
  return found === undefined ? null : Number(found);
};

export const recordText = (record: BuildRecord): string =>
  `# Written by oic; “oic history” shows it in words.\n${stringify(record, { lineWidth: 0 })}`;

/** Reads a record; null where it is damaged or a newer oic wrote it. */
export const readRecord = (text: string): BuildRecord | null => {
  const document = parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) return null;
  const found = recordSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  return found.success ? found.data : null;
};
