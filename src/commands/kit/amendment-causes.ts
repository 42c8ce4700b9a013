import { type ChangedFact, factsBetween } from "../../city/facts-between.ts";
import { factsText, readFacts } from "../../city/facts-text.ts";
import { fieldsOfFact } from "../../city/fields-of-fact.ts";
import type { PlainMap } from "../../city/plain.ts";
import { type Cause, causeOf, type PutBackSynopses } from "../../sync/causes-of.ts";
import { type Difference, synopsis, type Versions } from "../../sync/synopsis.ts";
import { kitPutBack } from "./kit-put-back.ts";
import { type KitPutBack, kitsPutBack } from "./kits-put-back.ts";
import type { RenderedKit } from "./render-kit.ts";

/** An adopted document that would be another today. */
export interface Amended {
  readonly path: string;
  readonly versions: Versions;
  readonly differences: readonly Difference[];
  /** Text of the facts when it was first seen as adopted; null where they are not known. */
  readonly factsThen: string | null;
}

/** Why it would be another. */
export interface Reasoned {
  /** Facts of the adoption and of today; null where they are not known. */
  readonly facts: { readonly before: PlainMap | null; readonly now: PlainMap | null };
  /** Answers that changed in between. */
  readonly changed: readonly ChangedFact[];
  /** Of each difference, in their order. */
  readonly causes: readonly Cause[];
}

/** As many answers are put back one by one: a council votes on the paper, and it is one document, not the kit. */
const mostPutBack = 24;

type City = Pick<RenderedKit, "text" | "facts">;

/**
 * Why each of these documents would be another, by path: with each changed answer put back alone, and with all of them, it is rendered again and
 * compared anew. Documents adopted with the same facts are rendered together; nothing is rendered where no answer has changed.
 */
export const amendmentCauses = async (city: City, amended: readonly Amended[]): Promise<ReadonlyMap<string, Reasoned>> => {
  const reasoned: (readonly [string, Reasoned])[] = [];
  for (const factsThen of new Set(amended.map((it) => it.factsThen))) {
    const those = amended.filter((it) => it.factsThen === factsThen);
    const facts = { before: readFacts(factsThen), now: city.facts === null ? null : readFacts(factsText(city.facts)) };
    const changed = answersBetween(facts);
    const kits = await kitsBack(city, { before: facts.before, changed }, those);
    reasoned.push(...those.map((it) => [it.path, { facts, changed, causes: causesIn(it, kits) }] as const));
  }
  return new Map(reasoned);
};

/** What says how far a paper or the file is, is no change of a paper (sync/synopsis.ts). */
const ledgers = /^(?:adopted|status|oic)(?:\.|$)/;

const answersBetween = ({ before, now }: Reasoned["facts"]): readonly ChangedFact[] =>
  before === null || now === null ? [] : factsBetween(before, now).filter(({ field }) => !ledgers.test(field));

interface KitsBack {
  readonly apart: readonly KitPutBack[];
  /** `same`: no answer has changed. */
  readonly whole: RenderedKit["settled"] | "same" | null;
  readonly complete: boolean;
}

const kitsBack = async (
  { text }: City,
  { before, changed }: { readonly before: PlainMap | null; readonly changed: readonly ChangedFact[] },
  amended: readonly Amended[],
): Promise<KitsBack> => {
  if (before === null) return { apart: [], whole: null, complete: false };
  if (changed.length === 0) return { apart: [], whole: "same", complete: true };
  const fields = likelyFirst(changed, amended);
  const paths = amended.map(({ path }) => path);
  const whole = await kitPutBack(text, { before, fields, paths });
  if (fields.length === 1) return { apart: whole === null ? [] : [{ named: fields, fields, settled: whole }], whole, complete: true };
  const apart = await kitsPutBack(text, { before, fields, paths }, mostPutBack);
  return { apart, whole, complete: fields.every((field) => apart.some((it) => it.fields.includes(field))) };
};

/** Where there are too many to put each back, those that stand in a changed place are. */
const likelyFirst = (changed: readonly ChangedFact[], amended: readonly Amended[]): readonly string[] => {
  const fields = changed.map(({ field }) => field);
  const paths = amended.flatMap(({ differences }) => differences.flatMap((it) => it.paths));
  const likely = new Set(paths.flatMap((path) => fieldsOfFact(path, fields)));
  return [...fields.filter((field) => likely.has(field)), ...fields.filter((field) => !likely.has(field))];
};

const causesIn = (document: Amended, kits: KitsBack): readonly Cause[] => {
  const synopses: PutBackSynopses = {
    apart: kits.apart.flatMap(({ named, settled }) =>
      differencesIn(document, settled).map((differences) => ({ fields: named, differences })),
    ),
    whole: kits.whole === "same" ? document.differences : (differencesIn(document, kits.whole)[0] ?? null),
    complete: kits.complete,
  };
  return document.differences.map((it) => causeOf(it, synopses));
};

/** The synopsis against another rendering; none where the document is not in it. What need not be compared is not, for a charter is long. */
const differencesIn = (
  { path, versions, differences }: Amended,
  settled: RenderedKit["settled"] | null,
): readonly (readonly Difference[])[] => {
  const now = settled?.get(path);
  if (now === undefined) return [];
  if (now.text === versions.now.text) return [differences];
  return [now.text === versions.written ? [] : synopsis({ ...versions, now })];
};
