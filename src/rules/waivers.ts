import type { PlainDate } from "../calendar/plain-date.ts";
import { type CityText, placeOfPath } from "../city/city-text.ts";
import { nearest } from "../city/nearest.ts";
import type { Waiver } from "../city/schema/index.ts";
import type { Words } from "../language.ts";
import type { SlotValue } from "./rule.ts";
import { type RuleBook, type RuleFinding, type RuleHead, ruleFinding, titleOf } from "./rule-finding.ts";
import { waiverRules } from "./waiver-rules.ts";

/** A rule the city has set aside, and what it would have said. */
export interface SetAside {
  readonly code: string;
  readonly title: Words;
  /** `waivers.0` */
  readonly path: string;
  readonly reason: string;
  /** Who decided it. */
  readonly name: string;
  readonly on: PlainDate;
  readonly findings: readonly RuleFinding[];
}

interface Waived {
  readonly waivers: readonly Waiver[];
  /** Codes of rules of which nothing can be said here and now. */
  readonly undecided: readonly string[];
  readonly text: CityText;
  readonly book: RuleBook;
}

/** What waivers do to findings. */
interface WaiversApplied {
  /** What counts in spite of them. */
  readonly standing: readonly RuleFinding[];
  /** In the order of the file. */
  readonly setAside: readonly SetAside[];
  /** Waivers of an unknown rule, without a reason, twice: the same whatever was found. */
  readonly faults: readonly RuleFinding[];
  /** Waivers of a rule that has nothing to say. */
  readonly unneeded: readonly RuleFinding[];
}

/** What stands after the waivers, what they set aside, and what is to be said of the waivers themselves. */
export const applyWaivers = (found: readonly RuleFinding[], waived: Waived): WaiversApplied => {
  const read = waived.waivers.map((waiver, at) => readWaiver(waiver, at, { found, waived }));
  const setAside = read.flatMap((it) => it.setAside ?? []);
  const gone = new Set(setAside.flatMap(({ findings }) => findings));
  return {
    standing: found.filter((it) => !gone.has(it)),
    setAside,
    faults: read.flatMap(({ fault }) => fault ?? []),
    unneeded: read.flatMap(({ unneeded }) => unneeded ?? []),
  };
};

/** One of the three. */
interface ReadWaiver {
  readonly setAside?: SetAside;
  readonly fault?: RuleFinding;
  readonly unneeded?: RuleFinding;
}

const readWaiver = (waiver: Waiver, at: number, { found, waived }: { found: readonly RuleFinding[]; waived: Waived }): ReadWaiver => {
  const path = `waivers.${at}`;
  const finding = (rule: RuleHead, where: string, [says, values]: Said): RuleFinding =>
    ruleFinding(rule, { path: where, place: placeOfPath(waived.text, where), says, values, level: null, fix: null }, waived.book.words);
  const rule = ruleNamed(waiver.rule, waived.book);
  if (rule === undefined) return { fault: finding(waiverRules.known, `${path}.rule`, unknownRule(waiver.rule, waived.book)) };
  const lack = lacking(waiver);
  if (lack !== null) return { fault: finding(waiverRules.complete, `${path}.${lack.field}`, lack.said) };
  const names = { rule: rule.code, title: titleOf(rule.code, waived.book.words) };
  const isSecond = waived.waivers.slice(0, at).some((it) => ruleNamed(it.rule, waived.book) === rule && lacking(it) === null);
  if (isSecond) return { fault: finding(waiverRules.needed, path, ["twice", names]) };
  const findings = found.filter(({ code }) => code === rule.code);
  if (findings.length === 0 && !waived.undecided.includes(rule.code)) return { unneeded: finding(waiverRules.needed, path, ["", names]) };
  const { reason, name, on } = waiver;
  return {
    setAside: { code: rule.code, title: names.title, path, reason: reason ?? "", name: name ?? "", on: on ?? "", findings },
  };
};

/** Which of the rule's messages, and its values. */
type Said = readonly [says: string, values: Readonly<Record<string, SlotValue>>];

const ruleNamed = (called: string, { rules, others }: RuleBook): RuleHead | undefined => {
  const wanted = called.trim().toLowerCase();
  return [...rules, ...others].find(({ code, name }) => code.toLowerCase() === wanted || name === wanted);
};

const unknownRule = (called: string, { rules, others, words }: RuleBook): Said => {
  // Codes are too short to guess at: G-99 is as near to G-09 as to G-19.
  const name = nearest(
    called,
    [...rules, ...others].map((it) => it.name),
  );
  const near = name === null ? undefined : ruleNamed(name, { rules, others, words });
  return near === undefined ? ["", { rule: called }] : ["near", { rule: called, near: near.code, title: titleOf(near.code, words) }];
};

const fields = { reason: { de: "Begründung", en: "reason" }, name: { de: "Name", en: "name" }, on: { de: "Datum", en: "date" } } as const;
const examples = {
  reason: { de: "reason: (warum die Regel hier nicht passt)", en: "reason: (why the rule does not fit here)" },
  name: { de: "name: (wer das entschieden hat)", en: "name: (who decided it)" },
  on: { de: "on: (Tag, JJJJ-MM-TT)", en: "on: (day, YYYY-MM-DD)" },
} as const;

/** What a waiver lacks to have effect; null where nothing. */
const lacking = ({ rule, reason, name, on }: Waiver): { readonly field: string; readonly said: Said } | null => {
  const given = { reason, name, on };
  const missing = (Object.keys(fields) as (keyof typeof fields)[]).filter((key) => given[key] === null || given[key].trim() === "");
  const [first] = missing;
  if (first !== undefined)
    return { field: first, said: ["", { rule, missing: listed(missing, fields), fields: listed(missing, examples) }] };
  const letters = (reason ?? "").match(/\p{L}/gu)?.length ?? 0;
  return letters < 8 ? { field: "reason", said: ["short", { rule, reason: reason ?? "" }] } : null;
};

const listed = <K extends string>(keys: readonly K[], words: Readonly<Record<K, Words>>): Words => ({
  de: keys.map((key) => words[key].de).join(", "),
  en: keys.map((key) => words[key].en).join(", "),
});
