import { describe, expect, it } from "vitest";
import { describeChanges, summariseChanges } from "../../src/sync/describe.ts";
import { type Change, reconcile } from "../../src/sync/reconcile.ts";

const path = "kit/de/charta.md";
const changes: readonly Change[] = [
  { kind: "create", path, text: "", rendered: "" },
  { kind: "none", path },
  { kind: "keep", path },
  { kind: "waiting", path, places: 2 },
];

const base = "**§ 2.1 Gebiet.** Alles.\n\n**§ 4.3 Beschlüsse.** Es genügen 5 Stimmen. Der Vorsitz lädt ein.\n";
const three = {
  base,
  ours: base.replace("Alles.", "Alles. Auch der Hafen."),
  theirs: base.replace("5 Stimmen", "6 Stimmen"),
};
const merged = (texts: typeof three): Change | undefined =>
  reconcile(new Map([[path, texts.base]]), new Map([[path, texts.ours]]), new Map([[path, texts.theirs]]))[0];

describe("changes in words", () => {
  it("say what is new and what was kept, in German", () => {
    expect(describeChanges(changes, "de")).toEqual([
      "Neu: kit/de/charta.md",
      "Behalten: kit/de/charta.md von Ihnen geändert",
      "Wartet: kit/de/charta.md bleibt, wie es ist, bis Sie entschieden haben. Nächster Schritt: oic resolve",
    ]);
  });

  it("say of a merge what came in and what of the person's stays", () => {
    expect(describeChanges([merged(three)!], "de")).toEqual([
      "Zusammengeführt: kit/de/charta.md: Ihre Änderungen bleiben, die neuen Angaben sind eingearbeitet",
      "  § 4.3 Beschlüsse: aus „5“ wird „6“",
      "  § 2.1 Gebiet: Ihr Absatz bleibt: „Auch der Hafen.“",
    ]);
    expect(describeChanges([merged(three)!], "en").slice(1)).toEqual([
      "  § 4.3 Beschlüsse: “5” becomes “6”",
      "  § 2.1 Gebiet: your paragraph stays: “Auch der Hafen.”",
    ]);
  });

  it("say of a heading that it stays, and not where", () => {
    const text = "# Charta\n\n**§ 4.3 Beschlüsse.** Es genügen 5 Stimmen.\n";
    const change = merged({ base: text, ours: text.replace("# Charta", "# Unsere Charta"), theirs: text.replace("5", "6") });
    expect(describeChanges([change!], "de").at(-1)).toBe("  Ihre Überschrift bleibt: „Unsere Charta“");
    expect(describeChanges([change!], "en").at(-1)).toBe("  Your heading stays: “Unsere Charta”");
  });

  it("show the sentence in which both stand", () => {
    const change = merged({ ...three, ours: base.replace("Stimmen.", "Stimmen der Anwesenden.") });
    expect(describeChanges([change!], "en")[1]).toBe("  § 4.3 Beschlüsse: both in one sentence: “Es genügen 6 Stimmen der Anwesenden.”");
  });

  it("name the place of a conflict and both versions", () => {
    const change = merged({ ...three, ours: base.replace("5 Stimmen", "7 Stimmen") });
    expect(describeChanges([change!], "de")).toEqual([
      "Zu entscheiden: kit/de/charta.md: Ihr Text bleibt, wo auch die neuen Angaben etwas ändern",
      "  § 4.3 Beschlüsse (Zeile 3): bei Ihnen „7“, neu „6“",
    ]);
  });

  it("say when a person removed what the new text changes, and the reverse", () => {
    const less = base.slice(0, base.indexOf("\n\n") + 1);
    expect(describeChanges([merged({ ...three, ours: less })!], "en")[1]).toContain("removed by you; new would be “**§ 4.3 Beschlüsse.**");
    const changed = { ...three, ours: base.replace("5 Stimmen", "7 Stimmen"), theirs: less };
    expect(describeChanges([merged(changed)!], "en")[1]).toContain("no longer in the new text; you changed it: “**§ 4.3");
  });

  it("tell a change that came to many sections once", () => {
    const text = (word: string) =>
      ["Eins", "Zwei", "Drei", "Vier", "Fünf"].map((name) => `## ${name}\n\nDie ${word} lädt ein.\n`).join("\n");
    const change = merged({ base: text("Leitung"), ours: `${text("Leitung")}\nUnser Satz.\n`, theirs: text("Stadt") });
    expect(describeChanges([change!], "de")[1]).toBe("  Eins; Zwei und 3 weitere Abschnitte: aus „Leitung“ wird „Stadt“");
  });

  it("stop after eight changes", () => {
    const many = (word: string) => Array.from({ length: 30 }, (_, n) => `Absatz ${n} sagt ${word}${n}.\n`).join("\n");
    const change = merged({ base: `${many("nein")}\nEnde.\n`, ours: `${many("nein")}\nSchluss.\n`, theirs: `${many("ja")}\nEnde.\n` });
    expect(describeChanges([change!], "en").at(-1)).toMatch(/^ {2}and \d+ more changes$/);
  });

  it.each(["blocked", "stays-deleted", "delete", "let-go", "forget"] as const)("name the file of a %s in both languages", (kind) => {
    const [de, en] = (["de", "en"] as const).map((lang) => describeChanges([{ kind, path }], lang)[0]);
    expect(de).toContain(path);
    expect(en).toContain(path);
    expect(de).not.toBe(en);
  });

  it.each([
    [0, "de", "nichts zu tun"],
    [0, "en", "nothing to do"],
    [3, "de", "1 neu, 1 wartend, 1 behalten"],
    [3, "en", "1 new, 1 waiting, 1 kept"],
  ] as const)("with %i files to write sum up in %s to “%s”", (writes, lang, line) => {
    expect(summariseChanges(changes, writes, lang)).toBe(line);
  });

  it("say so where only the records move", () => {
    expect(summariseChanges([{ kind: "none", path }], 1, "en")).toBe("only the records in .oic/ updated");
  });
});
