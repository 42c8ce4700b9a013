import { describe, expect, it } from "vitest";
import { isInteractive, localDate, nodeWorld } from "../../src/world/node-world.ts";
import { isColoured, isPlain, styleFor } from "../../src/world/style.ts";
import { worldLang } from "../../src/world/world-lang.ts";

describe("colour", () => {
  it.each<[argv: string[], env: Record<string, string>, terminal: boolean, coloured: boolean]>([
    [[], {}, true, true],
    [[], {}, false, false],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
    [["--", "--no-color"], {}, true, true],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [[], { FORCE_COLOR: "1", NO_COLOR: "1", TERM: "dumb" }, false, true],
    [[], { TERM: "dumb" }, true, false],
  ])("with %j and %j at a terminal (%s) is %s", (argv, env, terminal, coloured) => {
    expect(isColoured({ argv, env, terminal })).toBe(coloured);
  });

  it("is escape codes, or nothing at all", () => {
    expect([styleFor(true).red("x"), styleFor(false).red("x")]).toEqual(["\u001B[31mx\u001B[39m", "x"]);
  });
});

describe("the language of the world", () => {
  it.each<[argv: string[], env: Record<string, string>, lang: string]>([
    [["init", "--lang", "de"], { OIC_LANG: "en" }, "de"],
    [["--lang=de"], {}, "de"],
    [["--lang", "fr"], { OIC_LANG: "de" }, "de"],
    [[], { LANG: "de_DE.UTF-8" }, "de"],
    [[], { LC_ALL: "en_GB", LANG: "de_DE" }, "en"],
    [[], { LC_ALL: "", LANG: "de_AT" }, "de"],
    [[], { LANG: "C" }, "en"],
    [["--lang"], {}, "en"],
  ])("with %j and %j is %s", (argv, env, lang) => {
    expect(worldLang(argv, env)).toBe(lang);
  });
});

describe("the real world", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ CI: "true" }, true, false],
    [{ CI: "1" }, true, false],
    [{ CI: "" }, true, true],
    [{ CI: "false" }, true, true],
  ])("with %j at a terminal (%s) may ask: %s", (env, terminal, asks) => {
    expect(isInteractive(env, terminal)).toBe(asks);
  });

  it.each([
    [["--plain"], {}, true],
    [[], { ACCESSIBLE: "1" }, true],
    [[], { TERM: "dumb" }, true],
    [[], { TERM: "xterm" }, false],
  ])("with %j and %j asks in plain lines: %s", (argv, env, plain) => {
    expect(isPlain({ argv, env })).toBe(plain);
  });

  it("counts the day where the person sits, not in Greenwich", () => {
    expect(localDate(new Date(2027, 0, 1, 0, 30))).toBe("2027-01-01");
  });

  it("without a terminal asks nobody", () => {
    const world = nodeWorld([]);
    expect([world.ask, world.width]).toEqual([null, 80]);
    expect(world.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
