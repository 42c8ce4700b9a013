import * as z from "zod";
import { type Draft, draftSchema } from "./record.ts";
import { keptBytes } from "./undo-data.ts";

const hash = z.nullable(z.string());

const planSchema = z.strictObject({
  oic: z.literal(1),
  /** Hash of each pack it was made with. */
  packs: z.record(z.string(), z.string()),
  /** The facts it was made from, without personal contacts. */
  facts: z.record(z.string(), z.unknown()),
  /** Fingerprint of each file it was decided from; null: not there. */
  inputs: z.record(z.string(), hash),
  /** What the history will say of it. */
  draft: draftSchema,
  writes: z.array(z.strictObject({ path: z.string(), bytes: keptBytes })),
  /** Fingerprint of all the rest: what was looked at and released is what is carried out. */
  seal: z.string(),
});

/** A build that was decided and not done: what it was decided from, and each file it will write. */
export type SavedPlan = Readonly<z.output<typeof planSchema>> & { readonly draft: Draft };

type Fingerprint = (bytes: string) => string;

/** The plan with its seal. */
export const sealed = (fingerprint: Fingerprint, plan: Omit<SavedPlan, "seal">): SavedPlan => ({
  ...plan,
  seal: fingerprint(unsealed(plan)),
});

/** Does a plan (the text of its file) say what it said when oic wrote it? */
export const isAsSealed = (fingerprint: Fingerprint, text: string): boolean => {
  const { seal, ...plan } = JSON.parse(text) as SavedPlan;
  return seal === fingerprint(unsealed(plan));
};

const unsealed = (plan: Omit<SavedPlan, "seal">): string => JSON.stringify(plan);

export const savedPlanText = (plan: SavedPlan): string => `${JSON.stringify(plan, null, 1)}\n`;

/** Reads a saved plan; null where it is none, is damaged, or would write outside `kit/`, `out/` and `.oic/`. */
export const readSavedPlan = (text: string): SavedPlan | null => {
  try {
    const found = planSchema.safeParse(JSON.parse(text));
    return found.success && found.data.writes.every(({ path }) => isOwn(path)) ? found.data : null;
  } catch {
    return null;
  }
};

/** Is it a file that a build may write? The history is its record's own. */
export const isOwn = (path: string): boolean => /^(kit|out|\.oic)\/./.test(path) && !path.startsWith(".oic/history/");
