import type { Words } from "../../language.ts";
import { cityPartner, type DraftFacts } from "../../propose/facts.ts";
import type { Answer, Option, Part, Question } from "../part.ts";
import { put } from "../put.ts";
import { dateInput, newNameInput, numberInput } from "../read.ts";
import { namePart, sectorInput, withPartner } from "./partners.ts";
import { postsQuestion } from "./programme.ts";

const option = (value: string, de: string, en: string): Option => ({ value, name: { de, en } });

const total: Part = {
  id: "budget.total",
  path: "budget.total",
  flag: { de: "budget.total=450000", en: "budget.total=450000" },
  label: { de: "Geld insgesamt", en: "Money in all" },
  ask: { de: "Wie viel Geld ist für die ganze Laufzeit vorgesehen?", en: "How much money is planned for the whole length?" },
  help: {
    de: "Mit Personal, eigenes und fremdes Geld zusammen. Daraus schlagen wir die Aufteilung vor. Ohne Zahl bleibt sie offen.",
    en: "With staff, own money and others' together. We propose how to divide it. Without a figure that stays open.",
  },
  example: { de: "450.000", en: "450,000" },
  input: numberInput,
};

type SourceFacts = NonNullable<NonNullable<DraftFacts["budget"]>["sources"]>[number];

/** A grant: money from a partner that is not the city itself. */
const isGrant = (facts: DraftFacts, { partner }: SourceFacts): boolean =>
  partner !== cityPartner(facts)?.id && facts.partners?.some(({ id }) => id === partner) === true;

const sourcesOf = (facts: DraftFacts): readonly SourceFacts[] => facts.budget?.sources ?? [];

const funder = (facts: DraftFacts, isFirst: boolean): Part => ({
  id: "budget.end",
  path: `partners.${facts.partners?.length ?? 0}.name`,
  flag: [
    {
      de: "partners.ministerium={ id: ministerium, name: Ministerium, sector: administration, role: funder }",
      en: "partners.ministry={ id: ministry, name: Ministry, sector: administration, role: funder }",
    },
    {
      de: "budget.sources=[{ partner: ministerium, amount: 300000, status: planned }]",
      en: "budget.sources=[{ partner: ministry, amount: 300000, status: planned }]",
    },
  ],
  label: { de: "Fördergeld", en: "Grant" },
  ask: isFirst
    ? { de: "Soll Fördergeld dazukommen? Dann nennen Sie bitte, von wem.", en: "Is there to be grant money? Then please say from whom." }
    : { de: "Noch ein Geldgeber?", en: "Another funder?" },
  help: {
    de: "Ein Ministerium, eine Stiftung, ein EU-Programm. Vor dem Bescheid darf nichts bestellt werden; Fahrplan und Beschlussvorlage achten darauf.",
    en: "A ministry, a foundation, an EU programme. Nothing may be ordered before the notice; roadmap and council paper see to that.",
  },
  example: { de: "Wirtschaftsministerium des Landes", en: "Regional Ministry of Economic Affairs" },
  input: newNameInput([]),
  end: true,
  empty: isFirst ? { de: "kein Fördergeld", en: "no grant" } : { de: "niemand weiter", en: "nobody else" },
  store: (before, answer) => {
    if (typeof answer !== "string" || answer === "") return put(before, "budget.sources", [...sourcesOf(before)] as Answer);
    const named = before.partners?.find(({ name }) => name?.toLowerCase() === answer.toLowerCase());
    const after = named ? before : withPartner(before, answer, { role: "funder", status: "idea", contributes: [] });
    const partner = (named ?? after.partners?.at(-1))?.id ?? "";
    const isThere = sourcesOf(before).some((it) => it.partner === partner);
    return put(after, "budget.sources", [...sourcesOf(before), ...(isThere ? [] : [{ partner }])] as Answer);
  },
});

