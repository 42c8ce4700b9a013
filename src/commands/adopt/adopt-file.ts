import { exit, OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import type { World } from "../../world/world.ts";
import { namedFile } from "../place/named-file.ts";

/** Bytes of the largest charter that is read: some 300 pages. */
const byteLimit = 1_000_000;

/** The text of the file a person names. Throws an OicError (exit 2) where it is none, is no Markdown, is empty or too large. */
export const givenText = async (world: World, file: string, lang: Lang): Promise<string> => {
  const { folder, name } = namedFile(world, file);
  if (!/\.(?:md|markdown|txt)$/i.test(name)) throw refusal(problems.kind(file)[lang], problems.kindMend[lang]);
  const size = await folder.size(name);
  if (size === null) throw refusal(problems.missing(file)[lang], null);
  if (size > byteLimit) throw refusal(problems.large(file)[lang], problems.largeMend[lang]);
  const text = (await folder.read(name)) ?? "";
  if (text.trim() === "") throw refusal(problems.empty(file)[lang], null);
  return text;
};

const refusal = (message: string, mend: string | null): OicError => new OicError(exit.usage, message, mend);

const problems = {
  kind: (file: string) => ({ de: `„${file}“ ist keine Markdown-Datei.`, en: `“${file}” is no Markdown file.` }),
  kindMend: {
    de: "Speichern Sie den Text als Markdown (.md); aus Word geht das mit „Speichern unter“ als reiner Text (.txt).",
    en: "Save the text as Markdown (.md); from Word, “Save as” plain text (.txt) will do.",
  },
  missing: (file: string) => ({ de: `„${file}“ gibt es nicht.`, en: `There is no “${file}”.` }),
  large: (file: string) => ({ de: `„${file}“ ist größer als 1 MB.`, en: `“${file}” is larger than 1 MB.` }),
  largeMend: { de: "Nehmen Sie Anlagen und Bilder heraus.", en: "Take out annexes and pictures." },
  empty: (file: string) => ({ de: `„${file}“ ist leer.`, en: `“${file}” is empty.` }),
} as const;

const telling: Readonly<Record<Lang, RegExp>> = {
  de: /\b(?:der|die|das|und|ist|nicht|von|mit|wird|werden|eine|zum|zur)\b/gi,
  en: /\b(?:the|and|is|not|of|with|shall|will|be|a|to|for)\b/gi,
};

/** The language of a text, of those that a city uses: the one of whose small words it has most; the leading one where that does not tell. */
export const languageOf = (text: string, languages: readonly Lang[]): Lang => {
  const start = text.slice(0, 20_000);
  const counted = languages.map((lang) => ({ lang, count: start.match(telling[lang])?.length ?? 0 }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a), { lang: languages[0] ?? "de", count: -1 }).lang;
};
