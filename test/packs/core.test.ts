import { expect, test } from "vitest";
import { exit } from "../../src/errors.ts";
import { languages } from "../../src/language.ts";
import {
  coreCommon,
  coreFormat,
  coreHash,
  coreIndicators,
  coreLearnings,
  coreManifest,
  coreSources,
  coreTemplate,
  formatIds,
} from "../../src/packs/core.ts";

test("each format of the list loads with its words, and only those", async () => {
  for (const id of formatIds) expect((await coreFormat(id))?.data.id).toBe(id);
  expect((await coreFormat("hackathon"))?.words.de.name).toBeTruthy();
  expect(await coreFormat("toString")).toBeNull();
});

test("the other parts load", async () => {
  expect((await coreManifest()).id).toBe("core");
  expect((await coreLearnings()).words.en["L-G1"]?.text).toBeTruthy();
  expect((await coreIndicators()).indicators).toHaveLength(30);
  expect((await coreSources())["S1"]?.urls).toHaveLength(1);
  expect(await coreCommon("de")).toBeTypeOf("object");
});

test("a template that is not there is refused by name", async () => {
  await expect(coreTemplate("de", "constructor")).rejects.toMatchObject({
    code: exit.pack,
    message: "templates/core/de/constructor.md.hbs: the template is missing.",
  });
});

test("the hash of the pack names its text: order and line ends do not matter, every letter does", async () => {
  const { packHash } = await import(new URL("../../build/pack-hash.mjs", import.meta.url).href);
  const files = new Map([
    ["pack.yaml", "id: core\n"],
    ["de/charter.md.hbs", "# Charta\n"],
  ]);
  const windows = new Map([...files].reverse().map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]));
  expect(packHash(windows)).toBe(packHash(files));
  expect(packHash(new Map([...files, ["pack.yaml", "id: Core\n"]]))).not.toBe(packHash(files));
  expect(packHash(files)).toMatch(/^[0-9a-f]{16}$/);
  expect(coreHash).toMatch(/^[0-9a-f]{16}$/);
});

test.each(languages)("every document of the pack has its template in the language %s", async (lang) => {
  const { documents } = await coreManifest();
  for (const { template } of documents) expect((await coreTemplate(lang, template)).main).toBeTypeOf("object");
});

test.each(formatIds)("the words of the format %s have the same ids in every language", async (id) => {
  const words = (await coreFormat(id))?.words;
  expect(idsIn(words?.de)).toEqual(idsIn(words?.en));
  expect(idsIn(words?.de).length).toBeGreaterThan(50);
});

/** Paths of everything in a format's words; a list is one, for a language may need a sentence more. */
const idsIn = (value: unknown, path = ""): readonly string[] => {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return [path];
  return Object.keys(value)
    .sort()
    .flatMap((key) => idsIn(value[key as never], `${path}/${key}`));
};
