/** Packs the project as npm would publish it, and runs commands on the packed file far from this repository. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Packs into `folder`; returns the name of the tarball there. */
export function pack(folder) {
  run("npm", ["pack", "--pack-destination", folder], root);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack left no .tgz file");
  return tarball;
}

/** Runs a command in `cwd` without terminal and input; returns what it printed. Throws with all its output if it fails. */
export function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: elsewhere(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return { stdout, stderr };
}

/** The environment without what npm tells the scripts of this package: there, npx would take this folder for its own. */
function elsewhere() {
  const told = /^(npm_package_|npm_lifecycle_|npm_config_local_prefix$|npm_command$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)));
}
