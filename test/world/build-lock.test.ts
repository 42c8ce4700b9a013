import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exit } from "../../src/errors.ts";
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

describe("the build lock", () => {
  const mark = (text: string) => mkdir(join(root, ".oic")).then(() => writeFile(join(root, ".oic/lock-build"), text));
  const host = nodeDisk(0).owner.host;
  const write = () => open().write([{ path: "a.md", bytes: "1" }]);

  it("keeps a second oic out, and says whom it waits for", async () => {
    await folder.exclusive(async () => {
      await expect(write()).rejects.toThrow(`Another run of oic is writing to this folder (${host}, ${process.pid})`);
      await folder.write([{ path: "b.md", bytes: "1" }]);
    });
    await write();
    expect(await readdir(root)).toEqual(["a.md", "b.md"]);
  });

  it("that another oic gives back in time is waited for", async () => {
    const patient = openFolder({ disk: nodeDisk(5000), root, lang: "en" });
    let waiting = Promise.resolve();
    await folder.exclusive(async () => {
      waiting = patient.write([{ path: "a.md", bytes: "1" }]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await folder.write([{ path: "b.md", bytes: "1" }]);
      expect(await folder.read("a.md")).toBeNull();
    });
    await waiting;
    expect(await readdir(root)).toEqual(["a.md", "b.md"]);
  });

  it("that was cut short while it was written is taken over after three seconds", async () => {
    await mark("");
    const past = new Date(Date.now() - 4000);
    await utimes(join(root, ".oic/lock-build"), past, past);
    await write();
    expect(await folder.read("a.md")).toBe("1");
  });

  it("of a program that runs no longer is taken over", async () => {
    await mark(JSON.stringify({ host, pid: 2 ** 22 + 1 }));
    await write();
    expect(await folder.read("a.md")).toBe("1");
  });

  it("of an earlier program with our own number is taken over", async () => {
    await mark(JSON.stringify({ host, pid: process.pid }));
    await write();
    expect(await folder.read("a.md")).toBe("1");
  });

  it.each([
    ["a program that runs", JSON.stringify({ host, pid: process.ppid })],
    ["another machine", JSON.stringify({ host: "elsewhere", pid: 1 })],
    ["somebody who is just taking it", ""],
  ])("of %s is respected", async (_whose, text) => {
    await mark(text);
    await expect(write()).rejects.toMatchObject({ code: exit.io });
  });
});
