import { isLang, type Lang } from "../../language.ts";
import type { World } from "../../world/world.ts";

export const cityFile = "city.yaml";

/** Where a city lies. */
export interface CityPlace {
  /** Its folder, as it was named. */
  readonly name: string;
  /** What stands before the path of a file of it, as the person reaches it from here: empty, or the folder with a slash. */
  readonly before: string;
  /** How messages call its city file. */
  readonly shown: string;
}

/** The city meant by a folder or by a path to its city.yaml. */
export const cityPlace = (dir: string): CityPlace => {
  const name = dir.replace(/(^|[\\/])city\.yaml$/, "").replace(/\/+$/, "") || (dir.startsWith("/") ? "/" : ".");
  const before = name === "." ? "" : `${name}/`;
  return { name, before, shown: `${before}${cityFile}` };
};

/** The language asked for with `--lang` or `OIC_LANG`; null where nobody asked. */
export const askedLang = ({ argv, env, lang }: World): Lang | null =>
  argv.some((it) => it === "--lang" || it.startsWith("--lang=")) || isLang(env["OIC_LANG"] ?? "") ? lang : null;

/** The language asked for, else the city's leading one (whatever its file has there), else the system's. */
export const languageFor = (world: World, leading: unknown): Lang =>
  askedLang(world) ?? (typeof leading === "string" && isLang(leading) ? leading : world.lang);
