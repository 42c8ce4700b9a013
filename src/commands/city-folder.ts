import type { Finding } from "../city/finding.ts";
import { parseCity } from "../city/parse.ts";
import { checkReferences } from "../city/references.ts";
import type { CityProfile } from "../city/schema/index.ts";
import { exit, OicError } from "../errors.ts";
import { isLang, type Lang } from "../language.ts";
import { formatIds } from "../packs/core.ts";
import type { Folder, World } from "../world/world.ts";

/** A city's folder with its file read; `profile` is null where the file is not valid. */
export interface CityFolder {
  readonly dir: string;
  readonly folder: Folder;
  readonly source: string;
  readonly profile: CityProfile | null;
  readonly findings: readonly Finding[];
  /** Language of messages: asked for, else the city's leading one, else the system's. */
  readonly lang: Lang;
}

export const cityFile = "city.yaml";

/** Reads the city file of `dir` (a folder, or a path to its city.yaml). Throws an OicError: exit 2 where there is none. */
export const openCity = async (world: World, dir: string): Promise<CityFolder> => {
  const folder = world.files(dir.replace(/(^|\/)city\.yaml$/, "") || ".");
  const kind = await folder.kind(cityFile);
  if (kind !== "file") throw noCityFile(world.lang, dir, kind === "folder");
  const source = (await folder.read(cityFile)) ?? "";
  const { profile, findings } = parseCity(source, dir === "." ? cityFile : `${dir.replace(/\/?(city\.yaml)?$/, "")}/${cityFile}`);
  const references = profile ? checkReferences(profile, { formats: formatIds, packs: ["core"] }) : [];
  return { dir, folder, source, profile, findings: [...findings, ...references], lang: languageFor(world, profile) };
};

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
