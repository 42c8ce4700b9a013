import { describe, expect, it } from "vitest";
import { exit } from "../../src/errors.ts";
import { breakOff, takeDefault } from "../../src/world/scripted-ask.ts";
import { testWorld } from "../../src/world/test-world.ts";

const choices = [
  { value: 1, name: "one" },
  { value: 2, name: "two" },
  { value: 3, name: "three", disabled: true },
];

describe("the test world", () => {
  it("keeps files in memory, between folders opened one after the other", async () => {
    const world = testWorld({ files: { "city/city.yaml": "oic: 1\n" } });
    await world.files("city").write([
      { path: "kit/de/a.md", bytes: "A" },
      { path: "city.yaml", bytes: null },
    ]);
    expect(await world.files("city").read("kit/de/a.md")).toBe("A");
    expect(await world.files("./city/../city/.").list("")).toEqual(["kit/de/a.md"]);
    expect([...world.tree()]).toEqual([["city/kit/de/a.md", "A"]]);
    expect([await world.files("city").exists(), await world.files("town").exists()]).toEqual([true, false]);
  });

  it("lets a person edit a file between two commands", async () => {
    const world = testWorld({ files: { "a.md": "1" } });
    world.edit("a.md", "2");
    expect(await world.files(".").read("a.md")).toBe("2");
    world.edit("a.md", null);
    expect(await world.files(".").read("a.md")).toBeNull();
  });

  it("fails at the primitive write it is told to, and recovers", async () => {
    const world = testWorld({ files: { "a.md": "old", "b.md": "old" } });
    const changes = ["a.md", "b.md"].map((path) => ({ path, bytes: "new" }));
    for (let at = 1; ; at += 1) {
      world.failAt(at, "killed");
      const done = await world
        .files(".")
        .write(changes)
        .then(
          () => true,
          () => false,
        );
      world.failAt(null);
      const folder = world.files(".");
      const found = [await folder.read("a.md"), await folder.read("b.md")];
      expect(new Set(found).size).toBe(1);
      if (done) break;
      for (const path of ["a.md", "b.md"]) world.edit(path, "old");
    }
    expect(world.tree().get("b.md")).toBe("new");
  });

  it("captures what is printed, without colour", () => {
    const world = testWorld();
    world.out("result");
    world.err(world.style.red("talk"));
    expect([world.stdout(), world.stderr()]).toEqual(["result", "talk"]);
  });

  it("has the day, the input and the language it was given", async () => {
    const world = testWorld({ today: "2028-02-29", stdin: "x", lang: "de" });
    expect([world.today(), world.now(), await world.readStdin(), world.lang]).toEqual([
      "2028-02-29",
      "2028-02-29T09:00:00.000Z",
      "x",
      "de",
    ]);
  });
});

describe("the person in a test", () => {
  it("is not there without answers", () => {
    const world = testWorld();
    expect(world.ask).toBeNull();
  });

  it("answers in turn, by value or by a choice's name", async () => {
    const world = testWorld({
      answers: ["Musterstadt", "two", ["three", 1].slice(1), true, takeDefault, (message: string) => `${message}!`],
    });
    const ask = world.ask!;
    expect(await ask.text({ message: "City" })).toBe("Musterstadt");
    expect(await ask.select({ message: "Which", choices })).toBe(2);
    expect(await ask.checkbox({ message: "Which", choices })).toEqual([1]);
    expect(await ask.confirm({ message: "Sure" })).toBe(true);
    expect(await ask.confirm({ message: "More", default: false })).toBe(false);
    expect(await ask.text({ message: "Last" })).toBe("Last!");
    expect(world.asked).toEqual(["City", "Which", "Which", "Sure", "More", "Last"]);
    expect(world.unused()).toEqual([]);
  });

  it("gives the next answer when one is refused", async () => {
    const world = testWorld({ answers: ["", "ok"] });
    expect(await world.ask!.text({ message: "City", validate: (text) => (text === "" ? "A name, please." : null) })).toBe("ok");
    expect(world.stderr()).toBe("A name, please.\n");
  });

  it.each([[[breakOff, "more"]], [[]]])("breaks off with %j", async (answers) => {
    await expect(testWorld({ answers }).ask!.text({ message: "City" })).rejects.toMatchObject({ code: exit.cancelled });
  });

  it.each(["four", "three"])("cannot choose %s, which is not offered", async (answer) => {
    await expect(testWorld({ answers: [answer] }).ask!.select({ message: "Which", choices })).rejects.toThrow(
      "“Which” offers one | two | three",
    );
  });
});
