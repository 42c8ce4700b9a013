import { cityPartner, type DraftFacts } from "../../propose/facts.ts";
import { type Option, option, type Part } from "../part.ts";
import { put } from "../put.ts";
import { dateInput, numberInput } from "../read.ts";
import { namePart, sectorInput } from "./partners.ts";

type SourceFacts = NonNullable<NonNullable<DraftFacts["budget"]>["sources"]>[number];

/** Where the money comes from, so far. */
export const sourcesOf = (facts: DraftFacts): readonly SourceFacts[] => facts.budget?.sources ?? [];

/** Money from a partner that is not the city itself. */
interface Grant {
  readonly source: SourceFacts;
  /** Its place among the sources, and its giver's among the partners. */
  readonly at: number;
  readonly place: number;
  readonly name: string;
  /** The giver gives money and nothing else. */
  readonly isFunder: boolean;
}

const grantsOf = (facts: DraftFacts): readonly Grant[] =>
  sourcesOf(facts).flatMap((source, at) => {
    const place = facts.partners?.findIndex(({ id }) => id === source.partner) ?? -1;
    const giver = facts.partners?.[place];
    if (giver === undefined || giver === cityPartner(facts)) return [];
    return [{ source, at, place, name: giver.name ?? "", isFunder: giver.role === "funder" }];
  });

/** The prompts for every grant named so far. */
export const grantParts = (facts: DraftFacts): readonly Part[] =>
  grantsOf(facts).flatMap((grant) => [
    ...(grant.isFunder ? [funderName(facts, grant), funderSector(grant)] : []),
    status(grant),
    amount(grant),
    ...(grant.source.status === "approved" ? [notice(grant)] : []),
  ]);

const funderName = (facts: DraftFacts, { source, place }: Grant): Part => ({
  ...namePart(facts, place),
  id: `budget.name.${source.partner}`,
  label: { de: "Geldgeber", en: "Funder" },
});

const funderSector = ({ source, place, name }: Grant): Part => ({
  id: `budget.sector.${source.partner}`,
  path: `partners.${place}.sector`,
  label: { de: "– Akteursgruppe", en: "– sector" },
  ask: { de: `${name}: Zu welcher Gruppe gehört der Geldgeber?`, en: `${name}: to which sector does the funder belong?` },
  help: { de: "Geldgeber haben keine Stimme im Lenkungskreis.", en: "Funders have no vote in the steering group." },
  input: sectorInput,
  suggest: "administration",
  never: { de: "Im Zweifel: Verwaltung.", en: "When in doubt: administration." },
});

const statusWords: readonly Option[] = [
  option("planned", "geplant, noch nicht beantragt", "planned, not applied for yet"),
  option("applied", "beantragt, noch kein Bescheid", "applied for, no notice yet"),
  option("approved", "bewilligt, Bescheid liegt vor", "approved, the notice is here"),
  option("secured", "gesichert, etwa im beschlossenen Haushalt", "secured, for example in an adopted budget"),
];

const status = ({ source, at, name, isFunder }: Grant): Part => ({
  id: `budget.status.${source.partner}`,
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
  store: (facts, answer) => {
    const after = put(facts, `budget.sources.${at}.status`, answer);
    const isUnnoticed = answer === "planned" || answer === "applied";
    return isUnnoticed && source.grant?.noticeOn != null ? put(after, `budget.sources.${at}.grant.noticeOn`, undefined) : after;
  },
});

const amount = ({ source, at, name }: Grant): Part => ({
  id: `budget.amount.${source.partner}`,
  path: `budget.sources.${at}.amount`,
  label: { de: "– Betrag", en: "– amount" },
  ask: { de: `${name}: Um welchen Betrag geht es?`, en: `${name}: how much money is it?` },
  help: { de: "Für die ganze Laufzeit.", en: "For the whole length." },
  example: { de: "300.000", en: "300,000" },
  input: numberInput,
  detail: true,
});

const notice = ({ source, at, name }: Grant): Part => ({
  id: `budget.notice.${source.partner}`,
  path: `budget.sources.${at}.grant.noticeOn`,
  label: { de: "– Bescheid vom", en: "– notice of" },
  ask: { de: `${name}: Von welchem Tag ist der Bescheid?`, en: `${name}: of which day is the notice?` },
  help: { de: "Erst von diesem Tag an darf bestellt und eingestellt werden.", en: "Only from this day on may you order and hire." },
  example: { de: "15.6.2027", en: "15/6/2027" },
  input: dateInput,
  detail: true,
});
