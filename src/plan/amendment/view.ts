import { formatDate } from "../../calendar/format-date.ts";
import { changedFields } from "../../city/changed-fields.ts";
import { labelInContext } from "../../city/paths.ts";
import type { PlainMap } from "../../city/plain.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { fact } from "../fact.ts";
import type { Audience } from "../plan.ts";
import type { ViewOf } from "../shape.ts";
import { saidValue } from "./said-value.ts";
import type { amendmentShape } from "./shape.ts";
import { amendmentAudience, orderWords, placeWords, reasonWords } from "./words.ts";

/** A place in which the adopted text would be another today (sync/synopsis.ts). */
interface AmendedPlace {
  readonly kind: "changed" | "added" | "dropped";
  readonly section: string;
  readonly row: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly ownWords: boolean;
  readonly paths: readonly string[];
}

/** An adopted document and what would be different in it today. */
export interface AmendedDocument {
  readonly title: string;
  readonly path: string;
  readonly audience: Audience;
  readonly lang: Lang;
  readonly entry: CityProfile["adopted"][number];
  readonly differences: readonly AmendedPlace[];
  readonly profile: CityProfile;
  /** The facts when the document was first seen as adopted, and now; null where they are not known. */
  readonly facts: { readonly before: PlainMap | null; readonly now: PlainMap | null };
}

/** What a draft amendment says: the answers that changed since the adoption, and each place with both wordings and its reason. */
export const amendmentView = ({ entry, differences, profile, facts, ...document }: AmendedDocument): ViewOf<typeof amendmentShape> => {
  const { lang } = document;
  const changed = changedPaths(facts);
  const label = (path: string): string => labelInContext(profile, path)?.[lang] ?? path;
  const places = differences.map((it, index): Told => {
    const touched = changed.filter((path) => it.paths.some((each) => isOf(each, path)));
    const other = reasonWords[changed.length === 0 ? "today" : "others"];
    const reason = (touched.length === 0 ? other : reasonWords.answers([...new Set(touched.map(label))]))[lang];
    return { ...it, ...withoutRowName(it), touched, reason, number: String(index + 1), section: it.section || document.title };
  });
  const answers = changed.filter((path) => places.some(({ touched }) => touched.includes(path)));
  return {
    city: fact("city.name", profile.city.name),
    document: said(document.title),
    audience: said(amendmentAudience[document.audience][lang]),
    file: said(document.path),
    version: said(entry.version),
    on: said(formatDate(entry.on, lang)),
    hasReference: entry.reference !== null,
    reference: said(entry.reference ?? ""),
    hasAnswers: changed.length > 0,
    answers: (answers.length > 0 ? answers : changed).map((path) => answerView(path, { label: label(path), facts, lang })),
    places: places.map((it) => ({
      number: told(it.number),
      place: told(placeWords(it.section, it.row)[lang]),
      before: said(it.before ?? "–"),
      after: proposed(it, it.after ?? "–"),
      reason: told(it.reason),
    })),
    sections: bySection(places).map((those) => ({
      place: told(those[0]?.section ?? ""),
      reason: told([...new Set(those.map(({ reason }) => reason))].join("; ")),
      changes: those.map((it) => ({
        order: told(`${{ de: "Nr.", en: "No." }[lang]} ${it.number}: ${orderWords(it.kind, it.row)[lang]}`),
        wording: it.after === null ? said(it.before ?? "–") : proposed(it, it.after),
        ownWords: it.ownWords && it.kind === "changed",
      })),
    })),
  };
};

/** A place with what is said of it. */
interface Told extends AmendedPlace {
  readonly number: string;
  readonly reason: string;
  /** Changed answers behind it. */
  readonly touched: readonly string[];
}

/** What was adopted. */
const said = (text: string): string => fact("adopted", text);
/** What goes back to no field. */
const told = (text: string): string => fact("", text);
/** What follows from a changed answer. */
const proposed = ({ touched }: Told, text: string): string => fact(touched[0] ?? "", text);

const answerView = (
  path: string,
  { label, facts, lang }: { readonly label: string; readonly facts: AmendedDocument["facts"]; readonly lang: Lang },
) => {
  const [before, now] = [facts.before, facts.now].map((each) => saidValue(each, path, lang));
  return {
    label: fact(path, label),
    path: fact(path, path),
    isTold: before != null && now != null,
    before: said(before ?? "–"),
    now: fact(path, now ?? "–"),
  };
};

/** A row is called by its first cell, which both wordings then need not repeat. */
const withoutRowName = ({ row, before, after }: AmendedPlace): Pick<AmendedPlace, "before" | "after"> => {
  const name = `${row ?? ""} · `;
  const isNamed = [before, after].every((text) => text === null || text.startsWith(name));
  return row && isNamed ? { before: before?.slice(name.length) ?? null, after: after?.slice(name.length) ?? null } : { before, after };
};

const bySection = (places: readonly Told[]): readonly (readonly Told[])[] => {
  const found: Told[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.[0]?.section === place.section) last.push(place);
    else found.push([place]);
  }
  return found;
};

/** Lists kept about the file itself change no document by themselves. */
const ledgers = /^(?:adopted|status|oic|open|waivers)(?:\.|$)/;

const changedPaths = ({ before, now }: AmendedDocument["facts"]): readonly string[] =>
  before === null || now === null ? [] : changedFields(before, now).flatMap(({ path }) => (ledgers.test(path) ? [] : [path]));

/** Does a field that a text comes from belong to one that has changed? */
const isOf = (path: string, changed: string): boolean =>
  path === changed || path.startsWith(`${changed}.`) || changed.startsWith(`${path}.`) || beside(path, changed);

/** Fields of one entry, such as a body's quorum and its seats. */
const beside = (a: string, b: string): boolean => {
  const [left, right] = [a.split("."), b.split(".")];
  return left.length > 3 && right.length > 3 && [0, 1, 2].every((at) => left[at] === right[at]);
};
