import type { Words } from "../language.ts";
import { type CityText, pathOf, placeOf, spotAt } from "./city-text.ts";
import { byPlace, type Finding, type FindingLevel, type Saying } from "./finding.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap, plainAt } from "./plain.ts";
import { referenceSayings } from "./reference-sayings.ts";
import { type Found, homes, idLists, references, type Target, textsAt } from "./references.ts";
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
    .map((found) => at(text, found, { ...referenceSayings.notAField(found.value), level: "warning" })),
];

/** Checks what needs the packs: formats of runs, packs, indicators. The second step of parsing; it needs no valid file. */
export const checkReferences = (facts: PlainMap, text: CityText, known: KnownIds): readonly Finding[] => {
  const check = (pattern: string, names: Words, ids: readonly string[]) =>
    textsAt(facts, pattern)
      .filter(({ value }) => !ids.includes(value))
      .map((found) => at(text, found, { ...referenceSayings.unknown(found.value, { names, ids }), level: "error" }));
  const own = ownIndicators(facts);
  const indicators = known.indicators === undefined ? null : [...known.indicators, ...own];
  const indicatorPaths = ["runs.*.indicators.*", "programme.goals.*.indicators.*", "evaluation.indicators.*.id"];
  return byPlace([
    ...check("runs.*.format", { de: "ein Format", en: "a format" }, known.formats),
    ...check("packs.*", { de: "ein Paket", en: "a pack" }, known.packs),
    ...(indicators === null ? [] : indicatorPaths.flatMap((path) => check(path, { de: "eine Kennzahl", en: "an indicator" }, indicators))),
  ]);
};

/** Indicators the city describes itself: those with a name. */
const ownIndicators = (facts: PlainMap): readonly string[] => {
  const list = plainAt(plainAt(facts, "evaluation"), "indicators");
  const named = (isPlainList(list) ? list : []).filter((each) => (plainAt(each, "name") ?? null) !== null);
  return named.map((each) => plainAt(each, "id")).filter((id) => typeof id === "string");
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
  const list = homes[target].split(".").reduce<Plain | undefined>(plainAt, facts);
  // A list that is none is told of; that nothing is found in it need not be.
  if (list !== undefined && list !== null && !isPlainList(list)) return [];
  const ids = idsOf(facts, target);
  const former = formerIds(facts, target);
  return textsAt(facts, path)
    .filter(({ value }) => !ids.includes(value))
    .map((found) => {
      const now = former.get(found.value);
      const named = idByName(facts, target, found.value);
      const saying =
        now === undefined
          ? referenceSayings.unknown(found.value, { names: targetNames[target], ids, named, list: homes[target] })
          : referenceSayings.renamed(found.value, now);
      return at(text, found, { ...saying, level: now === undefined ? "error" : "hint" });
    });
};

const duplicates = (facts: Plain, text: CityText, list: string): readonly Finding[] => {
  const ids = textsAt(facts, `${list}.*.id`);
  return ids
    .filter(({ value }, index) => ids.findIndex((other) => other.value === value) < index)
    .map((found) =>
      at(text, found, {
        ...referenceSayings.twice(
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
