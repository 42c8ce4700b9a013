import { expect, test } from "vitest";
import { exit } from "../../src/errors.ts";
import {
  coreCommon,
  coreFormat,
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
