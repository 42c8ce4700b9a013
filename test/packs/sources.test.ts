import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { sourceKeySchema, sourcesSchema } from "../../src/packs/source.ts";

const sources = sourcesSchema.parse(parse(readFileSync("templates/core/sources.yaml", "utf8")));
const keys = new Set(Object.keys(sources));

test("all 122 sources of the fact base are there", () => {
  expect(keys.size).toBe(122);
});

test("keys stand in ascending order", () => {
  const rank = (key: string): number => Number.parseInt(key.slice(1), 10) + (key.endsWith("b") ? 0.5 : 0);
  const ranks = [...keys].map(rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test("no page is listed under two keys", () => {
  const urls = Object.values(sources).flatMap((it) => it.urls);
  expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
});

test("every page of the city's own unit is marked as the successor's", () => {
  for (const [key, it] of Object.entries(sources)) {
    if (it.urls.some((url) => url.startsWith("https://oic-bielefeld.de/"))) expect(it.successor, key).toBe(true);
  }
});

test.each(["31", "s31", "S0", "S1234", "S31x1", "S"])("%s is no source key", (key) => {
  expect(sourceKeySchema.safeParse(key).success).toBe(false);
});

test("an unknown property or an address without http is refused", () => {
  const good = { title: "T", urls: ["https://example.org"] };
  expect(sourcesSchema.safeParse({ S1: good }).success).toBe(true);
  expect(sourcesSchema.safeParse({ S1: { ...good, url: "x" } }).success).toBe(false);
  expect(sourcesSchema.safeParse({ S1: { ...good, urls: ["ftp://example.org"] } }).success).toBe(false);
});

test.each(["city.yaml", "README.md"])("every key that Bielefeld's %s cites exists", (file) => {
  const cited = [...readFileSync(`examples/bielefeld/${file}`, "utf8").matchAll(/\[(S\d+[a-z]?)\]/g)].map((it) => it[1] ?? "");
  expect(cited.length).toBeGreaterThan(5);
  expect(cited.filter((key) => !keys.has(key))).toEqual([]);
});

test("the examples are Bielefeld, Musterstadt and a small town, each with a page about it", () => {
  for (const name of ["bielefeld", "musterstadt", "small-town"]) {
    expect(readdirSync(`examples/${name}`)).toEqual(expect.arrayContaining(["README.md", "city.yaml"]));
    expect(parse(readFileSync(`examples/${name}/city.yaml`, "utf8"))).toMatchObject({ oic: 1, topics: expect.any(Array) });
  }
});
