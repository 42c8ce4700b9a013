import { describe, expect, it } from "vitest";
import { run } from "../../src/cli.ts";
import type { Answer } from "../../src/world/scripted-ask.ts";
import { type TestWorld, testWorld } from "../../src/world/test-world.ts";
import { smallCity } from "../city/small-city.ts";

const charter = "town/kit/de/charta.md";
const cityFile = "town/city.yaml";

/** A world with the files of another, a command and what the person answers. */
const go = async (before: TestWorld | Readonly<Record<string, string>>, command: string, answers?: readonly Answer[]) => {
  const files = "tree" in before && typeof before.tree === "function" ? Object.fromEntries(before.tree()) : before;
  const world = testWorld({ argv: command.split(" "), files: files as Record<string, string>, ...(answers ? { answers } : {}) });
  const code = await run(world);
  return { world, code, text: (path: string) => world.tree().get(path) ?? null };
};

/** A built kit in which the person and then the facts change texts. */
const edited = async (mine: readonly (readonly [string, string])[], facts: readonly [string, string]) => {
  const { world } = await go({ [cityFile]: smallCity() }, "build town");
  let text = world.tree().get(charter) ?? "";
  for (const [from, to] of mine) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  world.edit(charter, text);
  world.edit(cityFile, smallCity(facts));
  return world;
};

const question = ["Wie kommt wieder Leben in die Ortsmitte?", "Wie kommt neues Leben in die Ortsmitte?"] as const;
const own = ["Wie kommt wieder Leben in die Ortsmitte?", "Wie kommt endlich Leben in die Ortsmitte?"] as const;
const elsewhere = ["Diese Charta regelt,", "Diese Charta regelt gut,"] as const;

describe("a document that a person and the facts both changed", () => {
  it("is merged where they changed different places, and a second build has nothing to do", async () => {
    const world = await edited([elsewhere], question);
    const { world: after, code, text } = await go(world, "build town");
    expect(code).toBe(0);
    expect(text(charter)).toContain(elsewhere[1]);
    expect(text(charter)).toContain(question[1]);
    expect(after.stdout()).toContain("Zusammengeführt: kit/de/charta.md");
    expect(after.stdout()).toContain("aus „wieder“ wird „neues“");
    expect(after.stdout()).toContain("Ihr Absatz bleibt: „gut“");
    const again = await go(after, "build town");
    expect(again.world.stdout()).toBe("Behalten: kit/de/charta.md von Ihnen geändert\nnichts zu tun\n");
    expect((await go(after, "check town")).code).toBe(0);
  });

  it("keeps the person's text where they collide; build and check exit 3 and say so until it is decided", async () => {
    const world = await edited([own, elsewhere], question);
    const first = await go(world, "build town");
    expect(first.code).toBe(3);
    expect(first.world.stdout()).toContain("Zu entscheiden: kit/de/charta.md");
    expect(first.world.stdout()).toContain("bei Ihnen „endlich“, neu „neues“");
    expect(first.world.stdout()).toContain("Eine Stelle wartet auf Ihre Entscheidung. So geht es: oic resolve town");
    expect(first.text(charter)).toContain(own[1]);
    expect(first.text(charter)).not.toMatch(/^[<=>]{7}/m);
    const before = first.world.tree();
    const second = await go(first.world, "build town");
    expect(second.code).toBe(3);
    expect(second.world.stdout()).toContain("Wartet: kit/de/charta.md");
    expect(second.world.tree()).toEqual(before);
    const check = await go(first.world, "check town");
    expect(check.code).toBe(3);
    expect(check.world.stdout()).toContain("Eine Stelle wartet auf Ihre Entscheidung");
  });

  it("is not updated while a conflict is open in it; the other documents are", async () => {
    const { world } = await go(await edited([own], question), "build town");
    world.edit(cityFile, smallCity(["name: Beispielhausen", "name: Neuhausen"]));
    const { code, text, world: after } = await go(world, "build town");
    expect(code).toBe(3);
    expect(after.stdout()).toContain("Wartet: kit/de/charta.md");
    expect(text(charter)).not.toContain("Neuhausen");
    expect(text("town/kit/de/fahrplan.md")).toContain("Neuhausen");
  });
});