const statusWords: readonly Option[] = [
  option("planned", "geplant, noch nicht beantragt", "planned, not applied for yet"),
  option("applied", "beantragt, noch kein Bescheid", "applied for, no notice yet"),
  option("approved", "bewilligt, Bescheid liegt vor", "approved, the notice is here"),
];

const grantParts = (facts: DraftFacts, at: number): readonly Part[] => {
  const source = sourcesOf(facts)[at];
  const place = facts.partners?.findIndex(({ id }) => id === source?.partner) ?? 0;
  const name = facts.partners?.[place]?.name ?? "";
  const key = source?.partner ?? String(at);
  const notice: Part = {
    id: `budget.notice.${key}`,
    path: `budget.sources.${at}.grant.noticeOn`,
    label: { de: "– Bescheid vom", en: "– notice of" },
    ask: { de: `${name}: Von welchem Tag ist der Bescheid?`, en: `${name}: of which day is the notice?` },
    help: { de: "Erst von diesem Tag an darf bestellt und eingestellt werden.", en: "Only from this day on may you order and hire." },
    example: { de: "15.6.2027", en: "15/6/2027" },
    input: dateInput,
    detail: true,
  };
  const sector: Part = {
    id: `budget.sector.${key}`,
    path: `partners.${place}.sector`,
    label: { de: "– Akteursgruppe", en: "– sector" },
    ask: { de: `${name}: Zu welcher Gruppe gehört der Geldgeber?`, en: `${name}: to which sector does the funder belong?` },
    help: { de: "Geldgeber haben keine Stimme im Lenkungskreis.", en: "Funders have no vote in the steering group." },
    input: sectorInput,
    suggest: "administration",
    never: { de: "Im Zweifel: Verwaltung.", en: "When in doubt: administration." },
  };
  const isFunder = facts.partners?.[place]?.role === "funder";
  const named = { ...namePart(facts, place), id: `budget.name.${key}`, label: { de: "Geldgeber", en: "Funder" } };
  return [
    ...(isFunder ? [named, sector] : []),
    {
      id: `budget.status.${key}`,
      path: `budget.sources.${at}.status`,
      label: isFunder ? { de: "– Stand", en: "– status" } : { de: `Geld von ${name}`, en: `Money from ${name}` },
      ask: { de: `${name}: Wie sicher ist das Geld?`, en: `${name}: how sure is the money?` },
      help: {
        de: "Die Beschlussvorlage sagt dem Rat, was sicher ist und was nicht.",
        en: "The council paper tells the council what is sure and what is not.",
      },
      input: { kind: "select", options: statusWords },
      suggest: "planned",
      never: { de: "Im Zweifel: geplant.", en: "When in doubt: planned." },
      detail: true,
      store: (before, answer) => {
        const after = put(before, `budget.sources.${at}.status`, answer);
        return answer === "approved" || source?.grant === undefined ? after : put(after, `budget.sources.${at}.grant.noticeOn`, undefined);
      },
    },
    {
      id: `budget.amount.${key}`,
      path: `budget.sources.${at}.amount`,
      label: { de: "– Betrag", en: "– amount" },
      ask: { de: `${name}: Um welchen Betrag geht es?`, en: `${name}: how much money is it?` },
      help: { de: "Für die ganze Laufzeit.", en: "For the whole length." },
      example: { de: "300.000", en: "300,000" },
      input: numberInput,
      detail: true,
    },
    ...(source?.status === "approved" ? [notice] : []),
  ];
};

const moneyParts = (facts: DraftFacts): readonly Part[] => {
  const grants = sourcesOf(facts).flatMap((source, at) => (isGrant(facts, source) ? grantParts(facts, at) : []));
  return [total, ...grants, funder(facts, grants.length === 0)];
};

const title: Words = { de: "Geld und Förderung", en: "Money and grants" };

export const budgetQuestions: readonly Question[] = [postsQuestion, { id: "money", section: "budget", title, parts: moneyParts }];
