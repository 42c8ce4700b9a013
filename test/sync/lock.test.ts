import { describe, expect, it } from "vitest";
import { exit, OicError } from "../../src/errors.ts";
import { languages } from "../../src/language.ts";
import { emptyLock, type Lock, lockAfter, lockText, readLock } from "../../src/sync/lock.ts";

const lock: Lock = {
  oic: 1,
  packs: { core: { version: "0.1.0", hash: "3375b54c6acd0eb4" } },
  documents: { en: { charter: "kit/en/charter.md" }, de: { roadmap: "kit/de/fahrplan.md", charter: "kit/de/charta.md" } },
  deleted: ["kit/de/z.md", "kit/de/a.md"],
};

const errorOf = (text: string, lang: "de" | "en" = "en"): OicError => {
  try {
    readLock(text, lang);
  } catch (error) {
    if (error instanceof OicError) return error;
  }
  throw new Error("no OicError");
};

describe("the lock", () => {
  it("is read back as it was written, its lists in order", () => {
    expect(readLock(lockText(lock), "de")).toEqual({ ...lock, deleted: ["kit/de/a.md", "kit/de/z.md"] });
  });

  it("has one text, whatever the order of its keys", () => {
    const turned: Lock = {
      ...lock,
      documents: { de: { charter: "kit/de/charta.md", roadmap: "kit/de/fahrplan.md" }, en: { charter: "kit/en/charter.md" } },
    };
    expect(lockText(turned)).toBe(lockText(lock));
  });

  it("is empty where the folder was never built", () => {
    expect(readLock(null, "de")).toEqual(emptyLock);
  });

  it("remembers of the deletions those that still stand", () => {
    expect(
      lockAfter(lock, [
        { kind: "stays-deleted", path: "kit/de/x.md" },
        { kind: "none", path: "kit/de/y.md" },
      ]).deleted,
    ).toEqual(["kit/de/x.md"]);
  });

  it.each([
    ["no YAML", "oic: [", "is damaged"],
    ["an alias bomb", "a: &a [1]\nb: *a", "is damaged"],
    ["a missing part", "oic: 1\npacks: {}\ndocuments: {}", "is damaged at “deleted”"],
    ["a wrong kind", "oic: 1\npacks: {}\ndocuments: {}\ndeleted: 3", "is damaged at “deleted”"],
    ["a stranger's key", "oic: 1\npacks: {}\ndocuments: {}\ndeleted: []\nmore: 1", "is damaged"],
    ["marks of a merge", "<<<<<<< HEAD\noic: 1\n=======\noic: 1\n>>>>>>> b\n", "holds conflict marks of Git"],
  ])("with %s is a finding that says what to do", (_what, text, words) => {
    const error = errorOf(text);
    expect(error.code).toBe(exit.findings);
    expect(error.message).toContain(words);
    expect(error.mend).toContain("backup");
  });

  it("of a newer oic is refused as another version", () => {
    expect(errorOf("oic: 2").code).toBe(exit.pack);
  });

  it("tells its troubles in each language", () => {
    expect(new Set(languages.map((lang) => errorOf("oic: [", lang).message)).size).toBe(languages.length);
  });
});
