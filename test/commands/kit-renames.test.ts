import { describe, expect, it } from "vitest";
import { renamesSince } from "../../src/commands/kit/kit-renames.ts";
import { manifestSchema } from "../../src/packs/manifest.ts";
import { emptyLock } from "../../src/sync/lock.ts";

const entry = {
  id: "compact",
  title: { de: "Charta", en: "Charter" },
  output: { de: "pakt.md", en: "compact.md" },
  template: "charter",
  audience: "partners",
};
const made = (documents: readonly object[], version = "0.3.0") =>
  manifestSchema.safeParse({ id: "core", version, languages: ["de", "en"], documents });
const manifest = (documents: readonly object[]) => made(documents).data as ReturnType<typeof manifestSchema.parse>;
const lock = (version: string, documents: Record<string, string>) => ({
  ...emptyLock,
  packs: { core: { version, hash: "x" } },
  documents: { de: documents },
});
const planned = [{ id: "compact", formerly: ["charter"], path: "kit/de/pakt.md", lang: "de" as const }];

describe("a pack that names a document otherwise", () => {
  const renamed = manifest([{ ...entry, "renamed-from": ["charter"] }]);

  it("is followed from the path under the old id", () => {
    const { moves } = renamesSince(lock("0.2.0", { charter: "kit/de/charta.md" }), planned, renamed);
    expect([...moves]).toEqual([["kit/de/charta.md", "kit/de/pakt.md"]]);
  });

  it("is followed from another path under the same id", () => {
    const { moves } = renamesSince(lock("0.2.0", { compact: "kit/de/alt.md" }), planned, renamed);
    expect([...moves]).toEqual([["kit/de/alt.md", "kit/de/pakt.md"]]);
  });

  it("moves nothing once the lock knows the new path", () => {
    expect(renamesSince(lock("0.3.0", { compact: "kit/de/pakt.md" }), planned, renamed).moves.size).toBe(0);
  });

  it("may not take the name of a document that is still there", () => {
    expect(made([{ ...entry, "renamed-from": ["compact"] }]).success).toBe(false);
  });
});

describe("a clause that a pack numbers otherwise", () => {
  const clauses = [
    { clause: "§ 4.6", "renamed-from": "§ 4.5", since: "0.2.0" },
    { clause: "§ 9.2", "renamed-from": "§ 9.1", since: "0.3.0" },
  ];
  const numbered = manifest([{ ...entry, clauses }]);
  const since = (version: string) => [...(renamesSince(lock(version, {}), planned, numbered).clauses.get("kit/de/pakt.md") ?? [])];

  it("is followed from the versions before, and only once", () => {
    expect(since("0.1.0")).toEqual([
      ["§ 4.5", "§ 4.6"],
      ["§ 9.1", "§ 9.2"],
    ]);
    expect(since("0.2.0")).toEqual([["§ 9.1", "§ 9.2"]]);
    expect(since("0.3.0")).toEqual([]);
  });

  it("is nothing to a folder that was never built", () => {
    expect(renamesSince(emptyLock, planned, numbered).clauses.size).toBe(0);
  });
});
