import type { Finding } from "../city/finding.ts";
import type { Lang, Words } from "../language.ts";
import type { CityReport, ToldRule } from "./city-report.ts";

/** A testcase: failed, skipped or passed, and what else is to be said. */
interface Case {
  readonly group: string;
  readonly name: string;
  readonly failures: readonly Told[];
  /** What broke down while it was judged; null where nothing did. */
  readonly error: string | null;
  /** Why it was not judged. */
  readonly skipped: string | null;
  /** Warnings and notes: they do not fail. */
  readonly notes: readonly Told[];
}

interface Told {
  readonly message: string;
  readonly text: string;
}

const says = {
  shape: { de: "Die Stadtdatei lässt sich lesen und ist vollständig", en: "The city file can be read and is complete" },
  kit: { de: "Das Startpaket ist aktuell", en: "The kit is up to date" },
  waits: { de: "wartet auf offene Angaben", en: "waits for open facts" },
  setAside: { de: "mit Begründung ausgesetzt", en: "set aside with a reason" },
  unread: { de: "die Stadtdatei lässt sich nicht auswerten", en: "the city file cannot be used" },
} as const satisfies Record<string, Words>;

/** The findings as JUnit XML: a suite a city, a case a rule. Errors fail; warnings and notes are printed as the case's output. */
export const renderJunit = (cities: readonly CityReport[], rules: readonly ToldRule[], lang: Lang): string => {
  const suites = cities.map((city) => suite(city.dir, casesOf(city, rules, lang)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="oic check">\n${suites.join("")}</testsuites>\n`;
};

const casesOf = (city: CityReport, rules: readonly ToldRule[], lang: Lang): readonly Case[] => {
  const codes = new Set(rules.map(({ code }) => code));
  const shape = city.findings.filter(({ code }) => !codes.has(code));
  const isUnread = city.kit === null && shape.some(({ level }) => level === "error");
  const first = caseOf({ group: "city", name: says.shape[lang] }, shape, lang);
  const kit = { group: "kit", name: says.kit[lang], error: null, skipped: null, notes: [] };
  return [
    first,
    ...rules.map((rule) => {
      const known = caseOf({ group: rule.group, name: `${rule.code} ${rule.title}` }, city.findings.filter(ofRule(rule)), lang);
      const broken = city.failures.find(ofRule(rule));
      const skipped = skipReason(city, rule, lang) ?? (isUnread ? says.unread[lang] : null);
      return { ...known, error: broken ? String(broken.error) : null, skipped };
    }),
    ...(city.kit === null ? [] : [{ ...kit, failures: city.kit.upToDate ? [] : [{ message: city.kit.words, text: city.kit.words }] }]),
  ];
};

const ofRule =
  (rule: ToldRule) =>
  ({ code }: Pick<Finding, "code">): boolean =>
    code === rule.code;

const skipReason = (city: CityReport, rule: ToldRule, lang: Lang): string | null => {
  const aside = city.setAside.find(ofRule(rule));
  if (aside) return `${says.setAside[lang]}: ${aside.reason} (${aside.name}, ${aside.on})`;
  const fields = city.waiting.filter(ofRule(rule)).map(({ path }) => path);
  return fields.length === 0 ? null : `${says.waits[lang]}: ${fields.join(", ")}`;
};

const caseOf = ({ group, name }: Pick<Case, "group" | "name">, findings: readonly Finding[], lang: Lang): Case => {
  const told = (those: readonly Finding[]): readonly Told[] =>
    those.map(({ place, message, mend }) => ({
      message: message[lang],
      text: `${place.file}:${place.line}:${place.column}\n${message[lang]}\n${mend[lang]}`,
    }));
  const isError = ({ level }: Finding): boolean => level === "error";
  return {
    group,
    name,
    failures: told(findings.filter(isError)),
    notes: told(findings.filter((it) => !isError(it))),
    error: null,
    skipped: null,
  };
};

/** Readers know one failure a case: several are told in one. What failed is not skipped as well. */
const suite = (dir: string, cases: readonly Case[]): string => {
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const broken = cases.filter(({ error }) => error !== null).length;
  const skipped = cases.filter(isSkipped).length;
  const counts = `tests="${cases.length}" failures="${failed}" errors="${broken}" skipped="${skipped}"`;
  return `  <testsuite name="${xml(dir)}" ${counts}>\n${cases.map(testcase).join("")}  </testsuite>\n`;
};

const isSkipped = ({ failures, notes, error, skipped }: Case): boolean =>
  skipped !== null && error === null && failures.length === 0 && notes.length === 0;

const testcase = (it: Case): string => {
  const { failures, notes, error, skipped } = it;
  const text = (told: readonly Told[]): string => xml(told.map((each) => each.text).join("\n\n"));
  const inner = [
    ...(isSkipped(it) ? [`      <skipped message="${xml(skipped ?? "")}"/>\n`] : []),
    ...(error === null ? [] : [`      <error type="rule" message="${xml(error)}"/>\n`]),
    ...(failures.length === 0
      ? []
      : [`      <failure type="error" message="${xml(failures.map(({ message }) => message).join(" "))}">${text(failures)}</failure>\n`]),
    ...(notes.length === 0 ? [] : [`      <system-out>${text(notes)}</system-out>\n`]),
  ];
  const head = `    <testcase classname="oic.${xml(it.group)}" name="${xml(it.name)}"`;
  return inner.length === 0 ? `${head}/>\n` : `${head}>\n${inner.join("")}    </testcase>\n`;
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text for XML 1.0: marks escaped, what no XML may hold (control characters, halves of characters) replaced. */
const xml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/\r/g, "&#13;");
