import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseCity } from "../../src/city/parse.ts";
import { judge } from "../../src/rules/judge.ts";
import { judgedOf } from "./judge-musterstadt.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "../../examples", path), "utf8");

it.each([
  ["musterstadt", ["hint T-12"]],
  ["bielefeld", ["warning G-20"]],
  ["small-town", []],
])("%s has these findings, and its README explains each in both languages", async (city, expected) => {
  const source = read(`${city}/city.yaml`);
  const { findings, failures } = judge(await judgedOf(source), parseCity(source, "city.yaml").doc);
  expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual(expected);
  expect(failures).toEqual([]);
  for (const { code } of findings) expect(read(`${city}/README.md`).split(`**${code}, `)).toHaveLength(3);
});
