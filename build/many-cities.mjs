/**
 * How much memory one run takes that builds many cities (`node build/many-cities.mjs [1000]`): the resident set after 100 cities and after all of
 * them, and how long a city takes. Not a test.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./packing.mjs";

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "oic-many-"));
const example = readFileSync(join(root, "examples", "small-town", "city.yaml"), "utf8");
const names = Array.from({ length: count }, (_, at) => `city-${String(at + 1).padStart(4, "0")}`);

/** Loaded into the process that builds: notes its memory at each city, told on the fourth stream. */
const probe = `
import { writeSync } from "node:fs";
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  for (const line of String(text).split("\\n")) if (line.startsWith("city-")) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    writeSync(3, JSON.stringify({ rss, heapUsed, at: performance.now() }) + "\\n");
  }
  return write(text, ...rest);
};`;

try {
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "city.yaml"), example.replace("Beispielhausen", `Beispielhausen ${name}`));
  }
  console.log(`Node ${process.version}, ${count} cities like examples/small-town in one run`);
  report("first build", await built());
  report("nothing to do", await built());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds all cities in one process; gives its memory after each. */
function built() {
  const hook = `data:text/javascript,${encodeURIComponent(probe)}`;
  const args = ["--expose-gc", "--import", hook, join(root, "bin", "oic.js"), "build", ...names];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "ignore", "pipe"] });
  let told = "";
  child.stdio[3].on("data", (text) => {
    told += text;
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      const samples = told
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      if (code !== 0 || samples.length !== count) reject(new Error(`ended with ${code} after ${samples.length} cities`));
      else resolve(samples);
    });
  });
}

function report(title, samples) {
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  const at = (n) => `after ${n}: ${megabytes(samples[n - 1].rss)} resident, ${megabytes(samples[n - 1].heapUsed)} used`;
  const time = (samples.at(-1).at - samples[0].at) / (count - 1);
  console.log(
    `${title.padEnd(14)} ${[Math.min(100, count), Math.ceil(count / 2), count].map(at).join("; ")}; ${time.toFixed(0)} ms a city`,
  );
}
