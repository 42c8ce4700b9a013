/**
 * Completes package-lock.json after a change of dependencies: `node build/complete-lock.mjs`.
 *
 * Native tools come as one optional package for each system. Some registries serve only those of their own users' systems; `npm
 * install` then leaves the others out of the lockfile, and `npm ci` calls the lockfile out of date. This adds what is named by
 * a dependency and missing, with the system read from its name. There is no integrity for these: nobody here has seen them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const added = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d/.test(version) && resolve(owner, name)?.version !== version)
    .map(([name, version]) => [placeFor(owner, name), entry(name, version)]),
);
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} packages for other systems added`);

/** What `owner` would find under a name, looking in its own folder first and then further up, as Node does. */
function resolve(owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const found = lock.packages[`${folder}${folder === "" ? "" : "/"}node_modules/${name}`];
    if (found || folder === "") return found;
  }
}

/** At the top where the name is free there, else within its owner. */
function placeFor(owner, name) {
  return lock.packages[`node_modules/${name}`] ? `${owner}/node_modules/${name}` : `node_modules/${name}`;
}

function entry(name, version) {
  const words = name.split(/[/-]/);
  const one = (known) => known.filter((word) => words.includes(word));
  const os = one(["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]);
  const cpu = one(["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"]);
  if (cpu.length !== 1) throw new Error(`${name}: which processor is it for?`);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return { version, cpu, dev: true, ...(libc.length > 0 ? { libc } : {}), optional: true, ...(os.length > 0 ? { os } : {}) };
}
