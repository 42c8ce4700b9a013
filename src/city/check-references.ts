import type { Words } from "../language.ts";
import { type CityText, pathOf, placeOf, spotAt } from "./city-text.ts";
import { byPlace, type Finding, type FindingLevel, type Saying } from "./finding.ts";
import { didYouMean } from "./mend.ts";
import { nearest } from "./nearest.ts";
import { isPlainList, isPlainMap, type Plain } from "./plain.ts";
import { type Found, homes, idLists, references, type Target, textsAt } from "./references.ts";
import type { CityProfile } from "./schema/index.ts";
import { shown } from "./seen.ts";
import { shapeAt } from "./shape.ts";

/** What only packs know: the ids of their formats, of the packs themselves, and of the indicators they describe. */
export interface KnownIds {
  readonly formats: readonly string[];
  readonly packs: readonly string[];
  /** Left out, indicators are not checked. */
  readonly indicators?: readonly string[];
}

/** Checks references within the file: every id named exists, every id stands once, every field called open is a field. */
export const checkOwnReferences = (facts: Plain, text: CityText): readonly Finding[] => [
  ...references.flatMap(([path, target]) => unknownTargets(facts, text, { path, target })),
  ...idLists.flatMap((list) => duplicates(facts, text, list)),
  ...textsAt(facts, "open.*.field")
    .filter(({ value }) => shapeAt(value.split(".")) === null)
    .map((found) => at(text, found, { ...notAField(found.value), level: "warning" })),
];

/** Checks what needs the packs: formats of runs, packs, indicators. The second step of parsing. */
export const checkReferences = (profile: CityProfile, text: CityText, known: KnownIds): readonly Finding[] => {
  const facts = profile as unknown as Plain;
  const check = (pattern: string, names: Words, ids: readonly string[]) =>
    textsAt(facts, pattern)
      .filter(({ value }) => !ids.includes(value))
      .map((found) => at(text, found, { ...unknown(found.value, names, ids), level: "error" }));
  const own = profile.evaluation.indicators.filter(({ name }) => name !== null).map(({ id }) => id);
  const indicators = known.indicators === undefined ? null : [...known.indicators, ...own];
  const indicatorPaths = ["runs.*.indicators.*", "programme.goals.*.indicators.*", "evaluation.indicators.*.id"];
  return byPlace([
    ...check("runs.*.format", { de: "ein Format", en: "a format" }, known.formats),
    ...check("packs.*", { de: "ein Paket", en: "a pack" }, known.packs),
    ...(indicators === null ? [] : indicatorPaths.flatMap((path) => check(path, { de: "eine Kennzahl", en: "an indicator" }, indicators))),
  ]);
};

/** The facts with former ids replaced by today's, so that nothing later has to know them. */
export const withCurrentIds = (facts: Plain): Plain =>
  references.reduce((current, [path, target]) => {
    const former = formerIds(current, target);
    return former.size === 0 ? current : replaced(current, path.split("."), former);
  }, facts);

const idsOf = (facts: Plain, target: Target): readonly string[] => textsAt(facts, `${homes[target]}.*.id`).map(({ value }) => value);

const formerIds = (facts: Plain, target: Target): ReadonlyMap<string, string> => {
  const current = new Set(idsOf(facts, target));
  const former = textsAt(facts, `${homes[target]}.*.formerly.*`).filter(({ value }) => !current.has(value));
  const idOf = ({ steps }: Found) =>
    textsAt(facts, [...steps.slice(0, -3), "*", "id"].join(".")).find((id) => id.steps.at(-2) === steps.at(-3));
  return new Map(former.flatMap((found) => [[found.value, idOf(found)?.value ?? found.value] as const]));
};

