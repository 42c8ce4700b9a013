import * as z from "zod";

/** Prose with `{slot}`s (see slots.ts); Markdown emphasis is allowed, block marks are not. */
const prose = z.string().min(1);
const lines = z.array(prose).min(1);
const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

/** `formats/<id>/<lang>.yaml`: the words for every id in format.yaml. */
export const formatWordsSchema = z.strictObject({
  name: prose,
  plural: prose,
  /** One line for tables and cards. */
  short: prose,
  /** Two to four sentences: what these people do about this question, and who answers when. */
  purpose: prose,
  /** How it works, for someone who has never seen one; 60 to 120 words. */
  how: prose,
  useWhen: z.array(prose).min(3),
  notWhen: z.array(prose).min(3),
  /** What to do instead when one of `notWhen` is true. */
  instead: prose,
  /** What exists in the end. */
  result: prose,
  /** What Bielefeld did with it, each sentence with source keys and its status. */
  bielefeld: z
    .array(z.strictObject({ text: prose, status: z.enum(["stated", "inferred", "successor"]), sources: z.array(z.string()).min(1) }))
    .min(1),
  /** The public four. */
  open: z.strictObject({ who: prose, what: prose, how: prose, promoter: prose }),
  /** How to word the question of this format: a weak and a strong example and why. */
  question: z.strictObject({ weak: prose, strong: prose, why: prose }),
  /** The format's own roles: name and what the person does. Common roles only where the format asks more of them. */
  roles: byId(z.strictObject({ name: prose.optional(), does: prose })),
  tasks: byId(z.strictObject({ do: prose, proof: prose, slip: prose.optional() })),
  sessions: byId(z.strictObject({ title: prose })),
  blocks: byId(
    z.strictObject({
      title: prose,
      goal: prose,
      /** Sentences to say aloud, word for word; empty only for breaks and set-up. */
      say: z.array(prose),
      /** What the participants do. */
      do: prose,
      /** What to do when late; omitted where cutTo is null. */
      late: prose.optional(),
    }),
  ),
  /** The facilitator's script beside the blocks. */
  script: z.strictObject({ welcome: lines, promise: lines, rules: lines, closing: lines }),
  materials: byId(z.strictObject({ name: prose, note: prose.optional() })),
  /** Room: area, tables, sockets, Wi-Fi, microphones; each a line with a quantity. */
  room: lines,
  /** Accessibility that only this format needs; the core list of 20 is common. */
  access: lines,
  /** Data protection: why these data, what is special here. */
  data: lines,
  /** Procurement and aid: what is special here. */
  checks: lines,
  comms: z.strictObject({
    invitation: z.strictObject({ subject: prose, body: lines, plain: lines }),
    web: z.strictObject({ body: lines, plain: lines }),
    press: z.strictObject({ title: prose, body: lines }),
    posts: z.array(prose).length(3),
    poster: lines,
  }),
  /** Fields of the result sheet, one per idea, answer or agreement. */
  resultSheet: lines,
  risks: byId(z.strictObject({ risk: prose, sign: prose, prevent: prose, react: prose })),
  /** At least: half the time, small town, online or hybrid, youth, conflict. */
  variants: z.array(z.strictObject({ title: prose, text: prose })).min(5),
  /** Who described the method, and what we changed. */
  method: prose,
});

export type FormatWords = z.output<typeof formatWordsSchema>;
