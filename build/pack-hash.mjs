import { createHash } from "node:crypto";

/** The first 16 characters of the SHA-256 over a pack's files (path → text), in order of their paths, line ends as LF: the same on every system. */
export function packHash(files) {
  const hash = createHash("sha256");
  const byCodeUnit = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
  for (const [path, text] of [...files].sort(byCodeUnit)) hash.update(`${path}\0${text.replaceAll("\r\n", "\n")}\0`);
  return hash.digest("hex").slice(0, 16);
}
