import * as z from "zod";
import { languages } from "../language.ts";

/** Who may read a document; contacts and unconfirmed names never reach `council` or `public`. */
const audiences = ["internal", "partners", "council", "public"] as const;

const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const title = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
/** A path below `kit/<lang>/`: plain lower-case names, no way out of the folder. */
const output = z.string().regex(/^(?:[a-z0-9][a-z0-9-]*\/)*(?:[a-z0-9][a-z0-9-]*|\{id\})\.md$/, {
  error: "must be a path such as charter.md or playbooks/{id}.md",
});

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

/** A clause that another version numbered otherwise: `since` is the first version with the new number. */
const clauseSchema = z.strictObject({ clause: z.string().min(1), "renamed-from": z.string().min(1), since: version });

const documentSchema = z
  .strictObject({
    id,
    /** Ids that earlier versions gave the document: what people wrote and removed is followed to its new place. */
    "renamed-from": z.array(id).default([]),
    clauses: z.array(clauseSchema).default([]),
    title,
    /** By language; `{id}` stands for the run's id. */
    output: z.strictObject({ de: output, en: output }),
    /** Name of the template in each language's folder, without `.md.hbs`. */
    template: id,
    audience: z.enum(audiences),
    /** One document for each run. */
    perRun: z.boolean().default(false),
  })
  .refine((it) => languages.every((lang) => it.output[lang].includes("{id}") === it.perRun), {
    error: "{id} stands in the output of documents for each run, and only there",
  });

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** `pack.yaml`: what a pack is and which documents it writes. */
export const manifestSchema = z
  .strictObject({
    id,
    version,
    languages: z.array(z.enum(languages)).min(1),
    documents: z.array(documentSchema).min(1),
  })
  .refine((it) => distinct(it.documents.map((each) => each.id)), { error: "two documents have the same id" })
  .refine((it) => distinct(it.documents.flatMap((each) => [each.id, ...each["renamed-from"]])), {
    error: "renamed-from names a document that is still there, or one name twice",
  })
  .refine((it) => languages.every((lang) => distinct(it.documents.map((each) => each.output[lang]))), {
    error: "two documents have the same output",
  });

export type Manifest = z.output<typeof manifestSchema>;

/** A template translated by render/prepare.ts, and the partials of its language by name; only render/engine.ts looks inside. */
export interface PackTemplate {
  readonly main: object;
  readonly partials: Readonly<Record<string, object>>;
}
