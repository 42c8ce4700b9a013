import { expect } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { smallCity } from "./small-city.ts";

/** A change to the small city that makes one mistake, and how it must be told: place, reason in both languages, remedy. */
export interface Mistake {
  readonly title: string;
  readonly change: readonly [from: string, to: string];
  readonly at: string;
  readonly code: string;
  readonly path: string;
  readonly de: string;
  readonly en: string;
  readonly mend: string;
}

/** Expects that the mistake is told as an error with its place, reason and remedy, and that there is no profile. */
export const expectTold = ({ change, at, code, path, de, en, mend }: Mistake): void => {
  const { profile, findings } = parseCity(smallCity(change), "city.yaml");
  const found = findings.find((each) => each.code === code && each.path === path);
  expect(found, JSON.stringify(findings.map((each) => [each.code, each.path]))).toBeDefined();
  expect(`${found?.place.line}:${found?.place.column}+${found?.place.length}`).toBe(at);
  expect(found?.message).toEqual({ de, en });
  expect(found?.mend.de).toBe(mend);
  expect(found?.mend.en).not.toBe("");
  expect(found?.level).toBe("error");
  expect(profile).toBeNull();
};
