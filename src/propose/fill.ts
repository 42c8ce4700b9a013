import { type Fields, hasFields } from "../city/plain.ts";
import type { Words } from "../language.ts";
import type { DraftFacts } from "./facts.ts";

/** Why a field is proposed as it is; `path` names ids: `governance.bodies.steering.seats`. */
export interface Reason {
  readonly path: string;
  readonly reason: Words;
}

/** Facts that may be filled in where the city says nothing, and why. */
export interface Suggestion {
  readonly facts: DraftFacts;
  readonly reasons: readonly Reason[];
}

/** Adds what is absent, and nothing else: `null` and `[]` were chosen. Lists of things with ids are filled thing by thing. */
export const fillAbsent = (facts: DraftFacts, more: DraftFacts): DraftFacts => merged(facts, more) as DraftFacts;

const isTexts = (value: Fields): boolean => Object.keys(value).every((key) => key === "de" || key === "en");

const merged = (own: unknown, more: unknown): unknown => {
  if (own === undefined) return more;
  if (Array.isArray(own) && Array.isArray(more)) return byId(own, more);
  if (!hasFields(own) || !hasFields(more) || isTexts(more)) return own;
  const keys = new Set([...Object.keys(own), ...Object.keys(more)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(own[key], more[key])]).filter(([, value]) => value !== undefined));
};

const idOf = (value: unknown): unknown => (hasFields(value) ? value["id"] : undefined);

const byId = (own: readonly unknown[], more: readonly unknown[]): readonly unknown[] => {
  if (own.length === 0 || [...own, ...more].some((it) => idOf(it) === undefined)) return own;
  const filled = own.map((it) => merged(it, more.find((other) => idOf(other) === idOf(it)) ?? {}));
  return [...filled, ...more.filter((it) => !own.some((other) => idOf(other) === idOf(it)))];
};

/** What stands at a path that names ids; undefined where nothing does. */
export const factAt = (facts: DraftFacts, path: string): unknown =>
  path.split(".").reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at.find((it) => idOf(it) === key) ?? at[Number(key)];
    return hasFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, facts);
