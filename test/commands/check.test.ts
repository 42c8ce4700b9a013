import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const checked = async (files: Readonly<Record<string, string>>, format: "text" | "github" = "text") => {
  const world = testWorld({ files });
  const code = await check(world, { dirs: Object.keys(files).map((path) => path.replace("/city.yaml", "")), format });
  return { code, out: world.stdout() };
};

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

  it("of several cities names each, and gives the weightiest exit code", async () => {
    const { code, out } = await checked({ "a/city.yaml": smallCity(), "b/city.yaml": "" });
    expect(out.split("\n")).toEqual(expect.arrayContaining(["a", "b", "b/city.yaml:1:1  Error"]));
    expect(code).toBe(1);
  });
});
