/**
 * The package as a city gets it: packed, run with npx from an empty folder, asked for a first kit without a terminal, built a
 * second time. Prints one line if all is well, else what is not.
 */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTree } from "./disk.mjs";
import { pack, root, run } from "./packing.mjs";

/** The shortest way to a kit: what cannot be guessed is given, `--yes` takes the defaults for the rest. */
const answers = ["city.name=Teststadt", "city.country=DE", "programme.start=2027-03-01"];

const shipped = /^package\/(package\.json|README(\.de)?\.md|CHANGELOG\.md|LICENSE|LICENSE-THIRD-PARTY\.txt|bin\/oic\.js|dist\/[\w-]+\.js)$/;
const about = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const folder = await mkdtemp(join(tmpdir(), "oic-packed-"));
process.env.npm_config_cache = join(folder, ".npm");
try {
  const tarball = pack(folder);
  const oic = (...args) => run("npx", ["--yes", `./${tarball}`, ...args], folder);

  const inside = run("tar", ["-tzf", tarball], folder).stdout.trim().split("\n");
  assert.deepEqual(
    inside.filter((path) => !shipped.test(path)),
    [],
    "the package holds files that no city needs",
  );
  for (const path of ["bin/oic.js", "dist/main.js", "LICENSE", "LICENSE-THIRD-PARTY.txt"])
    assert.ok(inside.includes(`package/${path}`), path);
  assert.equal(about.dependencies, undefined, "the package has runtime dependencies");

  assert.equal(oic("--version").stdout.trim(), `oic ${about.version}`);

  oic("init", "my-city", "--yes", "--lang", "de", ...answers.flatMap((answer) => ["--set", answer]));
  const kit = await readTree(join(folder, "my-city"));
  for (const path of ["city.yaml", ".oic/lock.yaml"]) assert.ok(kit.has(path), `init wrote no ${path}`);
  const documents = [...kit.keys()].filter((path) => /^kit\/de\/.+\.md$/.test(path));
  assert.ok(documents.length >= 5, `init wrote ${documents.length} documents, five or more were promised`);
  for (const path of documents) assert.match(kit.get(path), /Teststadt/, `${path} does not name the city`);

  const again = oic("build", "my-city", "--lang", "de");
  assert.match(`${again.stdout}${again.stderr}`, /nichts zu tun/i, "a second build does not say that there is nothing to do");
  assert.deepEqual(await readTree(join(folder, "my-city")), kit, "a second build changed files");

  console.log(`packed: ${inside.length} files, first kit of ${documents.length} documents, second build idle`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
