// biome-ignore lint/correctness/useImportExtensions: generated JavaScript with its types beside it; the ending is right
import { common, formatIds, formats, manifest, parts, templates } from "../../generated/core/core.mjs";
// biome-ignore lint/correctness/useImportExtensions: as above
import { hash } from "../../generated/core/hash.mjs";
import { exit, OicError } from "../errors.ts";
import type { Lang } from "../language.ts";
import type { CommonWords } from "./common.ts";
import type { PackFormat, PackIndicators, PackLearnings } from "./load.ts";
import type { Manifest, PackTemplate } from "./manifest.ts";
import type { Sources } from "./source.ts";

/** Ids of the formats of the core pack, sorted. */
export { formatIds };

/** The core pack's documents and version. */
export const coreManifest = (): Promise<Manifest> => Promise.resolve(manifest);

/** What the core pack's files are, in 16 characters; another text anywhere in them, another hash. */
export const coreHash: string = hash;

/** A format's figures and words; null where the core pack has no such format. */
export const coreFormat = async (id: string): Promise<PackFormat | null> => {
  const load = Object.hasOwn(formats, id) ? formats[id] : undefined;
  return load === undefined ? null : (await load()).default;
};

export const coreLearnings = async (): Promise<PackLearnings> => (await parts.learnings()).default;
export const coreIndicators = async (): Promise<PackIndicators> => (await parts.indicators()).default;
export const coreSources = async (): Promise<Sources> => (await parts.sources()).default;

/** The words that all playbooks share. */
export const coreCommon = async (lang: Lang): Promise<CommonWords> => (await common[lang]()).default;

/** A translated template with the partials of its language. Throws an OicError (exit 4) where the pack has none of this name. */
export const coreTemplate = async (lang: Lang, name: string): Promise<PackTemplate> => {
  const loaded = await templates[lang]();
  const main = Object.hasOwn(loaded.templates, name) ? loaded.templates[name] : undefined;
  if (main === undefined) throw new OicError(exit.pack, `templates/core/${lang}/${name}.md.hbs: the template is missing.`);
  return { main, partials: loaded.partials };
};