describe("a document in which git left two versions", () => {
  const halves = (text: string): string =>
    text.replace(elsewhere[0], `\n<<<<<<< HEAD\n${elsewhere[0]}\n=======\n${elsewhere[1]}\n>>>>>>> branch\n`);

  it("stays as it is and is named by build and check, which exit 3, until somebody has settled it", async () => {
    const { world } = await go({ [cityFile]: smallCity() }, "build town");
    const written = world.tree().get(charter) ?? "";
    world.edit(charter, halves(written));
    for (const command of ["check town", "build town", "check town"]) {
      const { code, text, world: after } = await go(world, command);
      expect([command, code]).toEqual([command, 3]);
      expect(after.stdout()).toMatch(/Blockiert: kit\/de\/charta\.md, Zeile \d+: Hier stehen zwei Fassungen untereinander/);
      expect(after.stdout()).toContain("In einer Datei stehen zwei Fassungen.");
      expect(text(charter)).toBe(halves(written));
    }
    const json = await go(world, "check town --format json");
    expect(json.world.stdout()).toMatch(/\{"kind":"blocked","path":"kit\/de\/charta\.md","line":\d+\}/);
    world.edit(charter, written.replace(...elsewhere));
    expect((await go(world, "check town")).code).toBe(0);
  });

  it("is not merged with new facts; the other documents are brought up to date", async () => {
    const { world } = await go({ [cityFile]: smallCity() }, "build town");
    const text = halves(world.tree().get(charter) ?? "");
    world.edit(charter, text);
    world.edit(cityFile, smallCity(["name: Beispielhausen", "name: Neuhausen"]));
    const built = await go(world, "build town");
    expect([built.code, built.text(charter)]).toEqual([3, text]);
    expect(built.text("town/kit/de/fahrplan.md")).toContain("Neuhausen");
  });
});

