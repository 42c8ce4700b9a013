import { sectors } from "../../city/schema/partners.ts";
import { sectorWords } from "../../city/value-words.ts";
import { flowText } from "../../city/yaml-text.ts";
import { sameWords, type Words } from "../../language.ts";
import { cityPartner, type DraftFacts, type PartnerFacts, slugOf } from "../../propose/facts.ts";
import { type Answer, type Input, option, type Part, type Question } from "../part.ts";
import { put } from "../put.ts";
import { newNameInput, textInput } from "../read.ts";
import { removalOf } from "../removal.ts";

/** The sectors to choose from. */
export const sectorInput: Input = { kind: "select", options: sectors.map((value) => ({ value, name: sectorWords[value] })) };

const consentInput: Input = {
  kind: "select",
  options: [
    option("idea", "nur unsere Idee, noch nicht gefragt", "only our idea, not asked yet"),
    option("asked", "gefragt, noch keine Antwort", "asked, no answer yet"),
    option("agreed", "hat zugesagt", "has agreed"),
    option("signed", "hat unterschrieben", "has signed"),
  ],
};

/** Adds an organisation to the partners. */
export const withPartner = (facts: DraftFacts, name: string, more: Partial<PartnerFacts>): DraftFacts => {
  const partners = facts.partners ?? [];
  const taken = partners.map(({ id }) => id ?? "");
  return { ...facts, partners: [...partners, { id: slugOf(name, taken), name, ...more }] };
};

/** The name proposed for the administration: `Stadt Musterstadt`, `City of Exampleton`. */
export const administrationName = ({ city }: DraftFacts): string => {
  const lead = city?.languages?.[0] ?? "de";
  if (city?.name === undefined) return { de: "Stadtverwaltung", en: "City administration" }[lead];
  return { de: `Stadt ${city.name}`, en: `City of ${city.name}` }[lead];
};

const newAdministration = (name: string) =>
  ({ id: "city", name, sector: "administration", role: "lead", status: "agreed", contributes: [] }) as const;

/** Where the administration stands among the partners; -1 where it is not there yet. */
const administrationAt = (facts: DraftFacts): number =>
  facts.partners?.findIndex(({ id }) => id !== undefined && id === cityPartner(facts)?.id) ?? -1;

/** The administration's own name; it leads. */
const administration = (facts: DraftFacts): Part => ({
  id: "partners.administration",
  path: `partners.${Math.max(0, administrationAt(facts))}.name`,
  flag: sameWords(`partners.city=${flowText(newAdministration(administrationName(facts)))}`),
  label: { de: "Verwaltung", en: "Administration" },
  ask: { de: "Unter welchem Namen unterschreibt die Verwaltung?", en: "Under which name does the administration sign?" },
  help: {
    de: "So steht sie in der Charta. Sie führt das Programm; das können Sie in der city.yaml ändern.",
    en: "So it stands in the charter. It leads the programme; you can change that in city.yaml.",
  },
  input: newNameInput([]),
  suggest: administrationName(facts),
  never: { de: "Ohne Namen kann die Verwaltung nicht unterschreiben.", en: "The administration cannot sign without a name." },
  current: (before) => cityPartner(before)?.name,
  store: (before, answer) => {
    const at = administrationAt(before);
    if (at >= 0) return put(before, `partners.${at}.name`, answer);
    return { ...before, partners: [newAdministration(typeof answer === "string" ? answer : ""), ...(before.partners ?? [])] };
  },
});

const nameHelp: Words = {
  de: "Vereine, Hochschulen, Betriebe, Kammern, Initiativen; je Eintrag eine Organisation. Wer wissen will, wie es Menschen geht, braucht die Zivilgesellschaft von Anfang an.",
  en: "Associations, universities, firms, chambers, initiatives; one organisation an entry. Whoever wants to know how people fare needs civil society from the start.",
};

const namesBut = ({ partners = [] }: DraftFacts, at: number) => partners.filter((_, place) => place !== at).map(({ name }) => name);

/** The name of an organisation in the list; it may be taken out again. */
export const namePart = (facts: DraftFacts, at: number): Part => ({
  id: `partners.name.${keyOf(facts, at)}`,
  path: `partners.${at}.name`,
  label: { de: "Partner", en: "Partner" },
  ask: { de: "Wie heißt die Organisation?", en: "What is the organisation called?" },
  help: nameHelp,
  input: newNameInput(namesBut(facts, at)),
  never: { de: "Eine Organisation braucht einen Namen.", en: "An organisation needs a name." },
  removal: removalOf(facts, { target: "partner", id: keyOf(facts, at), name: facts.partners?.[at]?.name ?? "" }),
});

