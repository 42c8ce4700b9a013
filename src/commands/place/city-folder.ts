import { byteLimit, decodeCity, tooBigToRead } from "../../city/city-bytes.ts";
import type { CityText } from "../../city/city-text.ts";
import type { Finding } from "../../city/finding.ts";
import { type ParsedCity, parseCity, parseFacts, withPacks } from "../../city/parse.ts";
import { isPlainList, type PlainMap, plainAt } from "../../city/plain.ts";
import { type ReadYaml, readYaml } from "../../city/read-yaml.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import type { Lang } from "../../language.ts";
import { coreIndicators, formatIds } from "../../packs/core.ts";
import type { Folder, Snapshot, World } from "../../world/world.ts";
import { cityFile, cityPlace, languageFor } from "./city-place.ts";
import { noCityFile } from "./no-city-file.ts";

/** A city's folder with its file read; `profile` is null where the file is not valid. */
export interface CityFolder {
  readonly dir: string;
  readonly folder: Folder;
  /** The folder as it was when the city file was read. */
  readonly found: Snapshot;
  /** The file with the place of every field. */
  readonly text: CityText;
  readonly profile: CityProfile | null;
  /** The facts as they stand in the file; null where it could not be read at all. */
  readonly facts: PlainMap | null;
  readonly findings: readonly Finding[];
  /** Language of messages: asked for, else the city's leading one, else the system's. */
  readonly lang: Lang;
}

/** Reads the city file of `dir` (a folder, or a path to its city.yaml). Throws an OicError: exit 2 where there is none, exit 5 where it cannot be read. */
export const openCity = async (world: World, dir: string): Promise<CityFolder> => {
  const { name, shown } = cityPlace(dir);
  const folder = world.files(name);
  if ((await folder.kind(cityFile)) !== "file") throw await noCityFile(world, name);
  const found = folder.snapshot();
  const size = (await folder.size(cityFile)) ?? 0;
  const { profile, findings, doc, facts } = size > byteLimit ? unread(tooBigToRead(size, shown)) : await readCity(found, shown);
  return { dir, folder, found, text: doc, profile, facts, findings, lang: languageFor(world, leadingOf(facts)) };
};

/** `shown`: how messages call the file, as the person reaches it from here. */
const readCity = async (found: Snapshot, shown: string): Promise<ParsedCity> => {
  const { source, finding } = decodeCity((await found.readBytes(cityFile)) ?? new Uint8Array(), shown);
  if (finding) return unread(finding);
  return parsedCity(source, shown);
};

/** A city file's text, with what only the packs know checked as well. */
export const parsedCity = (source: string, shown: string): Promise<ParsedCity> => parsedFacts(readYaml(source, shown));

/** The same for a file's facts, or others in their place. */
export const parsedFacts = async (read: ReadYaml): Promise<ParsedCity> => {
  const indicators = (await coreIndicators()).indicators.map(({ id }) => id);
  return withPacks(parseFacts(read), { formats: formatIds, packs: ["core"], indicators });
};

const unread = (finding: Finding): ParsedCity => ({ ...parseCity("", finding.place.file), findings: [finding] });

/** The city's leading language, even where the rest of the file is wrong. */
const leadingOf = (facts: PlainMap | null): unknown => {
  const languages = facts === null ? undefined : plainAt(plainAt(facts, "city"), "languages");
  return isPlainList(languages) ? languages[0] : languages;
};
