import { setValue } from "../../city/edit.ts";
import { OicError } from "../../errors.ts";
import type { Lang } from "../../language.ts";
import type { Patch } from "../../rules/rule.ts";
import type { RuleFinding } from "../../rules/rule-finding.ts";
import type { World } from "../../world/world.ts";
import { type Verdict, verdictOn } from "../judge/verdict.ts";
import { openCity, parsedCity } from "../place/city-folder.ts";
import { cityFile } from "../place/city-place.ts";
import { fixedText, shownFix, unfixable } from "./fix-words.ts";

export interface FixOptions {
  /** Only show. */
  readonly dryRun: boolean;
  readonly say: (text: string) => void;
}

/** The city file's text and what the rules say of it. */
interface Draft {
  readonly source: string;
  readonly verdict: Verdict;
}

/**
 * Mends in the city file what has just one safe mend: each is shown first, and where a person sits there, asked for. Comments and all
 * else stay. A mend that would not help, or would break something else, is left alone. The file is written once, or not at all.
 */
export const fixCity = async (world: World, dir: string, { dryRun, say }: FixOptions): Promise<void> => {
  const { folder, text, lang, ...city } = await openCity(world, dir);
  const verdict = await verdictOn({ ...city, text });
  if (verdict === null) return;
  let draft: Draft = { source: text.source, verdict };
  const seen = new Set<string>();
  const next = () => draft.verdict.judgement.findings.find((it) => it.fix !== null && !seen.has(keyOf(it)));
  let count = 0;
  for (let finding = next(); finding !== undefined; finding = next()) {
    seen.add(keyOf(finding));
    const mended = await mend(draft, finding, { file: text.file, lang });
    if (mended === null) continue;
    say(shownFix(finding, { before: draft.source, after: mended.source, lang }));
    if (!dryRun && !(await isWanted(world, lang))) continue;
    draft = mended;
    count++;
  }
  if (count > 0 && !dryRun) await folder.write([{ path: cityFile, bytes: draft.source, was: text.source }]);
  say(count === 0 && seen.size === 0 ? unfixable[lang] : fixedText(count, { file: text.file, dryRun, lang }));
};

const keyOf = ({ code, path }: RuleFinding): string => `${code} ${path}`;

/** The draft with a finding mended; null where that cannot be done, does not help, or makes another error. */
const mend = async (
  draft: Draft,
  finding: RuleFinding,
  { file, lang }: { readonly file: string; readonly lang: Lang },
): Promise<Draft | null> => {
  const source = patched(draft.source, finding.fix ?? {}, lang);
  if (source === null || source === draft.source) return null;
  const { profile, findings, doc } = await parsedCity(source, file);
  const verdict = await verdictOn({ profile, findings, text: doc });
  if (verdict === null) return null;
  return helps(draft.verdict.judgement.findings, verdict.judgement.findings, finding) ? { source, verdict } : null;
};

/** Is there less of what was to be mended, and no error that was not there before? */
const helps = (before: readonly RuleFinding[], after: readonly RuleFinding[], mended: RuleFinding): boolean => {
  const key = keyOf(mended);
  const count = (findings: readonly RuleFinding[]): number => findings.filter((it) => keyOf(it) === key).length;
  const known = new Set(before.map(keyOf));
  return count(after) < count(before) && !after.some((it) => it.level === "error" && !known.has(keyOf(it)));
};

const patched = (source: string, patch: Patch, lang: Lang): string | null => {
  try {
    return Object.entries(patch).reduce((text, [path, value]) => setValue(text, { path, value }, lang), source);
  } catch (error) {
    if (error instanceof OicError) return null;
    throw error;
  }
};

const isWanted = async ({ ask }: World, lang: Lang): Promise<boolean> =>
  ask === null || ask.confirm({ message: { de: "So ändern?", en: "Change it like this?" }[lang], default: true, lang });