const keyOf = ({ partners }: DraftFacts, at: number): string => partners?.[at]?.id ?? String(at);

const nextPart = (facts: DraftFacts, at: number): Part => ({
  id: "partners.end",
  path: `partners.${at}.name`,
  flag: {
    de: "partners.hochschule={ id: hochschule, name: Hochschule Musterstadt, sector: education-research, status: asked }",
    en: "partners.college={ id: college, name: Exampleton College, sector: education-research, status: asked }",
  },
  label: { de: "Weiterer Partner", en: "Another partner" },
  ask:
    at <= 1
      ? {
          de: "Wer macht mit oder soll mitmachen? Bitte eine Organisation nennen.",
          en: "Who takes part or should take part? Please name one organisation.",
        }
      : { de: "Noch ein Partner?", en: "Another partner?" },
  help: nameHelp,
  example: { de: "Hochschule Musterstadt", en: "Exampleton College" },
  input: newNameInput(namesBut(facts, -1)),
  end: true,
  empty: { de: "niemand weiter", en: "nobody else" },
  store: (before, answer) => (typeof answer === "string" && answer !== "" ? withPartner(before, answer, { role: "core" }) : before),
});

const partnerParts = (facts: DraftFacts, at: number): readonly Part[] => {
  const name = facts.partners?.[at]?.name ?? "";
  const key = keyOf(facts, at);
  return [
    namePart(facts, at),
    {
      id: `partners.sector.${key}`,
      path: `partners.${at}.sector`,
      label: { de: "– Akteursgruppe", en: "– sector" },
      ask: { de: `${name}: Zu welcher Gruppe gehört die Organisation?`, en: `${name}: to which sector does it belong?` },
      help: {
        de: "Danach verteilen sich die Stimmen: Keine Gruppe soll die anderen überstimmen können.",
        en: "Votes are spread by it: no sector shall be able to outvote the others.",
      },
      input: sectorInput,
      never: { de: "Ohne Gruppe lassen sich die Stimmen nicht verteilen.", en: "Without a sector the votes cannot be spread." },
    },
    {
      id: `partners.status.${key}`,
      path: `partners.${at}.status`,
      label: { de: "– Zusage", en: "– consent" },
      ask: { de: `${name}: Wie weit ist die Zusage?`, en: `${name}: how far is their consent?` },
      help: {
        de: "Genannt wird nach außen nur, wer zugesagt hat. Eine Idee bleibt in Ihren internen Unterlagen.",
        en: "Outside only those who agreed are named. An idea stays in your internal papers.",
      },
      input: consentInput,
      suggest: "idea",
      never: { de: "Im Zweifel: nur unsere Idee.", en: "When in doubt: only our idea." },
      detail: true,
    },
    contributes(at, { key, name }),
  ];
};

const contributes = (at: number, { key, name }: { readonly key: string; readonly name: string }): Part => ({
  id: `partners.contributes.${key}`,
  path: `partners.${at}.contributes`,
  label: { de: "– bringt ein", en: "– brings" },
  ask: { de: `${name}: Was bringt die Organisation ein?`, en: `${name}: what does it bring?` },
  help: {
    de: "Nur was zugesagt ist: Räume, Arbeitszeit, Geld, Daten, Reichweite. Sonst lassen Sie es offen.",
    en: "Only what is promised: rooms, working time, money, data, reach. Otherwise leave it open.",
  },
  example: { de: "Werkstatt und zwei Tage Arbeitszeit im Monat", en: "a workshop and two days of work a month" },
  input: textInput,
  detail: true,
  current: ({ partners }) => contributionOf(partners?.[at]),
  store: (facts, answer) => {
    const [first, ...others] = facts.partners?.[at]?.contributes ?? [];
    return put(facts, `partners.${at}.contributes`, [...(answer === null ? [] : [{ ...first, what: answer }]), ...others] as Answer);
  },
});

const contributionOf = (partner: PartnerFacts | undefined): Answer | undefined => {
  if (partner?.contributes === undefined) return undefined;
  return (partner.contributes[0]?.what as Answer | undefined) ?? null;
};

const parts = (facts: DraftFacts): readonly Part[] => {
  const partners = facts.partners ?? [];
  const own = administrationAt(facts);
  const others = partners.flatMap((it, at) => (at === own || it.role === "funder" ? [] : partnerParts(facts, at)));
  return [administration(facts), ...others, nextPart(facts, Math.max(1, partners.length))];
};

export const partnerQuestions: readonly Question[] = [
  { id: "partners", section: "partners", title: { de: "Partner und ihre Zusagen", en: "Partners and their consent" }, parts },
];
