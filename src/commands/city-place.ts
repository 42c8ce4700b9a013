import { isLang, type Lang } from "../language.ts";
import type { World } from "../world/world.ts";

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

/** `--lang` and `OIC_LANG` win over the city's leading language (whatever its file has there), that over the system's. */
export const languageFor = (world: World, leading: unknown): Lang => {
  const asked = world.argv.some((it) => it === "--lang" || it.startsWith("--lang=")) || isLang(world.env["OIC_LANG"] ?? "");
  return !asked && typeof leading === "string" && isLang(leading) ? leading : world.lang;
};
