import type { Words } from "../../language.ts";
import type { DraftFacts } from "../../propose/facts.ts";
import type { Answer, Part, Question } from "../part.ts";
import { put } from "../put.ts";
import { newNameInput, numberInput } from "../read.ts";
import { grantParts, sourcesOf } from "./grants.ts";
import { withPartner } from "./partners.ts";
import { postsQuestion } from "./programme.ts";

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

const moneyParts = (facts: DraftFacts): readonly Part[] => {
  const grants = grantParts(facts);
  return [total, ...grants, funder(facts, grants.length === 0)];
};

const title: Words = { de: "Geld und Förderung", en: "Money and grants" };

export const budgetQuestions: readonly Question[] = [postsQuestion, { id: "money", section: "budget", title, parts: moneyParts }];
