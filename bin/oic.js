#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

module.enableCompileCache?.();

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) {
  const oic = await import(main.href);
  process.exitCode = await oic.main(process.argv.slice(2));
} else {
  console.error("oic is not built yet: run “npm ci” in its folder, then try again.");
  console.error("oic ist noch nicht gebaut: Führen Sie in seinem Ordner „npm ci“ aus und versuchen Sie es noch einmal.");
  process.exitCode = 5;
}
