import { describe, expect, it } from "vitest";
import { compareVersions, packMoves } from "../../src/sync/pack-moves.ts";

const pack = (version: string, hash = "a") => ({ core: { version, hash } });

describe("an installed pack beside the one the kit was built with", () => {
  it.each([
    ["the same version and files: nothing to say", pack("1.0.0"), pack("1.0.0"), []],
    ["a newer version", pack("1.9.0"), pack("1.10.0"), ["newer"]],
    ["an older version", pack("2.0.0"), pack("1.10.0"), ["older"]],
    ["the same version with other files", pack("1.0.0"), pack("1.0.0", "b"), ["changed"]],
    ["a folder that was never built", {}, pack("1.0.0"), []],
    ["a pack that is no longer there", pack("1.0.0"), {}, []],
  ] as const)("%s", (_, locked, installed, kinds) => {
    expect(packMoves(locked, installed).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("compares numbers, not letters", () => {
    expect(compareVersions("0.9.9", "0.10.0")).toBeLessThan(0);
    expect(compareVersions("1.0.0", "1.0.0")).toBe(0);
  });
});
