import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setValue } from "../../src/city/edit.ts";
import { type ParsedCity, parseCity, parseFacts } from "../../src/city/parse.ts";
import { isPlainList, isPlainMap, type Plain, type PlainMap, plainAt } from "../../src/city/plain.ts";
import { readYaml } from "../../src/city/read-yaml.ts";
import { judgedOf as judgedFrom } from "../../src/commands/judge/judged.ts";
import type { Judged, Patch, Rule } from "../../src/rules/rule.ts";

/** The city in whose file the examples of the rules are set. */
export const musterstadt = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8");

/** The city file with a rule's example set in it; throws where the example is no city file any more. */
export const patched = (source: string, patch: Patch): string =>
  Object.entries(patch).reduce((text, [path, value]) => setValue(text, { path, value }, "en"), source);

/** What rules look at, from a city file's text. */
export const judgedOf = (source: string): Promise<Judged> => judgedIn(parseCity(source, "city.yaml"));

const judgedIn = ({ profile, findings }: ParsedCity): Promise<Judged> => {
  if (profile === null) throw new Error(findings.map((it) => `${it.path}: ${it.message.en}`).join("\n"));
  return judgedFrom(profile);
};

const read = readYaml(musterstadt, "city.yaml");
const facts = read.facts as PlainMap;

/** What rules look at in Musterstadt with examples set in its facts, one after the other; much faster than in its text. */
export const judgedWith = (...patches: readonly Patch[]): Promise<Judged> =>
  judgedIn(parseFacts({ ...read, facts: patches.flatMap((patch) => Object.entries(patch)).reduce(withField, facts) }));

const withField = (into: PlainMap, [path, value]: readonly [string, Plain]): PlainMap =>
  withValue(into, path.split("."), value) as PlainMap;

const withValue = (into: Plain | undefined, [step, ...rest]: readonly string[], value: Plain): Plain => {
  if (step === undefined) return value;
  if (!isPlainList(into)) return { ...(isPlainMap(into) ? into : {}), [step]: withValue(plainAt(into, step), rest, value) };
  const byId = into.findIndex((each) => plainAt(each, "id") === step);
  const at = byId < 0 ? Number(step) : byId;
  return at === into.length
    ? [...into, withValue(undefined, rest, value)]
    : into.map((each, i) => (i === at ? withValue(each, rest, value) : each));
};

/** What a rule says of Musterstadt with an example set in it. */
export const outcomes = async (rule: Rule, patch: Patch) => rule.check(await judgedWith(patch));
