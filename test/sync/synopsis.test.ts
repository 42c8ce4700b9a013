import { describe, expect, it } from "vitest";
import { synopsis } from "../../src/sync/synopsis.ts";

const text = (...blocks: readonly string[]) => `# Charta\n\n${blocks.join("\n\n")}\n`;
const before = text("Stadt · Entwurf", "## § 4 Gremien", "**§ 4.1 Sitze.** Es gibt 9 Sitze.", "**§ 4.2 Tagung.** Er tagt alle 6 Wochen.");
const span = (whole: string, words: string, path: string) => ({
  start: whole.indexOf(words),
  end: whole.indexOf(words) + words.length,
  path,
});

describe("an adopted text beside what it would be today", () => {
  it("shows the clause that changed, with both wordings and the field behind it", () => {
    const now = before.replace("9 Sitze", "11 Sitze");
    const spans = [span(now, "11", "governance.bodies.steering.seats")];
    expect(synopsis({ adopted: before, written: before, now: { text: now, spans } })).toEqual([
      {
        kind: "changed",
        section: "§ 4.1 Sitze",
        row: null,
        before: "§ 4.1 Sitze. Es gibt 9 Sitze.",
        after: "§ 4.1 Sitze. Es gibt 11 Sitze.",
        ownWords: false,
        paths: ["governance.bodies.steering.seats"],
      },
    ]);
  });

  it("says where the city had worded the place itself", () => {
    const adopted = before.replace("Es gibt 9 Sitze", "Der Kreis hat 9 Sitze");
    const now = { text: before.replace("9 Sitze", "11 Sitze"), spans: [] };
    expect(synopsis({ adopted, written: before, now })).toMatchObject([{ ownWords: true, before: "§ 4.1 Sitze. Der Kreis hat 9 Sitze." }]);
  });

  it("finds clauses that come and go", () => {
    const now = before.replace(
      "**§ 4.2 Tagung.** Er tagt alle 6 Wochen.",
      "**§ 4.3 Protokoll.** Ein Protokoll liegt zehn Tage später allen vor.",
    );
    const kinds = synopsis({ adopted: before, written: before, now: { text: `${now}\n**§ 4.4 Gäste.** Gäste reden mit.\n`, spans: [] } });
    expect(kinds.map(({ kind }) => kind)).toContain("added");
  });

  it("finds a clause that falls away", () => {
    const now = { text: before.replace("\n\n**§ 4.2 Tagung.** Er tagt alle 6 Wochen.", ""), spans: [] };
    expect(synopsis({ adopted: before, written: before, now })).toMatchObject([{ kind: "dropped", after: null }]);
  });

  it("leaves out that the document is adopted or final now", () => {
    const now = before.replace("Entwurf", "Endfassung");
    expect(synopsis({ adopted: before, written: before, now: { text: now, spans: [span(now, "Endfassung", "status")] } })).toEqual([]);
  });

  it("leaves out what the city struck before it adopted the text", () => {
    const adopted = before.replace("\n\n**§ 4.2 Tagung.** Er tagt alle 6 Wochen.", "");
    const now = { text: before.replace("alle 6 Wochen", "alle 8 Wochen"), spans: [] };
    expect(synopsis({ adopted, written: before, now })).toEqual([]);
  });

  it("says nothing where nothing changed", () => {
    expect(synopsis({ adopted: before, written: before, now: { text: before, spans: [] } })).toEqual([]);
  });
});
