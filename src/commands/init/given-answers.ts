import type { Finding } from "../../city/finding.ts";
import { type Fields, hasFields } from "../../city/plain.ts";
import { type Preset, presets } from "../../city/presets.ts";
import { readValue } from "../../city/read-value.ts";
import { shapeAt } from "../../city/shape.ts";
import { exit, OicError } from "../../errors.ts";
import { problemAt } from "../../interview/check-answer.ts";
import { put } from "../../interview/put.ts";
import type { Lang } from "../../language.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import type { World } from "../../world/world.ts";
import { parsedCity } from "../place/city-folder.ts";
import { readNamed } from "../place/named-file.ts";

/** Answers from the command line: a file shaped like the city file, single settings, a preset. */
export interface GivenOptions {
  readonly answers?: string;
  readonly set?: readonly string[];
  readonly preset?: Preset;
}

/** What was given, laid over what is there; `findings` is what is wrong in the answers file. */
export const withGiven = async (
  world: World,
  facts: DraftFacts,
  options: GivenOptions,
): Promise<{ readonly facts: DraftFacts; readonly findings: readonly Finding[] }> => {
  const file = options.answers === undefined ? null : await readAnswers(world, options.answers);
  const merged = file === null ? facts : (laidOver(facts, file.facts) as DraftFacts);
  const sized =
    options.preset === undefined
      ? merged
      : put(put(merged, "programme.preset", options.preset), "programme.months", presets[options.preset]);
  const set = (options.set ?? []).reduce((so, setting) => withSetting(so, setting, world.lang), sized);
  return { facts: set, findings: file?.findings ?? [] };
};

const readAnswers = async (world: World, path: string): Promise<{ readonly facts: DraftFacts; readonly findings: readonly Finding[] }> => {
  const source = path === "-" ? await world.readStdin() : await readFile(world, path);
  const { facts, findings } = await parsedCity(source, path === "-" ? "stdin" : path);
  return { facts: (facts ?? {}) as DraftFacts, findings: findings.filter(({ code }) => code !== "missing") };
};

const readFile = async (world: World, path: string): Promise<string> => {
  const text = await readNamed(world, path);
  if (text !== null) return text;
  throw world.lang === "de"
    ? new OicError(exit.usage, `Die Datei „${path}“ mit den Antworten gibt es nicht.`, "Prüfen Sie den Pfad hinter --answers.")
    : new OicError(exit.usage, `There is no file “${path}” with answers.`, "Check the path after --answers.");
};

/** Sections are laid over field by field; anything else the upper one wins. */
const laidOver = (lower: unknown, upper: unknown): unknown => {
  if (!hasFields(lower) || !hasFields(upper)) return upper === undefined ? lower : upper;
  return { ...lower, ...Object.fromEntries(Object.entries(upper).map(([key, value]) => [key, laidOver(lower[key], value)])) };
};

const withSetting = (facts: DraftFacts, setting: string, lang: Lang): DraftFacts => {
  const equals = setting.indexOf("=");
  const path = setting.slice(0, Math.max(0, equals)).trim();
  if (equals < 1) throw usage(lang, [`„--set ${setting}“ enthält kein Gleichheitszeichen.`, `“--set ${setting}” has no equals sign.`]);
  if (shapeAt(path.split(".")) === null)
    throw usage(lang, [`„${path}“ ist kein Feld der Stadtdatei.`, `“${path}” is not a field of the city file.`]);
  const after = put(facts, path, readValue(path, setting.slice(equals + 1)));
  const wrong = problemAt(after, indexedPath(after, path), lang);
  if (wrong !== null) throw new OicError(exit.usage, lang === "de" ? `„--set ${setting}“: ${wrong}` : `“--set ${setting}”: ${wrong}`);
  return after;
};

/** The path with entries by number, as problems name them. */
const indexedPath = (facts: DraftFacts, path: string): string => {
  let value: unknown = facts;
  return path
    .split(".")
    .map((step) => {
      const at = Array.isArray(value) ? value.findIndex((it) => hasFields(it) && it["id"] === step) : -1;
      const last = Array.isArray(value) && /^\d+$/.test(step) ? Math.min(Number(step), value.length - 1) : step;
      const found = at >= 0 ? at : last;
      value = typeof value === "object" && value !== null ? (value as Fields)[String(found)] : undefined;
      return String(found);
    })
    .join(".");
};

const usage = (lang: Lang, [de, en]: readonly [string, string]): OicError =>
  lang === "de"
    ? new OicError(exit.usage, de, "So geht es: --set city.name=Musterstadt. Alle Felder zeigt: oic schema")
    : new OicError(exit.usage, en, "Like this: --set city.name=Exampleton. All fields: oic schema");
