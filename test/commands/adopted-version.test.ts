import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
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
  expect(draft).toContain("heutige Angaben und Vorlage |");
  expect(draft).not.toMatch(/neue Vorlage|geändert hat sich die Vorlage/);
});
