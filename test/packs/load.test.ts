import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exit, OicError } from "../../src/errors.ts";
import type { FileTree } from "../../src/files.ts";
import { type Lang, languages } from "../../src/language.ts";
import { loadPack } from "../../src/packs/load.ts";
import { prepare } from "../../src/packs/prepare.ts";
import { group, leaf } from "../../src/plan/shape.ts";
import { findBareNames } from "../../src/render/bare-names.ts";

const root = "templates/core";
const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const core: FileTree = new Map(
  files.map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/");
    return [path.slice(root.length + 1), readFileSync(path, "utf8")];
  }),
);
/** The pack without templates and with one format: every refusal reads it whole, and the YAML of six formats takes a third of a second. */
const data: FileTree = new Map(
  [...core].filter(([path]) => !path.endsWith(".hbs") && (!path.startsWith("formats/") || path.startsWith("formats/hackathon/"))),
);

describe("the core pack", () => {
  const pack = loadPack(core);

  test("loads, with its formats sorted", () => {
    const ids = pack.formats.map((format) => format.data.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThanOrEqual(6);
    expect(pack.manifest.documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["charter", "roadmap", "council-paper", "playbook"]),
    );
  });

  test("has the same shared words in every language", () => {
    const keysOf = (words: unknown, at = ""): readonly string[] => {
      if (typeof words !== "object" || words === null || Array.isArray(words)) return [at];
      return Object.entries(words).flatMap(([name, inner]) => keysOf(inner, `${at}/${name}`));
    };
    expect(keysOf(pack.common.de)).toEqual(keysOf(pack.common.en));
  });

  test("puts no article and no preposition before a value in German", () => {
    const german = [...core].filter(([path]) => path.startsWith("de/") && path.endsWith(".hbs"));
    expect(german.flatMap(([path, source]) => findBareNames(source).map(({ line, text }) => `${path}:${line}: ${text}`))).toEqual([]);
  });
});

