import { exit, OicError } from "../errors.ts";
import { byCodeUnit, type FileTree, subtree } from "../files.ts";
import type { Lang } from "../language.ts";
import type { Shape } from "../plan/shape.ts";
import { shapes } from "../plan/shapes.ts";
import { type PreparedTemplate, preparePartial, preparer } from "../render/prepare.ts";
import { type CorePack, loadPack } from "./load.ts";

const suffix = ".md.hbs";

/**
 * The core pack as ES modules for generated/core: checked, templates translated, everything but the manifest loaded lazily
 * (`core.mjs` lists what there is). Runs when oic is built. `tree` are the files of templates/core. Throws an OicError
 * (exit 4) that names each bad file of the pack, or template without a declared shape.
 */
export const prepare = (tree: FileTree, declared: Readonly<Record<string, Shape>> = shapes): FileTree => {
  const pack = loadPack(tree);
  const { languages } = pack.manifest;
  return new Map([
    ...pack.formats.map((format): [string, string] => [`formats/${format.data.id}.mjs`, moduleOf(format)]),
    ...languages.map((lang): [string, string] => [`common/${lang}.mjs`, moduleOf(pack.common[lang])]),
    ...languages.map((lang): [string, string] => [`templates/${lang}.mjs`, templatesModule(subtree(tree, lang), declared, lang)]),
    ["learnings.mjs", moduleOf(pack.learnings)],
    ["indicators.mjs", moduleOf(pack.indicators)],
    ["sources.mjs", moduleOf(pack.sources)],
    ["core.d.mts", types],
    ["core.mjs", index(pack)],
  ]);
};

/** Bundlers keep a default export of JSON as it is; parsing it from a string is faster than reading it as a program. */
const moduleOf = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

const templatesModule = (files: FileTree, declared: Readonly<Record<string, Shape>>, lang: Lang): string => {
  const partials = sourcesIn(subtree(files, "_partials"));
  const ready = preparer(partials);
  const templates = [...sourcesIn(files)].map(([name, source]) => {
    const shape = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (shape === undefined) throw withoutShape(`${lang}/${name}${suffix}`);
    return { ...ready(`${lang}/${name}${suffix}`, source, shape), name };
  });
  const small = [...partials].map(([name, source]) => preparePartial(name, source));
  return `export const templates = ${objectOf(templates)};\nexport const partials = ${objectOf(small)};\n`;
};

const objectOf = (prepared: readonly PreparedTemplate[]): string =>
  `{\n${prepared.map(({ name, code }) => `${JSON.stringify(name)}: ${code},\n`).join("")}}`;

/** Templates right in a folder by name, sorted. */
const sourcesIn = (files: FileTree): ReadonlyMap<string, string> => {
  const own = [...files].filter(([path]) => path.endsWith(suffix) && !path.includes("/"));
  return new Map(own.map(([path, text]): [string, string] => [path.slice(0, -suffix.length), text]).sort(([a], [b]) => byCodeUnit(a, b)));
};

const withoutShape = (path: string): OicError =>
  new OicError(
    exit.pack,
    `${path}: the template has no declared shape.`,
    "Declare what it may read in src/plan/shapes.ts, under the template's name.",
  );

const index = ({ manifest, formats }: CorePack): string => {
  const ids = formats.map(({ data }) => data.id);
  const loaders = (entries: readonly (readonly [string, string])[]): string =>
    `{\n${entries.map(([name, file]) => `  ${JSON.stringify(name)}: () => import("./${file}.mjs"),\n`).join("")}}`;
  const parts = ["learnings", "indicators", "sources"].map((name) => [name, name] as const);
  return [
    `export const manifest = ${JSON.stringify(manifest)};`,
    `export const formatIds = ${JSON.stringify(ids)};`,
    `export const formats = ${loaders(ids.map((id) => [id, `formats/${id}`]))};`,
    `export const common = ${loaders(manifest.languages.map((lang) => [lang, `common/${lang}`]))};`,
    `export const templates = ${loaders(manifest.languages.map((lang) => [lang, `templates/${lang}`]))};`,
    `export const parts = ${loaders(parts)};`,
    "",
  ].join("\n");
};

const types = `import type { Lang } from "../../src/language.ts";
import type { CommonWords } from "../../src/packs/common.ts";
import type { PackFormat, PackIndicators, PackLearnings } from "../../src/packs/load.ts";
import type { Manifest } from "../../src/packs/manifest.ts";
import type { Sources } from "../../src/packs/source.ts";

type Loader<T> = () => Promise<{ readonly default: T }>;
type Specs = Readonly<Record<string, object>>;

export declare const manifest: Manifest;
export declare const formatIds: readonly string[];
export declare const formats: Readonly<Record<string, Loader<PackFormat>>>;
export declare const common: Readonly<Record<Lang, Loader<CommonWords>>>;
export declare const templates: Readonly<Record<Lang, () => Promise<{ readonly templates: Specs; readonly partials: Specs }>>>;
export declare const parts: {
  readonly learnings: Loader<PackLearnings>;
  readonly indicators: Loader<PackIndicators>;
  readonly sources: Loader<Sources>;
};
`;
