import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang } from "../language.ts";

const levels: Readonly<Record<FindingLevel, string>> = { error: "error", warning: "warning", hint: "notice", open: "notice" };

/** The findings as workflow commands of GitHub Actions, one a line: they show beside the lines of a pull request. */
export const renderGithub = (findings: readonly Finding[], lang: Lang): string =>
  findings
    .map(({ level, code, place, message, mend, rule }) => {
      const title = rule ? `${code} ${rule.title[lang]}` : code;
      const where = `file=${property(place.file)},line=${place.line},col=${place.column},title=${property(title)}`;
      return `::${levels[level]} ${where}::${data(`${message[lang]} ${mend[lang]}`)}\n`;
    })
    .join("");

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: what would end a message or a property is escaped. */
const data = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
