/**
 * Builds what `oic` runs from: the tables of holidays and the prepared templates (generated/), the program (dist/) and the
 * licences of everything bundled in it (LICENSE-THIRD-PARTY.txt). Runs on `npm ci`, `npm pack` and before the tests.
 *
 * Every file is written beside its place and then renamed, and only where its bytes differ: two builds at once, or a build
 * while `oic` runs, never show half a file.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { bundleModule, bundleProgram } from "./bundle.mjs";
import { mirror, readTree, writeWhole } from "./disk.mjs";
import { makeHolidays } from "./holidays.mjs";
import { licenceText } from "./licences.mjs";
import { packHash } from "./pack-hash.mjs";

const root = join(import.meta.dirname, "..");
const started = performance.now();
const stage = await mkdtemp(join(tmpdir(), "oic-build-"));
try {
  await stageGenerated(join(stage, "generated"));
  await mirror(await readTree(join(stage, "generated")), join(root, "generated"));

  const program = await bundleProgram(root, "src/main.ts");
  await mirror(program.files, join(root, "dist"));
  await writeWhole(join(root, "LICENSE-THIRD-PARTY.txt"), await licenceText(root, program.modules));

  const bytes = [...program.files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`built oic: dist/ has ${program.files.size} files, ${Math.round(bytes / 1024)} KB, in ${seconds} s`);
} finally {
  await rm(stage, { recursive: true, force: true });
}

/** Writes into `out` what the program imports but nobody writes by hand: holidays by country, the core pack and the city file's schema prepared, the program's hash. */
async function stageGenerated(out) {
  await makeHolidays(out);
  await mirror(await exampleCity(), join(out, "example"));
  for (const [path, text] of await programHash()) await writeWhole(join(out, path), text);
  await mirror(await schemaModules(), join(out, "city-schema"));
  const { prepare } = await loaded("src/packs/prepare.ts");
  const pack = await readTree(join(root, "templates", "core"));
  const hash = [
    ["hash.mjs", `export const hash = "${packHash(pack)}";\n`],
    ["hash.d.mts", "export declare const hash: string;\n"],
  ];
  await mirror(new Map([...(await prepare(pack)), ...hash]), join(out, "core"));
}

/** A module of src, with all that it imports. */
async function loaded(path) {
  const file = join(stage, `${basename(path, ".ts")}.mjs`);
  await writeFile(file, await bundleModule(root, path));
  return import(pathToFileURL(file).href);
}

/** A hash over all that the program is made from: a city's cache counts only for the program that wrote it. */
async function programHash() {
  const files = new Map();
  for (const folder of ["src", "templates", "build"])
    for (const [path, text] of await readTree(join(root, folder))) files.set(`${folder}/${path}`, text);
  for (const path of ["package.json", "package-lock.json"]) files.set(path, await readFile(join(root, path), "utf8"));
  return new Map([
    ["program.mjs", `export const programHash = "${packHash(files)}";\n`],
    ["program.d.mts", "export declare const programHash: string;\n"],
  ]);
}

/** The JSON Schema of the city file in each language: working it out takes ten times as long as reading it. */
async function schemaModules() {
  const { citySchemaJson } = await loaded("src/city/json-schema.ts");
  const languages = ["de", "en"];
  const text = (lang) => `JSON.parse(${JSON.stringify(JSON.stringify(citySchemaJson(lang)))})`;
  const loaders = languages.map((lang) => `  ${lang}: () => import("./${lang}.mjs"),\n`).join("");
  return new Map([
    ...languages.map((lang) => [`${lang}.mjs`, `export default ${text(lang)};\n`]),
    ["index.mjs", `export const citySchemas = {\n${loaders}};\n`],
    [
      "index.d.mts",
      'import type { Lang } from "../../src/language.ts";\nexport declare const citySchemas: Readonly<Record<Lang, () => Promise<{ readonly default: object }>>>;\n',
    ],
  ]);
}

/** The facts of examples/musterstadt as a module: `oic explain` shows the examples of rules in it. */
async function exampleCity() {
  const facts = parse(await readFile(join(root, "examples/musterstadt/city.yaml"), "utf8"));
  return new Map([
    ["city.mjs", `export const facts = ${JSON.stringify(facts)};\n`],
    ["city.d.mts", 'import type { PlainMap } from "../../src/city/plain.ts";\nexport declare const facts: PlainMap;\n'],
  ]);
}
