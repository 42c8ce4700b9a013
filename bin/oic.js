#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

module.enableCompileCache?.();
// A command runs for less than a second: most functions that Node 20 optimises after a few calls never earn that back. What really runs
// long (the Word files of a whole kit) is optimised all the same, a little later: a third less work. Newer Nodes do not know the flag.
if (process.version.startsWith("v20.") && !["--version", "-V"].includes(process.argv[2] ?? "")) {
  const v8 = await import("node:v8");
  v8.setFlagsFromString("--interrupt-budget=1000000");
}

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) {
  const oic = await import(main.href);
  process.exitCode = await oic.main(process.argv.slice(2));
} else {
  console.error("oic is not built yet: run “npm ci” in its folder, then try again.");
  console.error("oic ist noch nicht gebaut: Führen Sie in seinem Ordner „npm ci“ aus und versuchen Sie es noch einmal.");
  process.exitCode = 5;
}
