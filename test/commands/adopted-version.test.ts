import { expect, it } from "vitest";
import { build } from "../../src/commands/build/build.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const [cityFile, charter] = ["town/city.yaml", "town/kit/de/charta.md"];
const entry = (version: string, on: string): string => `  - { document: charter, version: "${version}", on: ${on} }\n`;
const moved = ["start: 2027-09-01", "start: 2027-10-01"] as const;

it("a version put on record after the answers had changed is not said to differ because of a new template", async () => {
  const first = `\nadopted:\n${entry("1.0", "2027-10-01")}`;
  const world = testWorld({ files: { [cityFile]: smallCity() + first } });
  await build(world, { dirs: ["town"] });
  world.edit(cityFile, smallCity(moved) + first);
  await build(world, { dirs: ["town"] });
  world.edit(charter, (world.tree().get(charter) ?? "").replace("Diese Charta regelt,", "Diese Charta regelt gut,"));
  world.edit(cityFile, smallCity(moved) + first + entry("1.1", "2027-12-01"));
  expect(await build(world, { dirs: ["town"] })).toBe(0);
  const draft = world.tree().get("town/kit/de/charta-aenderung.md") ?? "";
  expect(draft).toContain("Beschlossene Fassung | 1.1");
  expect(draft).toContain("Beginn: bisher 1. September 2027, jetzt 1. Oktober 2027");
  expect(draft).toContain("geänderte Angabe „Beginn“ |");
  expect(draft).not.toContain("neuer Textbaustein");
});

it("the draft amendment of an adopted paper that a person removed stays what it is, and a second build writes nothing", async () => {
  const adopted = `\nadopted:\n${entry("1.0", "2027-10-01")}`;
  const draft = "town/kit/de/charta-aenderung.md";
  const world = testWorld({ files: { [cityFile]: smallCity() } });
  await build(world, { dirs: ["town"] });
  world.edit(charter, (world.tree().get(charter) ?? "").replace("Diese Charta regelt,", "Diese Charta regelt gut,"));
  world.edit(cityFile, smallCity() + adopted);
  await build(world, { dirs: ["town"] });
  world.edit(cityFile, smallCity(moved) + adopted);
  await build(world, { dirs: ["town"] });
  const before = world.tree().get(draft);
  world.edit(charter, null);
  for (let time = 0; time < 3; time++) expect(await build(world, { dirs: ["town"] })).toBe(0);
  expect(before).toBeDefined();
  expect(world.tree().get(draft)).toBe(before);
  expect(world.stdout()).toMatch(/Bleibt gelöscht: kit\/de\/charta\.md von Ihnen entfernt\nnichts zu tun\n$/);
  expect(world.tree().has(charter)).toBe(false);
  await build(world, { dirs: ["town"], only: ["charter"] });
  expect(world.tree().get(charter)).toContain("Diese Charta regelt gut,");
});

it("a paper in which git left two versions is put on record only when one of them is left", async () => {
  const adopted = `\nadopted:\n${entry("1.0", "2027-10-01")}`;
  const kept = "town/.oic/adopted/charter/1.0/de.md";
  const world = testWorld({ files: { [cityFile]: smallCity() } });
  await build(world, { dirs: ["town"] });
  const written = world.tree().get(charter) ?? "";
  world.edit(charter, `${written}\n<<<<<<< HEAD\nUnser Satz.\n=======\nIhr Satz.\n>>>>>>> branch\n`);
  world.edit(cityFile, smallCity() + adopted);
  expect(await build(world, { dirs: ["town"] })).toBe(3);
  expect(world.stdout()).toContain("doch darin wartet noch etwas auf Ihre Entscheidung");
  expect(world.tree().has(kept)).toBe(false);
  world.edit(charter, `${written}\nUnser Satz.\n`);
  expect(await build(world, { dirs: ["town"] })).toBe(0);
  expect(world.tree().get(kept)).toMatch(/Unser Satz\.\n$/);
  world.edit(charter, `${written}\n<<<<<<< HEAD\nUnser Satz.\n=======\nIhr Satz.\n>>>>>>> branch\n`);
  expect(await build(world, { dirs: ["town"] })).toBe(3);
  expect(world.tree().get(kept)).not.toContain("Ihr Satz.");
});
