import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setValue } from "../../src/city/edit.ts";
import { parseCity } from "../../src/city/parse.ts";
import { judgedOf as judgedFrom } from "../../src/commands/judged.ts";
import type { Judged, Patch, Rule } from "../../src/rules/rule.ts";

/** The city in whose file the examples of the rules are set. */
export const musterstadt = readFileSync(join(import.meta.dirname, "../../examples/musterstadt/city.yaml"), "utf8");

/** The city file with a rule's example set in it; throws where the example is no city file any more. */
export const patched = (source: string, patch: Patch): string =>
  Object.entries(patch).reduce((text, [path, value]) => setValue(text, { path, value }, "en"), source);

/** What rules look at, from a city file's text. */
export const judgedOf = async (source: string): Promise<Judged> => {
  const { profile, findings } = parseCity(source, "city.yaml");
  if (profile === null) throw new Error(findings.map((it) => `${it.path}: ${it.message.en}`).join("\n"));
  return judgedFrom(profile);
};

/** What a rule says of Musterstadt with an example set in it. */
export const outcomes = async (rule: Rule, patch: Patch) => rule.check(await judgedOf(patched(musterstadt, patch)));