const replaced = (value: Plain, pattern: readonly string[], by: ReadonlyMap<string, string>): Plain => {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === "string" ? (by.get(value) ?? value) : value;
  if (isPlainList(value)) return step === "*" ? value.map((each) => replaced(each, rest, by)) : value;
  if (!isPlainMap(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: replaced(value[step] ?? null, rest, by) };
};

const targetNames: Readonly<Record<Target, Words>> = {
  partner: { de: "ein Partner", en: "a partner" },
  topic: { de: "ein Thema", en: "a topic" },
  "council-body": { de: "ein Gremium des Rates", en: "a council body" },
};

const unknownTargets = (
  facts: Plain,
  text: CityText,
  { path, target }: { readonly path: string; readonly target: Target },
): readonly Finding[] => {
  const ids = idsOf(facts, target);
  const former = formerIds(facts, target);
  return textsAt(facts, path)
    .filter(({ value }) => !ids.includes(value))
    .map((found) => {
      const now = former.get(found.value);
      const named = idByName(facts, target, found.value);
      const saying = now === undefined ? unknown(found.value, targetNames[target], ids, named) : renamed(found.value, now);
      return at(text, found, { ...saying, level: now === undefined ? "error" : "hint" });
    });
};

const duplicates = (facts: Plain, text: CityText, list: string): readonly Finding[] => {
  const ids = textsAt(facts, `${list}.*.id`);
  return ids
    .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
    .map((found) =>
      at(text, found, {
        ...twice(
          found.value,
          ids.map(({ value }) => value),
        ),
        level: "error",
      }),
    );
};

const at = (text: CityText, { steps }: Found, said: Saying & { readonly level: FindingLevel }): Finding => ({
  ...said,
  path: pathOf(text, steps),
  place: placeOf(text, (spotAt(text, steps) ?? spotAt(text, steps.slice(0, -1)) ?? text.root).value),
});

/** The id of an entry that was named by its name instead. */
const idByName = (facts: Plain, target: Target, name: string): string | null => {
  const found = ["name", "name.de", "name.en", "title", "title.de", "title.en"]
    .flatMap((field) => textsAt(facts, `${homes[target]}.*.${field}`))
    .find(({ value }) => value.toLowerCase() === name.toLowerCase());
  const index = homes[target].split(".").length;
  return (
    textsAt(facts, `${homes[target]}.*.id`).find(({ steps }) => found !== undefined && steps[index] === found.steps[index])?.value ?? null
  );
};

const unknown = (value: string, names: Words, ids: readonly string[], named: string | null = null): Saying => {
  const near = named ?? nearest(value, ids);
  return {
    code: "unknown-reference",
    message: {
      de: `„${shown(value)}“ ist hier unbekannt; gemeint ist ${names.de}.`,
      en: `“${shown(value)}” is not known here; it should name ${names.en}.`,
    },
    allowed:
      ids.length === 0
        ? { de: "noch keine Einträge in der Liste", en: "no entries in the list yet" }
        : { de: ids.join(", "), en: ids.join(", ") },
    mend: near
      ? didYouMean(near)
      : {
          de: "Ergänzen Sie den Eintrag in der Liste, oder wählen Sie einen der erlaubten.",
          en: "Add the entry to its list, or choose one of those allowed.",
        },
  };
};

const renamed = (value: string, now: string): Saying => ({
  code: "former-id",
  message: { de: `„${value}“ heißt inzwischen „${now}“.`, en: `“${value}” is called “${now}” by now.` },
  allowed: null,
  mend: { de: `Schreiben Sie: ${now}`, en: `Write: ${now}` },
});

const twice = (value: string, ids: readonly string[]): Saying => {
  const free = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${value}-${number}`).find((id) => !ids.includes(id)) ?? `${value}-x`;
  return {
    code: "duplicate-id",
    message: {
      de: `Die Kennung „${shown(value)}“ ist in dieser Liste schon vergeben.`,
      en: `The id “${shown(value)}” is already used in this list.`,
    },
    allowed: { de: "jede Kennung nur einmal je Liste", en: "each id only once a list" },
    mend: {
      de: `Geben Sie dem zweiten Eintrag eine eigene Kennung, zum Beispiel ${free}.`,
      en: `Give the second entry an id of its own, for example ${free}.`,
    },
  };
};

const notAField = (value: string): Saying => ({
  code: "unknown-reference",
  message: { de: `„${shown(value)}“ ist kein Feld der Stadtdatei.`, en: `“${shown(value)}” is not a field of the city file.` },
  allowed: {
    de: "der Weg zu einem Feld, zum Beispiel programme.office.opens",
    en: "the path to a field, for example programme.office.opens",
  },
  mend: { de: "Prüfen Sie die Schreibweise.", en: "Check the spelling." },
});
