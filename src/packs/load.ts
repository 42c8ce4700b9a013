import { exit, OicError } from "../errors.ts";
import { byCodeUnit, type FileTree } from "../files.ts";
import { type Lang, languages, type Words } from "../language.ts";
import { checkFormat, type Known } from "./check-format.ts";
import { checkProse } from "./check-prose.ts";
import { type CommonWords, commonWordsSchema } from "./common.ts";
import { type FormatData, formatDataSchema } from "./format.ts";
import { type FormatWords, formatWordsSchema } from "./format-words.ts";
import { type Indicator, type IndicatorWords, indicatorsSchema, indicatorsWordsSchema } from "./indicator.ts";
import { type Learning, type LearningWords, learningsSchema, learningsWordsSchema } from "./learning.ts";
import { type Manifest, manifestSchema } from "./manifest.ts";
import { type PackProblem, type PackReader, readAs } from "./read.ts";
import { type Sources, sourcesSchema } from "./source.ts";

type ByLang<T> = Readonly<Record<Lang, T>>;

/** A format of the catalogue: figures, and the words for them in every language. */
export interface PackFormat {
  readonly data: FormatData;
  readonly words: ByLang<FormatWords>;
}

export interface PackLearnings {
  readonly learnings: readonly Learning[];
  readonly words: ByLang<Readonly<Record<string, LearningWords>>>;
}

export interface PackIndicators {
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  readonly indicators: readonly Indicator[];
  readonly words: ByLang<Readonly<Record<string, IndicatorWords>>>;
}

/** All of a pack but its templates, read and checked. Formats are sorted by id. */
export interface CorePack {
  readonly manifest: Manifest;
  readonly sources: Sources;
  readonly learnings: PackLearnings;
  readonly indicators: PackIndicators;
  readonly common: ByLang<CommonWords>;
  readonly formats: readonly PackFormat[];
}

/** Aliases one format file may use: enough for repeated sessions and blocks, too few to blow up. */
const formatAliases = 50;

const refused: Words = { de: "Das Paket lässt sich nicht verwenden:", en: "The pack cannot be used:" };
const mend: Words = { de: "Berichtigen Sie die genannten Dateien des Pakets.", en: "Mend the files of the pack named above." };

/**
 * Reads a pack from its files (paths relative to the pack). Throws an OicError (exit 4) in `lang` that lists every file with
 * what is wrong in it: unreadable, not of its shape, or words and figures that do not fit each other.
 */
export const loadPack = (tree: FileTree, lang: Lang = "en"): CorePack => {
  const reader: PackReader = { tree, problems: [] };
  const parts = {
    manifest: readAs(reader, "pack.yaml", { schema: manifestSchema }),
    sources: readAs(reader, "sources.yaml", { schema: sourcesSchema }),
    learnings: readLearnings(reader),
    indicators: readIndicators(reader),
    common: byLang((each) => readAs(reader, `common/${each}.yaml`, { schema: commonWordsSchema })),
    formats: formatIds(tree).map((id) => readFormat(reader, id)),
  };
  const { manifest, sources, learnings, indicators, common } = parts;
  const formats = parts.formats.filter((format) => format !== null);
  if (manifest === null || sources === null || learnings === null || indicators === null || common === null)
    throw refusal(reader.problems, lang);
  const known = knownIds({ sources, learnings, indicators });
  const problems = [
    ...reader.problems,
    ...checkLearnings(learnings, sources),
    ...checkCommon(common),
    ...formats.flatMap((format) => checkFormat(format, known)),
  ];
  if (problems.length > 0) throw refusal(problems, lang);
  return { manifest, sources, learnings, indicators, common, formats };
};

const refusal = (problems: readonly PackProblem[], lang: Lang): OicError =>
  new OicError(exit.pack, [refused[lang], ...problems.map(({ at, says }) => `${at}: ${says[lang]}`)].join("\n"), mend[lang]);

const formatIds = (tree: FileTree): readonly string[] =>
  [...new Set([...tree.keys()].flatMap((path) => /^formats\/([^/]+)\//.exec(path)?.[1] ?? []))].sort(byCodeUnit);

const readFormat = (reader: PackReader, id: string): PackFormat | null => {
  const folder = `formats/${id}`;
  const data = readAs(reader, `${folder}/format.yaml`, { schema: formatDataSchema, aliases: formatAliases });
  const words = byLang((lang) => readAs(reader, `${folder}/${lang}.yaml`, { schema: formatWordsSchema }));
  if (data !== null && data.id !== id) {
    reader.problems.push({
      at: `${folder}/format.yaml: id`,
      says: { de: `heißt ${data.id}, der Ordner ${id}`, en: `is ${data.id}, the folder ${id}` },
    });
  }
  return data === null || words === null ? null : { data, words };
};

const readLearnings = (reader: PackReader): PackLearnings | null => {
  const learnings = readAs(reader, "learnings/learnings.yaml", { schema: learningsSchema });
  const words = byLang((lang) => readAs(reader, `learnings/${lang}.yaml`, { schema: learningsWordsSchema }));
  return learnings === null || words === null ? null : { learnings, words };
};

const readIndicators = (reader: PackReader): PackIndicators | null => {
  const read = readAs(reader, "indicators.yaml", { schema: indicatorsSchema });
  const words = byLang((lang) => readAs(reader, `indicators.${lang}.yaml`, { schema: indicatorsWordsSchema }));
  return read === null || words === null ? null : { ...read, words };
};

/** One value for each language, or null where one of them is null. */
const byLang = <T>(read: (lang: Lang) => T | null): ByLang<T> | null => {
  const entries = languages.map((lang) => [lang, read(lang)] as const);
  return entries.some(([, value]) => value === null) ? null : (Object.fromEntries(entries) as Record<Lang, T>);
};

const knownIds = ({ sources, learnings, indicators }: Pick<CorePack, "sources" | "learnings" | "indicators">): Known => ({
  sources: new Set(Object.keys(sources)),
  learnings: new Set(learnings.learnings.map(({ id }) => id)),
  indicators: new Set(indicators.indicators.map(({ id }) => id)),
});

/** Learnings have their words in every language, and sources that exist. */
const checkLearnings = ({ learnings, words }: PackLearnings, sources: Sources): readonly PackProblem[] =>
  learnings.flatMap((learning) => [
    ...languages
      .filter((lang) => !Object.hasOwn(words[lang], learning.id))
      .map((lang) => ({ at: `learnings/${lang}.yaml: ${learning.id}`, says: { de: "die Wörter fehlen", en: "the words are missing" } })),
    ...learning.sources
      .filter((key) => !Object.hasOwn(sources, key))
      .map((key) => ({
        at: `learnings/learnings.yaml: ${learning.id}`,
        says: { de: `die Quelle ${key} gibt es nicht`, en: `there is no source ${key}` },
      })),
  ]);

const checkCommon = (common: ByLang<CommonWords>): readonly PackProblem[] =>
  languages.flatMap((lang) => checkProse(common[lang], lang).map((says) => ({ at: `common/${lang}.yaml`, says })));
