import { type ChangedFact, factsBetween } from "../../city/facts-between.ts";
import { factsText, readFacts } from "../../city/facts-text.ts";
import { fieldsOfFact } from "../../city/fields-of-fact.ts";
import { coreHash, coreManifest } from "../../packs/core.ts";
import { followsFrom } from "../../sync/follows-from.ts";
import type { Conflict } from "../../sync/merge/merge-text.ts";
import { type FactSpan, type Passage, passages } from "../../sync/passages.ts";
import { plainText, sectionNames } from "../../sync/place-name.ts";
import type { ChangeMark } from "../../sync/reconcile.ts";
import type { KitPlan } from "../kit/kit.ts";
import { type KitPutBack, kitsPutBack } from "../kit/kits-put-back.ts";
import type { CityFolder } from "../place/city-folder.ts";

/** A place of a document in which the new text differs from what oic last wrote. */
export interface Place {
  /** The clause (`§ 4.5 Quorum`) or heading; empty above the first. */
  readonly where: string;
  readonly before: string;
  readonly after: string;
  /** The fact it came from; null for the pack's own words. */
  readonly path: string | null;
  /** Changed fields of the city file it follows from; empty where none can be named. */
  readonly because: readonly string[];
  /** The conflict that waits for a decision there; null where the new text comes in. */
  readonly conflict: string | null;
}

/** What moves a kit since its last build, and where. */
export interface Reasons {
  /** Changed fields, with what was there before. Empty at the first build. */
  readonly facts: readonly ChangedFact[];
  readonly packs: readonly { readonly pack: string; readonly before: string | null; readonly after: string | null }[];
  /** By path of the document. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Compares a plan with the last build: changed fields, packs, and the passages that follow from them. */
export const reasonsFor = async (plan: KitPlan, city: Pick<CityFolder, "text">): Promise<Reasons> => {
  const before = readFacts(plan.before.factsBefore);
  const now = plan.kit.facts === null ? null : readFacts(factsText(plan.kit.facts));
  const facts = before === null || now === null ? [] : factsBetween(before, now);
  const packs = await changedPacks(plan);
  const moved = movedDocuments(plan);
  const fields = packs.length === 0 ? facts.map(({ field }) => field) : [];
  const several = before !== null && fields.length > 1 && moved.length > 0;
  const kits = several ? await kitsPutBack(city.text, { before, fields, paths: moved.map(({ path }) => path) }) : [];
  const causes = { fields, kits };
  return { facts, packs, places: new Map(moved.map((it) => [it.path, placesIn(it, causes)] as const)) };
};

/** The places of one document; none where it stays as it is. */
export const placesOf = ({ path }: ChangeMark, { places }: Reasons): readonly Place[] => places.get(path) ?? [];

/** A document that a build brings up to date. */
interface Moved {
  readonly path: string;
  readonly base: string;
  readonly text: string;
  readonly spans: readonly FactSpan[];
  readonly conflicts: readonly Conflict[];
}

const movedDocuments = ({ changes, before, templated }: KitPlan): readonly Moved[] =>
  changes.flatMap((change) => {
    if (change.kind !== "update" && change.kind !== "adopt" && change.kind !== "merge" && change.kind !== "conflict") return [];
    const { path } = change;
    const [base, now] = [before.base.get(path), templated.get(path)];
    if (base === undefined || base === "" || now === undefined) return [];
    return [{ path, base, ...now, conflicts: "merged" in change ? change.merged.conflicts : [] }];
  });

interface Causes {
  readonly fields: readonly string[];
  readonly kits: readonly KitPutBack[];
}

const placesIn = (document: Moved, causes: Causes): readonly Place[] => {
  const because = causesIn(document, causes);
  return passagesOf(document, document.base)
    .filter((passage) => !isPersonal(passage))
    .map((passage) => {
      const { where, path } = passage;
      const [before, after] = [plainText(passage.before), plainText(passage.after)];
      const conflict = document.conflicts.find((it) => isIn(it, { where, before, after }))?.id ?? null;
      return { where, before, after, path, because: because(passage), conflict };
    })
    .filter((place) => place.before !== place.after);
};

type LocatedPassage = Passage & { readonly where: string };

/** Where the new text differs from another. */
const passagesOf = ({ text, spans }: Pick<Moved, "text" | "spans">, other: string): readonly LocatedPassage[] => {
  const names = sectionNames(text);
  return passages(other, text, spans).map((it) => ({ ...it, where: names[it.line] ?? "" }));
};

/** A single changed field is the cause of everything; one that could not be put back is told where the fact itself comes from it. */
const causesIn = (document: Moved, { fields, kits }: Causes): ((passage: LocatedPassage) => readonly string[]) => {
  if (fields.length <= 1) return () => fields;
  const all = kits.flatMap(({ named, settled }) => {
    const text = settled.get(document.path)?.text;
    return text === undefined || text === document.text ? [] : [{ fields: named, differing: passagesOf(document, text) }];
  });
  const others = fields.filter((field) => !kits.some((kit) => kit.fields.includes(field)));
  return (passage) => [...followsFrom(passage, all), ...fieldsOfFact(passage.path, others)];
};

const isIn = ({ section, base, theirs }: Conflict, { where, before, after }: Pick<Place, "where" | "before" | "after">): boolean =>
  where === section && (after === "" ? plainText(base).includes(before) : plainText(theirs).includes(after));

/** A person's name or address is in no record. */
const isPersonal = ({ path }: Passage): boolean => path?.split(".").includes("contact") === true;

const changedPacks = async ({ before }: KitPlan): Promise<Reasons["packs"]> => {
  const known = before.lock.packs["core"];
  const { version } = await coreManifest();
  if (known === undefined || known.hash === coreHash) return [];
  return [{ pack: "core", before: `${known.version} (${known.hash})`, after: `${version} (${coreHash})` }];
};
