import type { Survey } from "../../cache/survey.ts";
import { formatShort } from "../../calendar/format-date.ts";
import type { Finding } from "../../city/finding.ts";
import type { Lang, Words } from "../../language.ts";
import { summary } from "../../report/summary.ts";
import type { Failure } from "../../rules/judge.ts";

/** Of which city and in which language something is said. */
interface Said {
  readonly dir: string;
  readonly lang: Lang;
}

/** After a build: how many errors and warnings the rules give, and where they are listed; nothing where there are none. */
export const ruleCounts = (findings: readonly Finding[], { dir, lang }: Said): string => {
  const told = findings.filter(({ level }) => level === "error" || level === "warning");
  if (told.length === 0) return "";
  const list = { de: `Die Liste: oic check ${dir}`, en: `The list: oic check ${dir}` }[lang];
  return `${{ de: "Die Regeln ergeben", en: "The rules give" }[lang]}: ${summary(told, lang)} ${list}\n`;
};

/** Rules that broke down, and what to do about it; nothing where none did. */
export const failureText = (failures: readonly Failure[], lang: Lang): string =>
  failures
    .map(({ code, name, error }) => {
      const what = error instanceof Error ? error.message : String(error);
      return {
        de: `oic: Die Regel ${code} (${name}) konnte nicht geprüft werden, das ist ein Fehler von oic: ${what}\nIhre Dateien sind davon nicht betroffen. Melden Sie diese Zeile bitte den Entwicklern.\n`,
        en: `oic: Rule ${code} (${name}) could not be applied, and that is a mistake of oic: ${what}\nYour files are not affected. Please report this line to the developers.\n`,
      }[lang];
    })
    .join("");

/** What a check leaves unsaid: open points, rules that wait for them, rules set aside; one line each. */
export const besideFindings = (
  { openPoints, waiting, setAside }: Pick<Survey, "openPoints" | "waiting" | "setAside">,
  { dir, lang }: Said,
): readonly string[] => [
  ...openLine(openPoints, dir).map((it) => it[lang]),
  ...waitingLine(new Set(waiting.map(({ code }) => code)).size).map((it) => it[lang]),
  ...setAsideLines(setAside, lang),
];

const openLine = (count: number, dir: string): readonly Words[] => {
  if (count === 0) return [];
  const de = count === 1 ? "Ein Punkt ist" : `${count} Punkte sind`;
  const en = count === 1 ? "One point is" : `${count} points are`;
  return [
    { de: `${de} noch offen; die Liste: oic check --complete ${dir}`, en: `${en} still open; the list: oic check --complete ${dir}` },
  ];
};

const waitingLine = (count: number): readonly Words[] => {
  if (count === 0) return [];
  return count === 1
    ? [{ de: "Eine Regel wartet auf offene Angaben.", en: "One rule waits for open facts." }]
    : [{ de: `${count} Regeln warten auf offene Angaben.`, en: `${count} rules wait for open facts.` }];
};

/** One line a rule set aside, with reason, name and date. */
const setAsideLines = (setAside: Survey["setAside"], lang: Lang): readonly string[] =>
  setAside.map(({ code, title, reason, name, on }) => {
    const day = formatShort(on, lang);
    return lang === "de"
      ? `Ausgesetzt: ${code} ${title.de}. Begründung: ${reason} (${name}, ${day})`
      : `Set aside: ${code} ${title.en}. Reason: ${reason} (${name}, ${day})`;
  });
