import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Fault, faultyDisk } from "../../src/world/faulty-disk.ts";
import { nodeDisk } from "../../src/world/node-disk.ts";
import { openFolder } from "../../src/world/open-folder.ts";
import type { Write } from "../../src/world/world.ts";

const before: Readonly<Record<string, string>> = {
  "city.yaml": "old",
  "kit/en/gone.md": "old",
  "kit/de/a.md": "old",
  ".oic/lock.yaml": "old",
};
const changes: readonly Write[] = [
  { path: "kit/de/a.md", bytes: "new" },
  { path: "kit/de/sub/b.md", bytes: "new" },
  { path: "kit/en/gone.md", bytes: null },
  { path: ".oic/lock.yaml", bytes: "new" },
];
const after = { "city.yaml": "old", "kit/de/a.md": "new", "kit/de/sub/b.md": "new", ".oic/lock.yaml": "new" };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "oic-cut-"));
  restore();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function restore(): void {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of Object.entries(before)) put(path, text);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Every file below the root, as it lies on disk. */
function state(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [join(parentPath, name).slice(root.length + 1), readFileSync(join(parentPath, name), "utf8")]),
  );
}

const open = (fault: Fault | null = null) => openFolder({ disk: faultyDisk(nodeDisk(0), () => fault), root, lang: "en" });

/** Writes with a fault; true where the write went through all the same. */
const tryWrite = (fault: Fault) =>
  open(fault)
    .write(changes)
    .then(
      () => true,
      () => false,
    );

/** How many primitive writes there are: the first number at which nothing fails any more. */
async function steps(): Promise<number> {
  let count = 0;
  const disk = faultyDisk(nodeDisk(0), () => {
    count += 1;
    return null;
  });
  await openFolder({ disk, root, lang: "en" }).write(changes);
  restore();
  return count;
}

describe.each(["error", "killed"] as const)("a write that ends at any of its steps (%s)", (as) => {
  it("leaves the old state or the new one to the next call", async () => {
    const count = await steps();
    expect(count).toBeGreaterThan(15);
    const ends = new Set<string>();
    for (let at = 1; at <= count; at += 1) {
      restore();
      const done = await tryWrite({ at, as });
      const read = await open().read("kit/de/a.md");
      const found = state();
      expect.soft([before, after], `step ${at}`).toContainEqual(visible(found));
      if (done) expect.soft(visible(found), `step ${at}`).toEqual(after);
      expect(read).toBe(found["kit/de/a.md"]);
      ends.add(JSON.stringify(visible(found)));
    }
    expect(ends.size).toBe(2);
  });

  it("is completed by the same write, and nothing is left over", async () => {
    const count = await steps();
    for (let at = 1; at <= count; at += 1) {
      restore();
      await tryWrite({ at, as });
      await open().write(changes);
      await open().write([{ path: "city.yaml", bytes: "old" }]);
      expect.soft(state(), `step ${at}`).toEqual(after);
    }
  });
});

/** The files without the traces of an unfinished write, which no reader sees. */
const visible = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !/^\.oic\/(tmp-|lock-build|journal)/.test(path)));

describe("a write cut short half way", () => {
  /** Ends the write right after the first document moved into place. */
  async function halfWay(): Promise<void> {
    for (let at = 1; visible(state())["kit/de/a.md"] === "old"; at += 1) {
      restore();
      await tryWrite({ at, as: "killed" });
    }
    expect(visible(state())["kit/de/sub/b.md"]).toBeUndefined();
  }

  it("is completed by the next call that only reads", async () => {
    await halfWay();
    expect(await open().read("kit/de/sub/b.md")).toBe("new");
    expect(visible(state())).toEqual(after);
  });

  it("does not overwrite what a person writes in between", async () => {
    await halfWay();
    put("kit/de/sub/b.md", "by hand");
    put("kit/en/gone.md", "by hand");
    expect(await open().recover()).toBe(true);
    expect(visible(state())).toEqual({ ...after, "kit/de/sub/b.md": "by hand", "kit/en/gone.md": "by hand" });
  });

  it.each([
    "{",
    "{}",
    '{"oic":1,"stage":"../x","steps":[]}',
    '{"oic":1,"stage":".oic/tmp-1","steps":[{"path":"a","staged":"city.yaml","before":null}]}',
  ])("with the journal %s is told and touches nothing", async (journal) => {
    put(".oic/journal.json", journal);
    await expect(open().read("city.yaml")).rejects.toThrow("“.oic/journal.json” is damaged");
    expect(visible(state())).toEqual(before);
  });

  it("with a journal that leads out of the folder is refused", async () => {
    put(".oic/tmp-1/0", "evil");
    put(
      ".oic/journal.json",
      JSON.stringify({ oic: 1, stage: ".oic/tmp-1", steps: [{ path: "../evil", staged: ".oic/tmp-1/0", before: null }] }),
    );
    await expect(open().recover()).rejects.toThrow("“../evil”");
  });
});
