import { formatDate } from "../../calendar/format-date.ts";
import { changedFields } from "../../city/changed-fields.ts";
import { labelInContext } from "../../city/paths.ts";
import type { PlainMap } from "../../city/plain.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { fact } from "../fact.ts";
import type { Audience } from "../plan.ts";
import type { ViewOf } from "../shape.ts";
import type { amendmentShape } from "./shape.ts";
import { amendmentAudience, placeWords, reasonWords } from "./words.ts";

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
  const touched = differences.map(({ paths }) => changed.filter((path) => paths.some((each) => isOf(each, path))));
  const answers = changed.filter((path) => touched.some((paths) => paths.includes(path)));
  const label = (path: string): string => labelInContext(profile, path)?.[lang] ?? path;
  const said = (text: string): string => fact("adopted", text);
  const other = reasonWords[changed.length === 0 ? "template" : "others"][lang];
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
    answers: (answers.length > 0 ? answers : changed).map((path) => ({ label: fact(path, label(path)), path: fact(path, path) })),
    places: differences.map((it, index) => ({
      number: said(String(index + 1)),
      place: said(placeWords(it.section, it.row)[lang] || document.title),
      isChanged: it.kind === "changed",
      isAdded: it.kind === "added",
      isDropped: it.kind === "dropped",
      ownWords: it.ownWords,
      before: said(it.before ?? "–"),
      after: said(it.after ?? "–"),
      reason: said([...new Set(touched[index]?.map(label))].join("; ") || other),
    })),
  };
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
