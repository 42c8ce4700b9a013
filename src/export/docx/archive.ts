import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { byCodeUnit } from "../../files.ts";

/** DOS time knows no zone: read as local, it is the same bytes everywhere. */
const epoch = "1980-01-01T00:00:00";

/** Changes the text of one part; parts are named by path in the archive. */
export type Mend = (xml: string) => string;

/** The same archive with its texts mended, link ids counted instead of drawn by lot, files in a fixed order and without a clock. */
export const settled = (bytes: Uint8Array, mends: Readonly<Record<string, Mend>>): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  for (const [path, mend] of Object.entries(mends)) parts.set(path, mend(parts.get(path) ?? ""));
  for (const path of [...parts.keys()].filter((each) => each.endsWith(".rels"))) countLinks(parts, path);
  const order = [...parts].sort(([a], [b]) => rank(a) - rank(b) || byCodeUnit(a, b));
  return zipSync(Object.fromEntries(order.map(([path, xml]) => [path, [strToU8(xml), { mtime: epoch, os: 0 }] as const])), { level: 6 });
};

/** Readers expect the list of content types first. */
const rank = (path: string): number => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);

const countLinks = (parts: Map<string, string>, relsPath: string): void => {
  const sourcePath = relsPath.replace("_rels/", "").replace(/\.rels$/, "");
  const names = new Map<string, string>();
  const rels = (parts.get(relsPath) ?? "").replace(/ Id="(rId(?!\d+")[^"]+)"/g, (_, id: string) => {
    names.set(id, `rIdLink${names.size + 1}`);
    return ` Id="${names.get(id)}"`;
  });
  parts.set(relsPath, rels);
  const source = parts.get(sourcePath);
  if (source === undefined || names.size === 0) return;
  parts.set(
    sourcePath,
    source.replace(/ r:id="([^"]+)"/g, (whole, id: string) => (names.has(id) ? ` r:id="${names.get(id)}"` : whole)),
  );
};
