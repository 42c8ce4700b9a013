/** Writes docs/rules.md and docs/regeln.md from the rules in the code. A test compares them; run this when it asks for it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleModule } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const stage = await mkdtemp(join(tmpdir(), "oic-rules-"));
try {
  const maker = join(stage, "rules-page.mjs");
  await writeFile(maker, await bundleModule(root, "src/commands/look-up/rules-page.ts"));
  const { rulesPage, rulesPagePaths } = await import(pathToFileURL(maker).href);
  for (const [lang, path] of Object.entries(rulesPagePaths)) {
    await writeFile(join(root, "docs", path), await rulesPage(lang));
    console.log(`wrote docs/${path}`);
  }
} finally {
  await rm(stage, { recursive: true, force: true });
}
