/** Reading and writing of whole folders for the build, as maps from relative path (forward slashes) to text. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** Every file below `folder`, sorted by path; an empty map where there is no such folder. */
export async function readTree(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const relative = (path) => path.slice(folder.length + 1).replaceAll(sep, "/");
  return new Map(await Promise.all(paths.sort().map(async (path) => [relative(path), await readFile(path, "utf8")])));
}

/** Makes `folder` hold exactly `files`: writes what differs, one after the other in their order, then removes what is left over. */
export async function mirror(files, folder) {
  const present = await readTree(folder);
  for (const [path, text] of files) if (present.get(path) !== text) await writeWhole(join(folder, path), text);
  const leftOver = [...present.keys()].filter((path) => !files.has(path) && !isUnfinished(path));
  await Promise.all(leftOver.map((path) => rm(join(folder, path), { force: true })));
}

/** Writes a file in one step, so that a reader sees the old text or the new one; leaves it alone if it is the same already. */
export async function writeWhole(path, text) {
  if ((await readFile(path, "utf8").catch(() => null)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** A file that another build is about to rename; it is that build's to clear away. */
const isUnfinished = (path) => path.endsWith(".unfinished");
