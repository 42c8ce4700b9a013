import { causesOf } from "../city/causes.ts";
import { changedFields } from "../city/changed-fields.ts";
import type { Edit } from "../city/edit.ts";
import { factsText, readFacts } from "../city/facts-text.ts";
import { isPlainList, type Plain, type PlainMap, plainAt } from "../city/plain.ts";
import { coreHash, coreManifest } from "../packs/core.ts";
import { type Passage, passages } from "../sync/passages.ts";
import { placeName, plainText } from "../sync/place-name.ts";
import type { ChangeMark } from "../sync/reconcile.ts";
import type { KitPlan } from "./kit.ts";

/** A place of a document in which the new text differs from what oic last wrote. */
export interface Place {
  /** The clause (`§ 4.5`) or heading. */
  readonly where: string;
  readonly before: string;
  readonly after: string;
  /** The fact it came from; null for the pack's own words. */
  readonly path: string | null;
  /** Changed fields of the city file it follows from; empty where none can be named. */
  readonly because: readonly string[];
}

/** What moves a kit since its last build, and where. */
export interface Reasons {
  /** Changed fields, with what was there before. Empty at the first build. */
  readonly facts: readonly { readonly field: string; readonly before: Plain; readonly after: Plain }[];
  readonly packs: readonly { readonly pack: string; readonly before: string | null; readonly after: string | null }[];
  /** By path of the document. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Compares a plan with the last build: changed fields, packs, and the passages that follow from them. */
export const reasonsFor = async (plan: KitPlan): Promise<Reasons> => {
  const before = readFacts(plan.before.factsBefore);
  const now = plan.kit.facts === null ? null : readFacts(factsText(plan.kit.facts));
  const edits = before === null || now === null ? [] : changedFields(before, now);
  const packs = await changedPacks(plan);
  const causes = packs.length === 0 ? edits : [];
  const moved = [...plan.templated].flatMap(([path, { text }]) => {
    const base = plan.before.base.get(path);
    return base === undefined || base === "" || base === text ? [] : [[path, placesIn(plan, { path, base, text }, causes)] as const];
  });
  const listed = edits.map(({ path, value }) => ({ field: path, before: valueAt(before, path), after: value }));
  return { facts: listed, packs, places: new Map(moved) };
};

/** The places of one document; none where it stays as it is. */
export const placesOf = ({ kind, path }: ChangeMark, { places }: Reasons): readonly Place[] =>
  kind === "none" ? [] : (places.get(path) ?? []);

interface Moved {
  readonly path: string;
  readonly base: string;
  readonly text: string;
}

const placesIn = (plan: KitPlan, { path, base, text }: Moved, edits: readonly Edit[]): readonly Place[] => {
  const lines = text.split("\n");
  return passages(base, text, plan.templated.get(path)?.spans ?? [])
    .filter((passage) => !isPersonal(passage))
    .map((passage) => ({
      where: placeName(lines, passage.line),
      before: plainText(passage.before),
      after: plainText(passage.after),
      path: passage.path,
      because: causesOf(passage.path, edits),
    }))
    .filter((place) => place.before !== place.after);
};

/** A person's name or address is in no record. */
const isPersonal = ({ path }: Passage): boolean => path?.split(".").includes("contact") === true;

const changedPacks = async ({ before }: KitPlan): Promise<Reasons["packs"]> => {
  const known = before.lock.packs["core"];
  const { version } = await coreManifest();
  if (known === undefined || known.hash === coreHash) return [];
  return [{ pack: "core", before: `${known.version} (${known.hash})`, after: `${version} (${coreHash})` }];
};

/** The value at a path with entries by id; null where there is none. */
const valueAt = (facts: PlainMap | null, path: string): Plain => {
  let value: Plain | undefined = facts ?? undefined;
  for (const step of path.split(".")) {
    const named: Plain | undefined = isPlainList(value) ? value.find((each) => plainAt(each, "id") === step) : undefined;
    value = named ?? plainAt(value, step);
  }
  return value ?? null;
};
