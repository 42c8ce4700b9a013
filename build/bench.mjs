/**
 * How long `oic` takes beside a bare Node, and how large it is (`npm run bench`). All commands run in turn, round after round, so
 * that a busy machine slows them alike: read the ratios, not the times. Not a test.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, root, run } from "./packing.mjs";

const rounds = 11;
const program = join(root, "bin", "oic.js");
const example = join(root, "examples", "musterstadt");
const folder = mkdtempSync(join(tmpdir(), "oic-bench-"));

/** A folder that holds the city file of the example and nothing else. */
function freshCity(name) {
  const city = join(folder, name);
  rmSync(city, { recursive: true, force: true });
  mkdirSync(city, { recursive: true });
  copyFileSync(join(example, "city.yaml"), join(city, "city.yaml"));
  return city;
}

/** A city as somebody else gets it: with its kit, and without what the last build kept on this machine. */
function cloned() {
  rmSync(join(fresh, ".oic", "cache.json"), { force: true });
  return fresh;
}

/** The same with one answer changed, to and fro: what a build after a small correction takes. */
function corrected() {
  const file = join(moving, "city.yaml");
  const text = readFileSync(file, "utf8");
  const [from, to] = text.includes("date: 2027-10-19") ? ["2027-10-19", "2027-10-26"] : ["2027-10-26", "2027-10-19"];
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
  return moving;
}

const built = freshCity("built");
const moving = freshCity("moving");
const fresh = freshCity("cloned");
const contenders = [
  { title: "node -e 0", args: () => ["-e", "0"], aim: null },
  { title: "oic --version", args: () => [program, "--version"], aim: 1.5 },
  { title: "oic check, nothing changed", args: () => [program, "check", built], aim: 3 },
  { title: "oic check, the first time", args: () => [program, "check", cloned()], aim: null },
  { title: "oic build, all of it, both languages", args: () => [program, "build", freshCity("fresh")], aim: 5 },
  { title: "oic build, one answer changed", args: () => [program, "build", corrected()], aim: null },
  { title: "oic build, nothing to do", args: () => [program, "build", built], aim: null },
];

try {
  for (const city of [built, fresh, moving]) timed({ title: "first build", args: () => [program, "build", city] });
  for (const contender of contenders) timed(contender);
  const times = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) times[i].push(timed(contender));
  }
  report(times);
  reportSize();
  console.log(run(process.execPath, [join(root, "build", "many-cities.mjs"), "1000"], root).stdout.trimEnd());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds of one run, from start to exit. Throws if the command fails. */
function timed({ title, args }) {
  const list = args();
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, list, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${title} ended with ${status}\n${stderr}`);
  return time;
}

function report(times) {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${rounds} interleaved rounds`);
  for (const [i, { title, aim }] of contenders.entries()) {
    const ratio = median(times[i].map((time, round) => time / times[0][round]));
    const goal = aim === null ? "" : `   aim ≤ ${aim}`;
    console.log(`${title.padEnd(38)} ${median(times[i]).toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} ×${goal}`);
  }
}

function reportSize() {
  const tarball = pack(folder);
  run("npm", ["install", "--prefix", join(folder, "installed"), "--no-save", join(folder, tarball)], folder);
  const modules = join(folder, "installed", "node_modules");
  const packages = readdirSync(modules, { recursive: true }).filter((path) => /(^|[\\/])package\.json$/.test(path)).length;
  console.log(
    `installed: ${megabytes(sizeOf(modules))}, ${packages} package(s); tarball ${megabytes(statSync(join(folder, tarball)).size)}`,
  );
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function sizeOf(path) {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
