import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, readSource, type Source } from "./read-source.ts";

/** What a room may import beside its own files and the base: rooms, rooms of which it knows the types alone, packages. */
interface Row {
  readonly uses?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Everyone may use these; they use nothing but each other. */
const base = ["errors", "language", "files", "calendar"];

const facts = ["city", "packs", "programme", "rules", "propose", "generated"];
const documents = [...facts, "plan", "render", "sync"];
const underBuild = ["commands/place", "commands/judge", "commands/kit"];
const commands = ["place", "judge", "kit", "build", "look-up", "check", "history", "adopt", "resolve", "init", "calendar", "votes"];

/** The picture of src/README.md as a table, from the facts to the files: a row may use rows above it, never one below. */
const table: Readonly<Record<string, Row>> = {
  errors: {},
  language: {},
  files: {},
  calendar: { uses: ["generated"] },
  world: { packages: ["node:*", "inquirer", "chalk"] },
  city: { packages: ["yaml", "zod"] },
  packs: { uses: ["city", "generated"], packages: ["yaml", "zod"] },
  // What follows from the facts by counting: days, votes, shares.
  programme: { uses: ["city", "packs"] },
  rules: { uses: ["city", "programme"], types: ["packs"] },
  propose: { uses: ["city", "packs", "programme", "rules"] },
  interview: { uses: ["city", "packs", "propose"], types: ["world"] },
  // What plan and render agree on: the shape of a view, the frame round a fact.
  "plan/shape": {},
  "plan/fact": {},
  plan: { uses: ["city", "packs", "programme", "plan/shape", "plan/fact"], types: ["rules"], packages: ["zod"] },
  render: { uses: ["packs", "plan/fact"], types: ["plan/shape"], packages: ["handlebars"] },
  // Runs when oic is built, never in a city's folder: it reads the packs and has the renderer prepare their templates.
  "packs/prepare": { uses: ["packs", "plan", "render"], types: ["plan/shape"], packages: ["yaml", "zod"] },
  export: { packages: ["docx", "marked", "fflate"] },
  sync: { packages: ["yaml", "zod"] },
  report: { uses: ["city"], types: ["rules", "sync"] },
  // What a build found, kept for the next time; it reads nothing but what is asked of it.
  cache: { uses: ["generated"], types: ["city", "rules", "sync", "report", "world"] },
  // A city's folder as a command finds it, then what is judged, planned and built in it; beside each other the verbs that use these.
  "commands/place": { uses: ["city", "packs", "report"], types: ["world"] },
  "commands/judge": { uses: [...facts, "plan", "sync", "report", "cache", "commands/place"], types: ["world"] },
  "commands/kit": { uses: [...documents, "cache", "commands/place", "commands/judge"], types: ["world"] },
  "commands/build": { uses: [...documents, "export", "report", "cache", ...underBuild], types: ["world"] },
  "commands/look-up": { uses: [...documents, "interview", "report", ...underBuild, "commands/build"], types: ["world"] },
  "commands/check": { uses: [...facts, "sync", "report", "cache", ...underBuild, "commands/look-up"], types: ["world"] },
  "commands/history": { uses: ["sync", "cache", ...underBuild, "commands/build"], types: ["world"] },
  "commands/adopt": { uses: ["city", "sync", "report", ...underBuild, "commands/build"], types: ["world"] },
  "commands/resolve": { uses: ["sync", ...underBuild, "commands/build"], types: ["world"] },
  "commands/init": { uses: [...facts, "interview", "report", ...underBuild, "commands/build"], types: ["world"] },
  "commands/calendar": { uses: [...facts, "plan", "report", "commands/place", "commands/judge"], types: ["world"] },
  "commands/votes": { uses: ["city", "programme", "plan", "report", "commands/place"], types: ["world"] },
  "cli-words": {},
  cli: {
    uses: ["cli-words", ...commands.map((name) => `commands/${name}`), "report"],
    types: ["world"],
    packages: ["commander", "package.json"],
  },
  main: { uses: ["cli", "world"] },
};

const src = join(import.meta.dirname, "../src");
const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
const sources = paths
  .map((path) => path.replaceAll("\\", "/"))
  .sort()
  .map((path) => readSource(path, readFileSync(join(src, path), "utf8")));

describe("the rooms of src", () => {
  it.each(Object.keys(table))("%s imports only what its row of the table allows", (room) => {
    const forbidden = sources.filter((source) => roomOf(source.path) === room).flatMap(forbiddenImports);
    expect(forbidden).toEqual([]);
  });

  it("have a row for every file", () => {
    expect(sources.map(({ path }) => path).filter((path) => !(roomOf(path) in table))).toEqual([]);
  });

  it("stand in an order in which nothing reaches back", () => {
    const order = Object.keys(table);
    const backwards = order.flatMap((room) => neighbours(room).filter((other) => order.indexOf(other) >= order.indexOf(room)));
    expect(backwards).toEqual([]);
  });
});

describe("every file of src", () => {
  it("has at most 200 lines, a section of the schema 250", () => {
    const limit = (path: string) => (path.startsWith("city/schema/") ? 250 : 200);
    expect(sources.filter(({ path, lines }) => lines > limit(path)).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("leaves clock, chance, locale and environment to world/", () => {
    const found = sources
      .filter(({ path }) => roomOf(path) !== "world")
      .flatMap(({ path, named }) => [...named].map((name) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });

  it("exports by name, never by default", () => {
    expect(sources.filter((source) => source.defaultExport).map(({ path }) => path)).toEqual([]);
  });

  it("imports zod as a whole, for `import { z }` bundles all its languages", () => {
    const wrong = paths.filter((path) => /import (type )?\{[^}]*\} from "zod"/.test(readFileSync(join(src, path), "utf8")));
    expect(wrong).toEqual([]);
  });
});

describe("the reading of imports and names", () => {
  const read = (text: string) => readSource("city/example.ts", text);

  it.each([
    ['import { a } from "../plan/a.ts";', "plan/a.ts", false],
    ['import type { A } from "../plan/a.ts";', "plan/a.ts", true],
    ['import { type A, b } from "../plan/a.ts";', "plan/a.ts", false],
    ['export { a } from "../plan/a.ts";', "plan/a.ts", false],
    ['const a = await import("../plan/a.ts");', "plan/a.ts", false],
    ['type A = import("../plan/a.ts").A;', "plan/a.ts", true],
    ['import "node:fs";', "node:*", false],
    ['import a from "handlebars/runtime.js";', "handlebars", false],
    ['import a from "@scope/name/part";', "@scope/name", false],
    ['import { tables } from "../../generated/holidays/index.mjs";', "generated", false],
  ])("%s reaches %s", (text, to, typeOnly) => {
    expect(read(text).imports).toEqual([{ to, typeOnly }]);
  });

  it.each(["new Date()", "const a: Date = b", "a.toLocaleString()", "Math.random()", "process.env", "a.localeCompare(b)"])(
    "%s is seen",
    (text) => {
      expect([...read(text).named]).toHaveLength(1);
    },
  );

  it.each(["// Date", 'const a = "Date"', "a.process", "const process = 1", "Math.round(1)"])("%s is nothing", (text) => {
    expect([...read(text).named]).toEqual([]);
  });
});

function neighbours(room: string): readonly string[] {
  const { uses = [], types = [] } = table[room] ?? {};
  return [...uses, ...types].filter((other) => other !== "generated");
}

function forbiddenImports({ path, imports }: Source): readonly string[] {
  const room = roomOf(path);
  const { uses = [], types = [], packages = [] } = table[room] ?? {};
  const values = [room, ...base, ...uses, ...packages];
  const allowed = ({ to, typeOnly }: Import) => values.includes(roomOf(to)) || (typeOnly && types.includes(roomOf(to)));
  return imports.filter((each) => !allowed(each)).map(({ to, typeOnly }) => `${path} imports ${typeOnly ? "types of " : ""}${to}`);
}

/** The row a file belongs to: its own, else that of the innermost folder that has one. */
function roomOf(path: string): string {
  const names = path.replace(/\.ts$/, "").split("/");
  const found = names.map((_, at) => names.slice(0, names.length - at).join("/")).find((name) => name in table);
  return found ?? names[0] ?? path;
}
