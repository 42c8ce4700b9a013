import { describe, expect, it } from "vitest";
import { adoptedPaths } from "../../src/sync/adopted.ts";
import { pathProblem } from "../../src/world/safe-path.ts";

describe("where an adopted version is kept", () => {
  it("is named for the document, the version and the language", () => {
    expect(adoptedPaths("charter", "1.0").text("de")).toBe(".oic/adopted/charter/1.0/de.md");
    expect(adoptedPaths("playbook/mobility-hack", "2").facts).toBe(".oic/adopted/playbook/mobility-hack/2/facts.json");
  });

  it.each(["1.0", "..", ".", "con", "2027/1", "Endfassung: neu?", "V 1", "v1.", "a\\b", "ä"])(
    "version %s has a path every system takes",
    (version) => {
      const path = adoptedPaths("charter", version).text("de");
      expect(pathProblem(path)).toBeNull();
      expect(path.split("/")).toHaveLength(5);
    },
  );

  it("differs for versions that differ in a sign or a capital", () => {
    const names = ["1.0", "1 0", "1_0", "1-0", "V1", "v1", "_561"].map((version) => adoptedPaths("charter", version).facts.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
