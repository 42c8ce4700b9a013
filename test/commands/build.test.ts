import { describe, expect, it } from "vitest";
import { build } from "../../src/commands/build/build.ts";
import { undo } from "../../src/commands/history/undo.ts";
import { coreHash } from "../../src/packs/core.ts";
import { testWorld } from "../../src/world/test-world.ts";
import type { Folder } from "../../src/world/world.ts";
import { smallCity } from "../city/small-city.ts";

describe("a build", () => {
  it("remembers the pack by the hash of its files, not by its version", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    expect(await build(world, { dirs: ["town"] })).toBe(0);
    expect(world.tree().get("town/.oic/lock.yaml")).toMatch(new RegExp(`hash: "?${coreHash}"?\n`));
  });

  it("keeps out of git what is of use in this folder alone, also what a killed build leaves behind", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    await build(world, { dirs: ["town"] });
    const lines = (world.tree().get("town/.oic/.gitignore") ?? "").split("\n");
    expect(lines).toEqual(expect.arrayContaining(["cache.json", "history/undo.json", "journal.json", "lock-build", "tmp-*"]));
  });

  it("says what a city file is warned of, and builds all the same", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity(["title: Ortsmitte", "title: Platz #1"]) } });
    expect(await build(world, { dirs: ["town"] })).toBe(0);
    expect(world.stderr()).toContain("Der Text ab dem Zeichen # gilt als Notiz");
    expect(world.tree().has("town/kit/de/charta.md")).toBe(true);
  });

  it("decides again where another build came in between", async () => {
    const cityFile = "town/city.yaml";
    const world = testWorld({ files: { [cityFile]: smallCity() } });
    await build(world, { dirs: ["town"] });
    world.edit(cityFile, smallCity(["name: Beispielhausen", "name: Altstadt"]));
    let others = 1;
    const files = (dir: string): Folder => {
      const folder = world.files(dir);
      const exclusive: Folder["exclusive"] = async (work) => {
        if (others-- === 1) {
          world.edit(cityFile, smallCity(["name: Beispielhausen", "name: Neuhausen"]));
          await build(world, { dirs: ["town"] });
        }
        return folder.exclusive(work);
      };
      return { ...folder, exclusive };
    };
    expect(await build({ ...world, files }, { dirs: ["town"] })).toBe(0);
    const kit = [...world.tree()].filter(([path]) => path.startsWith("town/kit/"));
    expect(kit.filter(([, text]) => text.includes("Altstadt"))).toEqual([]);
    expect(world.tree().get("town/kit/de/charta.md")).toContain("Neuhausen");
    expect([...world.tree().keys()].filter((path) => /\/history\/\d/.test(path))).toHaveLength(2);
  });

  it("of one document brings it back where it was removed, and keeps it where it was changed", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    await build(world, { dirs: ["town"] });
    const [charter, roadmap] = ["town/kit/de/charta.md", "town/kit/de/fahrplan.md"];
    world.edit(charter, null);
    world.edit(roadmap, `${world.tree().get(roadmap) ?? ""}\nUnser Satz.\n`);
    expect(await build(world, { dirs: ["town"], only: ["charter", "roadmap"] })).toBe(0);
    expect(world.tree().has(charter)).toBe(true);
    expect(world.tree().get(roadmap)).toMatch(/Unser Satz\.\n$/);
    expect(world.stdout()).toContain("Behalten: kit/de/fahrplan.md von Ihnen geändert");
  });

  it("of one document that an earlier build knew as removed leaves the next build nothing to write, and undo takes that one build back", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    const [charter, roadmap] = ["town/kit/de/charta.md", "town/kit/de/fahrplan.md"];
    const lock = () => world.tree().get("town/.oic/lock.yaml") ?? "";
    await build(world, { dirs: ["town"] });
    world.edit(charter, null);
    world.edit(roadmap, null);
    await build(world, { dirs: ["town"] });
    expect(lock()).toContain("- kit/de/charta.md");
    await build(world, { dirs: ["town"], only: ["charter"] });
    expect(lock()).not.toContain("- kit/de/charta.md");
    expect(lock()).toContain("- kit/de/fahrplan.md");
    const records = () => [...world.tree().keys()].filter((path) => path.startsWith("town/.oic/history/"));
    const before = records();
    await build(world, { dirs: ["town"] });
    expect(records()).toEqual(before);
    expect(world.stdout()).toMatch(/nichts zu tun\n$/);
    await undo(world, { dir: "town" });
    expect(world.tree().has(charter)).toBe(false);
    expect(lock()).toContain("- kit/de/charta.md");
  });
});
