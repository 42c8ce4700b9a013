import { languages } from "../../language.ts";
import { isDraft } from "../../plan/document-head.ts";
import { ruleBook } from "../../rules/judge.ts";
import { judgeDocuments } from "../../rules/judge-documents.ts";
import { textRules } from "../../rules/text/index.ts";
import type { TextDocument } from "../../rules/text/text-rule.ts";
import { lockPath, readLock } from "../../sync/lock.ts";
import type { FolderView } from "../../world/world.ts";
import type { CityFolder } from "../place/city-folder.ts";
import { cityFile } from "../place/city-place.ts";
import type { Verdict } from "./verdict.ts";

/** What the text rules say of the kit as it lies in the folder (`view`), with all that people wrote into it. */
export const judgedDocuments = async (city: CityFolder, verdict: Verdict, view: FolderView): Promise<ReturnType<typeof judgeDocuments>> => {
  const documents = await documentsIn(city, verdict, view);
  const { waivers } = verdict.judged.city;
  return judgeDocuments({ documents, waivers, text: city.text }, { rules: textRules, words: ruleBook.words });
};

const documentsIn = async (
  { text, lang }: Pick<CityFolder, "text" | "lang">,
  { judged, standing }: Verdict,
  view: FolderView,
): Promise<readonly TextDocument[]> => {
  const lock = readLock(await view.read(lockPath), lang);
  const final = !isDraft({ profile: judged.city, standing });
  const before = text.file.slice(0, -cityFile.length);
  const known = languages.flatMap((each) => Object.entries(lock.documents[each] ?? {}).map(([id, path]) => ({ id, path, lang: each })));
  const read = await Promise.all(known.map(async (it) => ({ ...it, text: await view.read(it.path) })));
  return read.flatMap((it) => (it.text === null ? [] : [{ ...it, path: `${before}${it.path}`, text: it.text, final }]));
};