describe("a bad pack is refused, with the file and the reason:", () => {
  const edited = (path: string, edit: (text: string) => string): FileTree => new Map([...data, [path, edit(data.get(path) ?? "")]]);
  const refusal = (tree: FileTree, lang: Lang = "en"): string => {
    try {
      loadPack(tree, lang);
    } catch (error) {
      if (error instanceof OicError && error.code === exit.pack) return error.message;
      throw error;
    }
    return "accepted";
  };
  const hackathon = "formats/hackathon/format.yaml";
  const german = "formats/hackathon/de.yaml";

  test.each([
    ["no manifest", edited("pack.yaml", () => ""), "pack.yaml: "],
    ["no YAML", edited("pack.yaml", (text) => `${text}\n  - : [`), "pack.yaml:"],
    [
      "a way out of the kit",
      edited("pack.yaml", (text) => text.replace("de: charta.md", "de: ../charta.md")),
      "pack.yaml: documents.1.output.de: must be a path",
    ],
    [
      "two documents in one place",
      edited("pack.yaml", (text) => text.replace("de: charta.md", "de: start.md")),
      "pack.yaml: two documents have the same output",
    ],
    [
      "one file for all runs",
      edited("pack.yaml", (text) => text.replace("perRun: true", "perRun: false")),
      "pack.yaml: documents.4: {id} stands",
    ],
    [
      "a document for nobody we know",
      edited("pack.yaml", (text) => text.replace("audience: council", "audience: press")),
      "documents.2.audience",
    ],
    ["an unknown key", edited("pack.yaml", (text) => `${text}\nhooks: x\n`), 'pack.yaml: Unrecognized key: "hooks"'],
    [
      "an alias in a file without",
      edited("pack.yaml", (text) => `${text.replace("id: core", "id: &a core")}\nx: *a\n`),
      "pack.yaml: no valid YAML",
    ],
    ["a missing file", new Map([...data].filter(([path]) => path !== german)), `${german}: the file is missing`],
    [
      "a folder of another name",
      edited(hackathon, (text) => text.replace("id: hackathon", "id: hack")),
      `${hackathon}: id: is hack, the folder hackathon`,
    ],
    ["minutes that do not add up", edited(hackathon, (text) => text.replace(/minutes: (\d+)\n/, "minutes: 961\n")), hackathon],
    ["a role that is not there", edited(hackathon, (text) => text.replace(/owner: \w+/, "owner: nobody")), "there is no role nobody"],
    [
      "a learning that is not there",
      edited(hackathon, (text) => text.replace(/^learnings: \[/m, "learnings: [L-G99, ")),
      "learnings: there is no L-G99",
    ],
    [
      "an indicator that is not there",
      edited(hackathon, (text) => text.replace(/^indicators: \[/m, "indicators: [G99, ")),
      "indicators: there is no G99",
    ],
    [
      "a source that is not there",
      edited(hackathon, (text) => text.replace(/evidence: \[/, "evidence: [S999, ")),
      "evidence: there is no S999",
    ],
    [
      "words for nothing",
      edited(german, (text) => text.replace(/^tasks:\n/m, "tasks:\n  ghost: { do: x, proof: y }\n")),
      "tasks: there is no ghost",
    ],
    ["an unknown slot", edited(german, (text) => text.replace(/^short: .*/m, "short: Mit {nothing}")), "there is no slot „Mit {nothing}“"],
    [
      "a bent name",
      edited(german, (text) => text.replace(/^short: .*/m, "short: Mit {taker}")),
      "article or preposition before a name: „Mit {taker}“",
    ],
    [
      "a doubled preposition",
      edited(german, (text) => text.replace(/^short: .*/m, "short: Zum {when}")),
      "preposition before a phrase of time",
    ],
    [
      "a learning without words",
      edited("learnings/en.yaml", (text) => text.replace(/^L-G1:/m, "L-G99:")),
      "learnings/en.yaml: L-G1: the words are missing",
    ],
    [
      "a learning without its source",
      edited("learnings/learnings.yaml", (text) => text.replace(/sources: \[/, "sources: [S999, ")),
      "there is no source S999",
    ],
  ])("%s", (_, tree, expected) => {
    expect(refusal(tree)).toContain(expected);
  });

  test("everything at once, in German too", () => {
    const said = refusal(new Map([...data].filter(([path]) => ![german, "sources.yaml"].includes(path))), "de");
    expect(said).toContain(`${german}: die Datei fehlt`);
    expect(said).toContain("sources.yaml: die Datei fehlt");
  });

  test("an alias bomb, without waiting for it", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ..."bcdefgh".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`),
    ];
    expect(refusal(edited(hackathon, (text) => `${text}\n${bomb.join("\n")}\n`))).toContain(
      `${hackathon}: no valid YAML (Excessive alias count`,
    );
  });
});

describe("the prepared pack", () => {
  const shape = { charter: group({ name: leaf }) };
  const withTemplates = (source: string): FileTree =>
    new Map([
      ...data,
      ["de/charter.md.hbs", source],
      ["en/charter.md.hbs", source],
      ["de/_partials/head.md.hbs", "# {{name}}"],
      ["en/_partials/head.md.hbs", "# {{name}}"],
    ]);

  test("is one module for the list, and one for each part that loads by itself", () => {
    const made = prepare(withTemplates("{{> head}}"), shape);
    expect([...made.keys()]).toEqual(
      expect.arrayContaining([
        "core.mjs",
        "core.d.mts",
        "formats/hackathon.mjs",
        "learnings.mjs",
        "indicators.mjs",
        "sources.mjs",
        ...languages.flatMap((lang) => [`templates/${lang}.mjs`, `common/${lang}.mjs`]),
      ]),
    );
    expect(made.get("core.mjs")).toContain('"hackathon": () => import("./formats/hackathon.mjs")');
    expect(made.get("templates/de.mjs")).toContain('"charter": {"compiler"');
    expect(made.get("templates/de.mjs")).toContain('"head": {"compiler"');
  });

  test("is the same every time", () => {
    expect(prepare(withTemplates("{{name}}"), shape)).toEqual(prepare(withTemplates("{{name}}"), shape));
  });

  test("refuses a template without a declared shape, and one that reads more than it declares", () => {
    expect(() => prepare(withTemplates("x"), {})).toThrow("de/charter.md.hbs: the template has no declared shape.");
    expect(() => prepare(withTemplates("{{titel}}"), shape)).toThrow("de/charter.md.hbs:1:1: titel is not known here");
  });
});
