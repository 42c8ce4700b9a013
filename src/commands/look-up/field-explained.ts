import { allowedIn } from "../../city/allowed.ts";
import { type FieldPath, fieldPath, sectionsOf } from "../../city/field-path.ts";
import { isPlainList, isPlainMap, type Plain } from "../../city/plain.ts";
import { childShape, keysOf, type Shape, typeOf } from "../../city/shape.ts";
import { flowText } from "../../city/yaml-text.ts";
import type { Part } from "../../interview/part.ts";
import { stepsFor } from "../../interview/steps.ts";
import type { Lang } from "../../language.ts";
import { exampleCity } from "../../packs/example-city.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import type { Patch } from "../../rules/rule.ts";
import { explainWords as words } from "./explain-words.ts";
import { type CatalogueRule, catalogueRules } from "./rule-catalogue.ts";

/** What there is to say of one field of the city file, in one language. */
export interface FieldExplained {
  readonly path: string;
  readonly label: string;
  readonly section: boolean;
  /** Names of the sections round it, the outermost first. */
  readonly within: readonly string[];
  /** The interview's question and what it says about it; empty where nobody asks. */
  readonly purpose: string;
  readonly allowed: string;
  /** As the file would say it; null where there is no default. */
  readonly fallback: string | null;
  readonly example: string | null;
  readonly open: string;
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly rules: readonly CatalogueRule[];
}

export const fieldExplained = async (field: FieldPath, lang: Lang): Promise<FieldExplained> => {
  const { shape, shown, plain } = field;
  const part = await partFor(plain, lang);
  const said = [part && withoutEntry(part.ask[lang], await exampleCity()), part?.help[lang] ?? shape.words?.help?.[lang]].filter(
    (it) => it !== undefined && it !== null,
  );
  return {
    path: shown,
    label: shape.words?.label[lang] ?? shown,
    section: isSection(shape),
    within: sectionsOf(field).flatMap((it) => it.words?.label[lang] ?? []),
    purpose: said.join(" "),
    allowed: allowedIn(shape)[lang],
    fallback: fallbackText(shape, lang),
    example: shape.words?.example ?? part?.example?.[lang] ?? (await exampleOf(field)),
    open: openText(shape, lang),
    fields: fieldsOf(shape, lang),
    rules: catalogueRules().filter(
      ({ examples }) => examples !== null && "bad" in examples && touches({ ...examples.good, ...examples.bad }, plain),
    ),
  };
};

const isSection = (shape: Shape): boolean => typeOf(shape) === "object";

/** The interview's prompt for the field. Musterstadt's answers call for a prompt for each entry of a list. */
const partFor = async (plain: string, lang: Lang): Promise<Part | null> => {
  const facts = (await exampleCity()) as DraftFacts;
  const steps = stepsFor(facts, { lang, today: "2027-01-01", holidays: null });
  return steps.findLast(({ part }) => part.end !== true && part.path !== "" && fieldPath(part.path)?.plain === plain)?.part ?? null;
};

/** A question about an entry of a list begins with its name; without a city there is none to name. */
const withoutEntry = (ask: string, facts: Plain): string => {
  const [before = "", ...after] = ask.split(": ");
  const rest = after.join(": ");
  return rest !== "" && holds(facts, before) ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : ask;
};

const holds = (value: Plain, text: string): boolean =>
  value === text || (typeof value === "object" && value !== null && Object.values(value).some((each) => holds(each, text)));

const fallbackText = ({ fallback, section }: Shape, lang: Lang): string | null => {
  if (fallback === undefined || section) return null;
  if (Array.isArray(fallback) && fallback.length === 0) return words.emptyList[lang];
  if (isPlainMap(fallback as Plain) && Object.keys(fallback as object).length === 0) return null;
  return flowText(fallback as Plain);
};

const openText = ({ words: said, required, fallback }: Shape, lang: Lang): string => {
  if (said?.recommended) return words.open[lang];
  if (required) return words.required[lang];
  return fallback === undefined || Array.isArray(fallback) ? words.optional[lang] : words.withDefault[lang];
};

/** What Musterstadt says there: the first entry that has it. Sections and long lists are no example. */
const exampleOf = async ({ steps }: FieldPath): Promise<string | null> => {
  const found = values(await exampleCity(), steps).find((it) => it !== null && !isPlainList(it) && !(isPlainMap(it) && !("de" in it)));
  return found === undefined ? null : flowText(found);
};

const values = (value: Plain, [step, ...rest]: readonly string[]): readonly Plain[] => {
  if (step === undefined) return [value];
  if (isPlainList(value)) return value.flatMap((each) => values(each, rest));
  const next = isPlainMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return next === undefined ? [] : values(next, rest);
};

const fieldsOf = (shape: Shape, lang: Lang): FieldExplained["fields"] => {
  const inner = typeOf(shape) === "array" ? childShape(shape, "0") : shape;
  if (inner === null || !["object", "record"].includes(typeOf(inner))) return [];
  return keysOf(inner).map((key) => ({ key, label: childShape(inner, key)?.words?.label[lang] ?? key }));
};

/** Does a rule's example set the field, something in it, or a section that holds it by name? */
const touches = (patch: Patch, plain: string): boolean =>
  Object.entries(patch).some(([path, value]) => {
    const set = fieldPath(path)?.plain ?? path;
    if (set === plain || set.startsWith(`${plain}.`)) return true;
    const [next] = plain.startsWith(`${set}.`) ? plain.slice(set.length + 1).split(".") : [];
    return next !== undefined && !isPlainList(value) && isPlainMap(value) && Object.hasOwn(value, next);
  });