describe("oic resolve", () => {
  const opened = edited([own, elsewhere], question)
    .then((world) => go(world, "build town"))
    .then(({ world }) => Object.fromEntries(world.tree()));
  const open = async () => testWorld({ files: await opened });

  it.each([
    ["mine", own[1]],
    ["theirs", question[1]],
  ])("--take %s settles all without asking, and the next build has nothing to do", async (side, expected) => {
    const { world, code, text } = await go(await open(), `resolve town --take ${side}`);
    expect(code).toBe(0);
    expect(world.stdout()).toBe("Entschieden: kit/de/charta.md (eine Stelle)\n");
    expect(text(charter)).toContain(expected);
    expect(text(charter)).toContain(elsewhere[1]);
    expect([...world.tree().keys()].filter((path) => path.includes("conflicts"))).toEqual([]);
    const again = await go(world, "build town");
    expect(again.code).toBe(0);
    expect(again.world.stdout()).toMatch(/nichts zu tun\n$/);
  });

  it.each<[choice: string, answers: readonly Answer[], expected: string]>([
    ["my text", ["mine"], own[1]],
    ["the new text", ["theirs"], question[1]],
    ["both", ["both"], "Wie kommt endlich Leben in die Ortsmitte? Wie kommt neues Leben in die Ortsmitte?"],
    ["an own text", ["edit", "Wie kommt Leben\nin die Ortsmitte?"], "- Wie kommt Leben in die Ortsmitte?\n"],
  ])("asks in words and takes %s", async (_choice, answers, expected) => {
    const { world, code, text } = await go(await open(), "resolve town/kit/de/charta.md", answers);
    expect(code).toBe(0);
    expect(world.asked[0]).toBe("Stelle 1 von 1: Was soll gelten?");
    expect(text(charter)).toContain(expected);
    expect(text(charter)).toContain(elsewhere[1]);
    expect(world.unused()).toEqual([]);
  });

  it("with nobody to ask names the places and the flags", async () => {
    const { world, code } = await go(await open(), "resolve town");
    expect(code).toBe(2);
    expect(world.stderr()).toContain("bei Ihnen „endlich“, neu „neues“");
    expect(world.stderr()).toContain("--take mine (Ihr Text) oder --take theirs (der neue Text)");
  });

  it.each<readonly [what: string, answers: readonly Answer[], said: string]>([
    ["own", ["mine"], "Ihr Text bleibt"],
    ["both", ["both"], "beide Texte stehen da, Ihrer zuerst"],
    ["neither", ["edit", "Wie kommt Leben in die Ortsmitte?"], "ein anderer Wortlaut als die beiden"],
  ])("records that %s stands", async (_what, answers, said) => {
    const { world } = await go(await open(), "resolve town", answers);
    expect((await go(world, "history town")).world.stdout()).toContain(said);
  });

  it("leaves a record of who decided what, and can be taken back", async () => {
    const before = await open();
    const { world, text } = await go(before, "resolve town --take theirs --by Erika");
    const told = await go(world, "history town");
    expect(told.world.stdout()).toMatch(/^Nr\. 3, .*: Entscheidungen eingetragen\nkit\/de\/charta\.md, .*: der neue Text gilt \(Erika\)\n/);
    expect(text(charter)).toContain(question[1]);
    const undone = await go(world, "undo town");
    expect(undone.text(charter)).toBe(before.tree().get(charter));
    expect((await go(undone.world, "build town")).code).toBe(3);
  });

  it("broken off leaves everything as it is", async () => {
    const world = await open();
    const before = world.tree();
    const { code, world: after } = await go(world, "resolve town", []);
    expect(code).toBe(130);
    expect(after.tree()).toEqual(before);
  });

  it("killed at any write leaves the old state or the new one", async () => {
    const world = await open();
    const settled = (await go(world, "resolve town --take theirs")).world.tree();
    for (let n = 0; n < 200; n++) {
      const files = Object.fromEntries(world.tree());
      const cut = testWorld({ argv: "resolve town --take theirs".split(" "), files });
      cut.failAt(n, "killed");
      const code = await run(cut);
      cut.failAt(null);
      await cut.files("town").recover();
      const after = cut.tree();
      const [isOld, isNew] = [world.tree(), settled].map((tree) => after.get(charter) === tree.get(charter));
      expect(isOld || isNew).toBe(true);
      expect(after.has("town/.oic/conflicts.yaml")).toBe(isOld);
      if (code === 0) return;
    }
    expect.unreachable("more than 200 writes");
  });

  it("keeps what was written since, and refuses to overwrite the very place", async () => {
    const world = await open();
    const text = world.tree().get(charter) ?? "";
    world.edit(charter, text.replace("endlich Leben", "bald Leben"));
    const refused = await go(world, "resolve town --take theirs");
    expect(refused.code).toBe(3);
    expect(refused.world.stderr()).toContain("seither geändert; geschrieben wurde nichts");
    const kept = await go(world, "resolve town --take mine");
    expect(kept.code).toBe(0);
    expect(kept.text(charter)).toContain("bald Leben");
  });

  it("says so where nothing is open, and where a document does not exist", async () => {
    const { world } = await go({ [cityFile]: smallCity() }, "build town");
    expect((await go(world, "resolve town")).world.stdout()).toBe("Es ist nichts zu entscheiden.\n");
    const unknown = await go(world, "resolve town/kit/de/x.md");
    expect(unknown.code).toBe(2);
    expect(unknown.world.stderr()).toContain("Eine Unterlage „kit/de/x.md“ gibt es hier nicht.");
  });
});
