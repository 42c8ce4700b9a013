/**
 * Opens the Word files of the example's charter in LibreOffice and looks for every heading of the Markdown in what it shows.
 * Needs `soffice` and `pdftotext`; `.ci/run` sees to them.
 */
import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root, run } from "./packing.mjs";

const charters = { de: "charta", en: "charter" };
const folder = await mkdtemp(join(tmpdir(), "oic-office-"));
try {
  const city = join(folder, "musterstadt");
  await mkdir(city);
  await copyFile(join(root, "examples", "musterstadt", "city.yaml"), join(city, "city.yaml"));
  run(process.execPath, [join(root, "bin", "oic.js"), "build", city, "--to", "md,docx"], folder);
  for (const [lang, name] of Object.entries(charters)) await lookAt(city, lang, name);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function lookAt(city, lang, name) {
  const markdown = await readFile(join(city, "kit", lang, `${name}.md`), "utf8");
  const word = await wordFile(join(city, "out"), lang, name);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", join(folder, lang), word], folder);
  const pdf = join(folder, lang, `${basename(word, ".docx")}.pdf`);
  const shown = letters(run("pdftotext", ["-layout", pdf, "-"], folder).stdout);

  const headings = markdown.split("\n").filter((line) => /^#{1,6} /.test(line));
  assert.ok(headings.length >= 5, `${name}.md has ${headings.length} headings`);
  const missing = headings.filter((line) => !shown.includes(letters(line)));
  assert.deepEqual(missing, [], `headings of ${name}.md that LibreOffice does not show`);
  console.log(`${basename(word)}: LibreOffice shows all ${headings.length} headings`);
}

/** The Word file of a document, wherever below `out` the language has its folder. */
async function wordFile(out, lang, name) {
  const entries = await readdir(out, { recursive: true });
  const found = entries.find((path) => basename(path) === `${name}.docx` && path.includes(lang));
  assert.ok(found, `build --to docx wrote no ${name}.docx for ${lang}`);
  return join(out, found);
}

/** Letters and digits alone, for line breaks, spaces and signs differ between Markdown and a page. */
function letters(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
