import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check/check.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";
import { builtTown, toldBy } from "./built-town.ts";

const checked = async (files: Readonly<Record<string, string>>, format: "text" | "github" = "text") => {
  const world = testWorld({ files });
  const code = await check(world, { dirs: Object.keys(files).map((path) => path.replace("/city.yaml", "")), format, version: "0" });
  return { code, out: world.stdout() };
};

interface Listed {
  readonly code: string;
  readonly path: string;
  readonly level: string;
}

describe("a check of a city file", () => {
  it("that is bigger than any city needs is refused before it is read", async () => {
    const { code, out } = await checked({ "town/city.yaml": `${smallCity()}# ${"x".repeat(5_000_000)}\n` });
    expect(out).toContain("town/city.yaml:1:1  Error\nThe file is too big: 5.1 MB.\n");
    expect(code).toBe(1);
  });

  it("with a mistake speaks the city's language all the same", async () => {
    const { out } = await checked({ "town/city.yaml": smallCity(["lead: traders", "lead: tradres"]) });
    expect(out).toContain("„tradres“ ist hier unbekannt; gemeint ist ein Partner.");
  });

  it("for GitHub Actions gives a line a finding, and the state of the kit", async () => {
    const bad = await checked({ "town/city.yaml": smallCity(["date: 2027-11-25", "date: 2028-02-30"]) }, "github");
    expect(bad.out).toBe(
      "::error file=town/city.yaml,line=20,col=11,title=bad-date::Den Tag 2028-02-30 gibt es nicht („Datum“). Schreiben Sie: 2028-02-29\n",
    );
    const good = await checked({ "town/city.yaml": smallCity() }, "github");
    expect(good.out).toContain("Das Startpaket ist nicht aktuell");
    expect(good.code).toBe(1);
  });

  it("whose rule about texts is set aside twice and without need tells each once, and no more that it is set aside", async () => {
    const waiver = "  - { rule: L-02, reason: Lücken füllen wir von Hand, name: Hauptamt, on: 2027-02-01 }";
    const { out } = await toldBy(await builtTown(`${smallCity()}waivers:\n${waiver}\n${waiver}\n`), { format: "json" });
    const { findings, setAside } = JSON.parse(out) as { findings: Listed[]; setAside: unknown[] };
    expect(findings.filter(({ code }) => code === "W-03").map(({ path }) => path)).toEqual(["waivers.0", "waivers.1"]);
    expect(setAside).toEqual([]);
  });

  it("that is asked for all lists, field by field, which rules wait", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    expect(await check(world, { dirs: ["town"], format: "json", complete: true, rulesOnly: true, version: "0" })).toBe(1);
    const { findings, waiting } = JSON.parse(world.stdout()) as { findings: Listed[]; waiting: Listed[] };
    const open = findings.filter(({ code }) => code === "open").map(({ path }) => path);
    const told = findings.filter(({ code }) => code === "waiting");
    expect(told.map(({ path }) => path).sort()).toEqual([...new Set(waiting.map(({ path }) => path))].sort());
    // An open point is an error once; that a rule waits for it too makes no second one.
    for (const { path, level } of told) expect(level, path).toBe(open.includes(path) ? "open" : "error");
  });

  it("without that ends well for a city about which much is open, and counts the rules that wait", async () => {
    const world = testWorld({ files: { "town/city.yaml": smallCity() } });
    expect(await check(world, { dirs: ["town"], format: "text", rulesOnly: true, version: "0" })).toBe(0);
    expect(world.stdout()).toMatch(/\n\d+ Regeln warten auf offene Angaben\.\n$/);
  });

  it.each([
    ["sarif", /^\{\n {2}"\$schema".*\}\n$/s],
    ["junit", /^<\?xml.*<testsuite name="a".*<testsuite name="b".*<\/testsuites>\n$/s],
  ] as const)("of several cities is one document for those who read %s", async (format, whole) => {
    const world = testWorld({ files: { "a/city.yaml": smallCity(), "b/city.yaml": "oic: 1\n" } });
    expect(await check(world, { dirs: ["a", "b", "c"], format, rulesOnly: true, version: "0" })).toBe(2);
    expect(world.stdout()).toMatch(whole);
    expect(world.stderr()).toContain("c");
  });

  it("of several cities names each, and gives the weightiest exit code", async () => {
    const { code, out } = await checked({ "a/city.yaml": smallCity(), "b/city.yaml": "" });
    expect(out.split("\n")).toEqual(expect.arrayContaining(["a", "b", "b/city.yaml:1:1  Error"]));
    expect(code).toBe(1);
  });
});
