import { hasFields } from "../city/plain.ts";
import { shapeAt, typeOf } from "../city/shape.ts";
import type { DraftFacts } from "../propose/facts.ts";
import type { Answer } from "./part.ts";

/**
 * The facts with a value at a path that names ids or numbers from 0; what is missing on the way is made, an unknown entry comes last in its
 * list. Undefined takes the field away.
 */
export const put = (facts: DraftFacts, path: string, value: Answer | undefined): DraftFacts =>
  placed(facts, { steps: path.split("."), at: 0, value }) as DraftFacts;

interface Placing {
  readonly steps: readonly string[];
  readonly at: number;
  readonly value: Answer | undefined;
}

const placed = (own: unknown, placing: Placing): unknown => {
  const { steps, at, value } = placing;
  const step = steps[at];
  if (step === undefined) return value;
  const next = { ...placing, at: at + 1 };
  if (isList(own, steps.slice(0, at))) return inList(Array.isArray(own) ? own : [], step, next);
  const tree = hasFields(own) ? own : {};
  const child = placed(Object.hasOwn(tree, step) ? tree[step] : undefined, next);
  const kept = Object.entries(tree).filter(([key]) => key !== step || child !== undefined);
  return Object.hasOwn(tree, step) || child === undefined
    ? Object.fromEntries(kept.map(([key, each]) => [key, key === step ? child : each]))
    : { ...tree, [step]: child };
};

const isList = (own: unknown, steps: readonly string[]): boolean => {
  const shape = shapeAt(steps);
  return Array.isArray(own) || (own === undefined && shape !== null && typeOf(shape) === "array");
};

const inList = (own: readonly unknown[], step: string, placing: Placing): readonly unknown[] => {
  const named = own.findIndex((it) => hasFields(it) && it["id"] === step);
  const isNumber = /^\d+$/.test(step);
  const index = named >= 0 ? named : isNumber ? Math.min(Number(step), own.length) : own.length;
  // A new entry takes its id from the path, where fields are set in it.
  const fresh = isNumber || placing.at >= placing.steps.length ? {} : { id: step };
  const filled = index < own.length ? own : [...own, fresh];
  return filled.map((it, at) => (at === index ? placed(it, placing) : it)).filter((it) => it !== undefined);
};
