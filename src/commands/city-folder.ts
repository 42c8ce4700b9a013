import type { Finding } from "../city/finding.ts";
import { checkReferences } from "../city/check-references.ts";
import type { CityText } from "../city/city-text.ts";
import { parseCity } from "../city/parse.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { exit, OicError } from "../errors.ts";
import { isLang, type Lang } from "../language.ts";
import { coreIndicators, formatIds } from "../packs/core.ts";
import type { Folder, World } from "../world/world.ts";

/** A city's folder with its file read; `profile` is null where the file is not valid. */
export interface CityFolder {
  readonly dir: string;
  readonly folder: Folder;
  /** The file with the place of every field. */
  readonly text: CityText;
  readonly profile: CityProfile | null;
  readonly findings: readonly Finding[];
  /** Language of messages: asked for, else the city's leading one, else the system's. */
  readonly lang: Lang;
}

export const cityFile = "city.yaml";

/** Reads the city file of `dir` (a folder, or a path to its city.yaml). Throws an OicError: exit 2 where there is none. */
export const openCity = async (world: World, dir: string): Promise<CityFolder> => {
  const folder = world.files(folderOf(dir));
  const kind = await folder.kind(cityFile);
  if (kind !== "file") throw noCityFile(world.lang, dir, kind === "folder");
  const source = (await folder.read(cityFile)) ?? "";
  const { profile, findings, doc } = parseCity(source, shownName(dir));
  const references = profile ? checkReferences(profile, doc, { formats: formatIds, packs: ["core"], indicators: await indicatorIds() }) : [];
  return { dir, folder, text: doc, profile, findings: [...findings, ...references], lang: languageFor(world, profile) };
};

/** How messages call the file: as the person reaches it from here. */
const shownName = (dir: string): string => (folderOf(dir) === "." ? cityFile : `${folderOf(dir)}/${cityFile}`);

/** The folder meant by a folder or by a path to its city.yaml. */
const folderOf = (dir: string): string => dir.replace(/(^|\/)city\.yaml$/, "").replace(/\/+$/, "") || ".";

const indicatorIds = async (): Promise<readonly string[]> => (await coreIndicators()).indicators.map(({ id }) => id);

/** `--lang` and `OIC_LANG` win over the city's leading language. */
export const languageFor = (world: World, profile: CityProfile | null): Lang => {
  const asked = world.argv.some((it) => it === "--lang" || it.startsWith("--lang=")) || isLang(world.env["OIC_LANG"] ?? "");
  return asked || !profile ? world.lang : (profile.city.languages[0] ?? world.lang);
};

const noCityFile = (lang: Lang, dir: string, isFolder: boolean): OicError => {
  const place = dir === "." ? "" : `${dir}/`;
  if (isFolder)
    return lang === "de"
      ? new OicError(
          exit.usage,
          `„${place}city.yaml“ ist ein Ordner, keine Datei.`,
          "Benennen Sie den Ordner um und legen Sie die Datei mit oic init an.",
        )
      : new OicError(exit.usage, `“${place}city.yaml” is a folder, not a file.`, "Rename the folder and make the file with oic init.");
  return lang === "de"
    ? new OicError(exit.usage, `In „${dir}“ liegt keine city.yaml.`, `Legen Sie eine Stadt an: oic init ${dir}`)
    : new OicError(exit.usage, `There is no city.yaml in “${dir}”.`, `Start a city: oic init ${dir}`);
};
