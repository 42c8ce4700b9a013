import { describe, expect, it } from "vitest";
import type { Disk } from "../../src/world/disk.ts";
import { memoryDisk } from "../../src/world/memory-disk.ts";
import { openFolder } from "../../src/world/open-folder.ts";
import type { Write } from "../../src/world/world.ts";

const system = (code: string): Error => Object.assign(new Error(`${code}: system`), { code });

/** Writes to a disk on which every step that writes bytes fails with the system's code. */
const failing = (code: string, lang: "de" | "en") => {
  const disk = memoryDisk();
  const change = { ...disk.change, write: async () => Promise.reject(system(code)) };
  return openFolder({ disk: { ...disk, change } as Disk, root: "/town", lang });
};

const said = (write: Promise<void>): Promise<string> =>
  write.then(
    () => "written",
    (error: unknown) => (error instanceof Error && "mend" in error ? `${error.message} ${String(error.mend)}` : String(error)),
  );

const one: readonly Write[] = [{ path: "kit/de/charta.md", bytes: "1" }];

describe("what is said when the disk refuses", () => {
  it.each([
    ["the disk is full", "ENOSPC", "does not fit: the disk is full (ENOSPC: system). Make room and run oic again."],
    ["the quota is used up", "EDQUOT", "does not fit: the disk is full"],
    ["the file is write-protected", "EACCES", "may not be read or written by oic"],
    ["the system forbids it", "EPERM", "Take off the write protection"],
    ["the disk is read-only", "EROFS", "lies on a disk that is read-only"],
    ["Word has the file open", "EBUSY", "is open in another program (EBUSY: system). Close it there"],
    ["the file vanished", "ENOENT", "vanished while oic was running"],
    ["anything else", "EIO", "could not be read or written (EIO: system). Close programs"],
  ])("%s", async (_what, code, words) => {
    expect(await said(failing(code, "en").write(one))).toContain(words);
  });

  it.each([
    ["ENOSPC", "passt nicht mehr auf den Datenträger: Er ist voll"],
    ["EACCES", "darf oic hier nicht lesen oder schreiben"],
    ["EROFS", "liegt auf einem schreibgeschützten Datenträger"],
    ["EBUSY", "ist in einem anderen Programm geöffnet"],
    ["ENOENT", "ist verschwunden, während oic lief"],
  ])("in German: %s", async (code, words) => {
    expect(await said(failing(code, "de").write(one))).toContain(words);
  });
});

describe("what is said of names and of what changed in between", () => {
  const folder = () => openFolder({ disk: memoryDisk(), root: "/town", lang: "en" });

  it.each<readonly [string, readonly Write[], string]>([
    ["a name Windows keeps for a device", [{ path: "kit/de/aux.md", bytes: "1" }], "holds a name that Windows does not allow"],
    ["a sign Windows forbids", [{ path: "kit/de/a:b.md", bytes: "1" }], "holds a character that file names may not have"],
    ["a name that ends in a stop", [{ path: "kit/de/a.", bytes: "1" }], "ends in a full stop or a space"],
    [
      "two names that differ in capitals alone",
      [
        { path: "kit/de/Charta.md", bytes: "1" },
        { path: "kit/de/charta.md", bytes: "2" },
      ],
      "and another file would overwrite each other",
    ],
    [
      "an umlaut in both of its Unicode forms",
      [
        { path: "kit/de/m\u00FCnster.md", bytes: "1" },
        { path: "kit/de/mu\u0308nster.md", bytes: "2" },
      ],
      "and another file would overwrite each other",
    ],
    [
      "a file that vanished between plan and write",
      [{ path: "a.md", bytes: "2", was: "1" }],
      "“a.md” was changed while oic was running; nothing was written",
    ],
    [
      "a file that came between plan and write",
      [{ path: "there.md", bytes: "2", was: null }],
      "“there.md” was changed while oic was running",
    ],
  ])("%s", async (_what, writes, words) => {
    const town = folder();
    await town.write([{ path: "there.md", bytes: "1" }]);
    expect(await said(town.write(writes))).toContain(words);
    expect(await town.list("")).toEqual(["there.md"]);
  });

  it.each(["m\u00FCnster.md", "mu\u0308nster.md"])("an umlaut in one of its forms is kept as it is: %j", async (path) => {
    const town = folder();
    await town.write([{ path, bytes: "1" }]);
    expect(await town.list("")).toEqual([path]);
  });
});
