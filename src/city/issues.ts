import type * as z from "zod";
import type { About } from "./about.ts";
import { type CityText, pathOf, placeOf, type Spot, spotAt } from "./city-text.ts";
import type { FieldWords } from "./field.ts";
import type { Finding, Saying } from "./finding.ts";
import { type Plain, plainAt } from "./plain.ts";
import { sayings } from "./sayings.ts";
import { citySchemaShape, type Shape, shapesAlong, typeOf } from "./shape.ts";

type Issue = z.core.$ZodIssue;

/** One issue of the schema as findings: a field's label, the value seen, what is allowed, one way to mend it. */
export const findingsOf = (issue: Issue, facts: Plain, text: CityText): readonly Finding[] =>
  flattened(issue).flatMap((each) => {
    const steps = each.path.map(String);
    const about = aboutOf(steps, facts);
    if (each.code === "unrecognized_keys")
      return each.keys.map((key) => finding(text, { steps: [...steps, key], part: "key" }, sayings.unknownKey(key, about)));
    if (each.code === "invalid_key")
      return [finding(text, { steps, part: "key" }, sayings.badKey(steps[steps.length - 1] ?? "", aboutOf(steps.slice(0, -1), facts)))];
    if (about.value === undefined) return [finding(text, { steps, part: "parent" }, sayings.missing(about))];
    return [finding(text, { steps, part: "value" }, sayingOf(each, about))];
  });

const sayingOf = (issue: Issue, about: About): Saying => {
  switch (issue.code) {
    case "custom":
      return sayings.custom(String(issue.params?.["kind"]), about);
    case "invalid_type":
    case "invalid_union":
      return sayings.wrongType(about);
    case "too_small":
    case "too_big":
      return sayings.badSize(issue.code === "too_small", about);
    default:
      return sayings.badValue(about);
  }
};

/** A union's issue as the issues of the branch that fits what stands there; itself where none does. */
const flattened = (issue: Issue): readonly Issue[] => {
  if (issue.code !== "invalid_union") return [issue];
  const branch = issue.errors.find((errors) => !errors.some(({ code, path }) => code === "invalid_type" && path.length === 0));
  if (branch === undefined) return [issue];
  return branch.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
};

const aboutOf = (steps: readonly string[], facts: Plain): About => {
  const shapes = shapesAlong(steps);
  const shape = shapes[steps.length] ?? citySchemaShape;
  const parent = shapes[steps.length - 1];
  return {
    shape: { ...shape, words: shape.words ?? entryWords(parent, steps[steps.length - 1]) },
    value: factAt(facts, steps),
    key: steps[steps.length - 1] ?? "",
  };
};

/** An entry without words of its own is called by its list, an entry of a map by the map and its key. */
const entryWords = (parent: Shape | undefined, key: string | undefined): FieldWords | null => {
  const words = parent?.words;
  if (!parent || !words) return null;
  if (typeOf(parent) === "array") return { label: words.label };
  return { label: { de: `${words.label.de}: ${key}`, en: `${words.label.en}: ${key}` } };
};

const factAt = (facts: Plain, steps: readonly string[]): Plain | undefined => steps.reduce<Plain | undefined>(plainAt, facts);

interface At {
  readonly steps: readonly string[];
  readonly part: "key" | "value" | "parent";
}

const finding = (text: CityText, { steps, part }: At, saying: Saying): Finding => {
  const spot = spotAt(text, part === "parent" ? steps.slice(0, -1) : steps) ?? text.root;
  return { ...saying, level: "error", path: pathOf(text, steps), place: placeOf(text, rangeFor(spot, part)) };
};

const rangeFor = (spot: Spot, part: At["part"]): readonly [number, number] => {
  if (part === "value") return spot.value;
  if (spot.key !== null) return spot.key;
  return part === "parent" ? [spot.value[0], spot.value[0]] : spot.value;
};
