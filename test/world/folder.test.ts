import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exit, OicError } from "../../src/errors.ts";
import { nodeDisk } from "../../src/world/node-disk.ts";
import { openFolder } from "../../src/world/open-folder.ts";
import type { Folder } from "../../src/world/world.ts";

let root: string;
let folder: Folder;
const open = () => openFolder({ disk: nodeDisk(0), root, lang: "en" });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "oic-folder-"));
  folder = open();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a folder on disk", () => {
  it("gives back what was written, and lists it in order", async () => {
    await folder.write([
      { path: "kit/de/b.md", bytes: "ä\n" },
      { path: "kit/de/a.md", bytes: new Uint8Array([65]) },
      { path: "city.yaml", bytes: "oic: 1\n" },
    ]);
    expect(await folder.list("")).toEqual(["city.yaml", "kit/de/a.md", "kit/de/b.md"]);
    expect(await folder.list("kit")).toEqual(["kit/de/a.md", "kit/de/b.md"]);
    expect(await folder.read("kit/de/b.md")).toBe("ä\n");
    expect(await folder.size("kit/de/b.md")).toBe(3);
  });

  it("leaves nothing of its own behind after a write", async () => {
    await folder.write([{ path: "a/b.md", bytes: "1" }]);
    expect(await readdir(root)).toEqual(["a"]);
  });

  it("knows nothing where nothing is", async () => {
    expect(await Promise.all([folder.read("a"), folder.readBytes("a"), folder.size("a/b"), folder.kind("a/b")])).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(await folder.list("a")).toEqual([]);
    expect(await openFolder({ disk: nodeDisk(0), root: join(root, "none"), lang: "en" }).exists()).toBe(false);
  });

  it("is made by the first write where it was not there", async () => {
    const deep = openFolder({ disk: nodeDisk(0), root: join(root, "new/city"), lang: "en" });
    await deep.write([{ path: "city.yaml", bytes: "1" }]);
    expect(await readFile(join(root, "new/city/city.yaml"), "utf8")).toBe("1");
  });

  it("removes a file and the folders it leaves empty", async () => {
    await folder.write([
      { path: "kit/en/a.md", bytes: "1" },
      { path: "kit/de/a.md", bytes: "1" },
    ]);
    await folder.write([{ path: "kit/en/a.md", bytes: null }]);
    expect(await readdir(join(root, "kit"))).toEqual(["de"]);
  });

  it("keeps a file's permissions and does not touch one that would not change", async () => {
    await writeFile(join(root, "a.md"), "1", { mode: 0o600 });
    await folder.write([{ path: "a.md", bytes: "2" }]);
    const before = await stat(join(root, "a.md"));
    await folder.write([{ path: "a.md", bytes: "2" }]);
    const after = await stat(join(root, "a.md"));
    expect([after.mode & 0o777, after.mtimeMs, after.ino]).toEqual([0o600, before.mtimeMs, before.ino]);
  });

  it("writes in turn when it is asked for several writes at once", async () => {
    await Promise.all(["1", "2", "3"].map((bytes) => folder.write([{ path: "a.md", bytes }])));
    expect(await folder.read("a.md")).toBe("3");
  });

  it("refuses text that is no UTF-8, and drops a byte order mark", async () => {
    await writeFile(join(root, "a.md"), new Uint8Array([0x47, 0xfc]));
    await writeFile(join(root, "b.md"), "\uFEFFb");
    await expect(folder.read("a.md")).rejects.toThrow("“a.md” is not saved as UTF-8");
    expect(await folder.read("b.md")).toBe("b");
  });
});

describe("a person who edits while oic runs", () => {
  it("stops the whole write", async () => {
    await writeFile(join(root, "a.md"), "by hand");
    const write = folder.write([
      { path: "b.md", bytes: "1" },
      { path: "a.md", bytes: "2", was: "1" },
    ]);
    await expect(write).rejects.toThrow("“a.md” was changed while oic was running");
    expect(await readdir(root)).toEqual(["a.md"]);
  });
});

describe("paths and links", () => {
  const attacks = [
    "../a",
    "a/../../b",
    "/etc/x",
    "C:/x",
    "c:x",
    "a\\b",
    "a//b",
    "./a",
    "a/",
    "",
    "a\0b",
    "nul",
    "kit/CON.md",
    "lpt1",
    "a?",
    "a:b",
    "a.",
    "a ",
    `${"a".repeat(256)}`,
  ];

  it.each(attacks)("refuses to read or write %j", async (path) => {
    const told = { code: exit.io, message: expect.stringMatching(/^The path “/) };
    await expect(folder.write([{ path, bytes: "1" }])).rejects.toMatchObject(told);
    await expect(folder.read(path)).rejects.toMatchObject(told);
    expect(await readdir(root)).toEqual([]);
  });

  it.each(["out/file.md", "file.md"])("refuses to go through a link at %s", async (path) => {
    const outside = mkdtempSync(join(tmpdir(), "oic-outside-"));
    await writeFile(join(outside, "file.md"), "mine");
    await symlink(outside, join(root, "out"));
    await symlink(join(outside, "file.md"), join(root, "file.md"));
    await expect(folder.write([{ path, bytes: "1" }])).rejects.toBeInstanceOf(OicError);
    await expect(folder.write([{ path, bytes: null }])).rejects.toBeInstanceOf(OicError);
    await expect(folder.read(path)).rejects.toBeInstanceOf(OicError);
    expect(await readFile(join(outside, "file.md"), "utf8")).toBe("mine");
    await rm(outside, { recursive: true });
  });

  it("refuses a link in the place of its own folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "oic-outside-"));
    await symlink(outside, join(root, ".oic"));
    await expect(folder.write([{ path: "a.md", bytes: "1" }])).rejects.toBeInstanceOf(OicError);
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  it("lists no links and does not run in circles", async () => {
    await mkdir(join(root, "a"));
    await writeFile(join(root, "a/b.md"), "");
    await symlink(root, join(root, "a/circle"));
    await symlink(join(root, "a/b.md"), join(root, "a/c.md"));
    expect(await folder.list("")).toEqual(["a/b.md"]);
    expect(await folder.kind("a/c.md")).toBe("link");
  });

  it.each([
    ["the same file twice", ["a.md", "a.md"]],
    ["names that differ in capitals alone", ["a.md", "A.md"]],
    ["a file below a file", ["a", "a/b"]],
  ])("refuses %s in one write", async (_what, paths) => {
    await expect(folder.write(paths.map((path) => ({ path, bytes: "1" })))).rejects.toThrow("overwrite each other");
  });

  it("refuses a folder in the place of a file, before anything is written", async () => {
    await mkdir(join(root, "b.md"));
    await expect(folder.write(["a.md", "b.md"].map((path) => ({ path, bytes: "1" })))).rejects.toThrow("“b.md” is no ordinary file");
    expect(await readdir(root)).toEqual(["b.md"]);
  });
});
