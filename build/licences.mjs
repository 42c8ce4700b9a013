/** The licences of everything that is bundled, in one text for the package. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** Packages whose code or data reach the bundle inside another package or through a generated table, with what is used of them. */
const alsoInside = {
  "date-holidays": "tables of public holidays adapted from its data, which stay under CC BY-SA 3.0",
  fflate: "also as part of docx",
  nanoid: "as part of docx",
  rolldown: "its runtime, a few lines that load the pieces",
};

/**
 * The text of LICENSE-THIRD-PARTY.txt: one section a package, sorted by name.
 * `modules` are the paths of all bundled modules. Fails if a package names no licence.
 */
export async function licenceText(root, modules) {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
  const bundled = (name) => [...folders].some((folder) => folder.split(sep).join("/").endsWith(`/node_modules/${name}`));
  const inside = Object.keys(alsoInside).filter((name) => !bundled(name));
  const sections = await Promise.all([...folders, ...inside.map((name) => join(root, "node_modules", name))].map(section));
  const unique = [...new Set(sections)].sort();
  return `${opening}\n${unique.join("\n")}`;
}

const opening = `oic contains code and data of the packages below. Each stands under its own licence, printed in full.
`;

/** The folder of the package that a module belongs to; null for oic's own modules and those the bundler makes. */
function packageFolder(module) {
  const parts = module.split(sep);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0 || module.startsWith("\0")) return null;
  const length = parts[at + 1].startsWith("@") ? 3 : 2;
  return parts.slice(0, at + length).join(sep);
}

async function section(folder) {
  const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (!about.license) throw new Error(`${about.name} names no licence: ask its authors before bundling it`);
  const use = alsoInside[about.name] ? ` (${alsoInside[about.name]})` : "";
  const title = `${about.name} ${about.version}${use}\nLicence: ${about.license}`;
  return `${"=".repeat(80)}\n${title}\n${"-".repeat(80)}\n${await fullText(folder, about)}\n`;
}

async function fullText(folder, about) {
  const files = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  if (texts.length > 0) return texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("\n\n");
  const author = typeof about.author === "string" ? about.author : (about.author?.name ?? "its authors");
  return `Copyright ${author}. The package carries no licence text of its own; the name above is that of its package.json.`;
}
