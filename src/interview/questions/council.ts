import { type DraftFacts, slugOf, textOf } from "../../propose/facts.ts";
import { type Ctx, option, type Part, type Question } from "../part.ts";
import { put } from "../put.ts";
import { datesInput, newNameInput, numberInput, spansInput } from "../read.ts";
import { removalOf } from "../removal.ts";

const bodiesOf = (facts: DraftFacts) => facts.council?.bodies ?? [];

/** Is the name that of the council itself? Then it decides. */
const isCouncil = (name: string): boolean =>
  /(^|\s)((stadt|gemeinde)?rat|stadtverordnetenversammlung|(city |town )?council)(\s|$)/i.test(name);

const namesBut = (facts: DraftFacts, at: number, { lang }: Ctx) =>
  bodiesOf(facts)
    .filter((_, place) => place !== at)
    .map(({ name }) => textOf(name, lang));

const next = (facts: DraftFacts, ctx: Ctx): Part => {
  const at = bodiesOf(facts).length;
  return {
    id: "council.end",
    flag: {
      de: "council.bodies=[{ id: rat, name: Stadtrat, role: decides, paperDeadlineWeeks: 4, meetings: [2027-09-30] }]",
      en: "council.bodies=[{ id: council, name: City Council, role: decides, paperDeadlineWeeks: 4, meetings: [2027-09-30] }]",
    },
    path: `council.bodies.${at}.name`,
    label: { de: "Weiteres Gremium", en: "Another body" },
    ask:
      at === 0
        ? { de: "Welches Gremium berät zuerst darüber?", en: "Which body deals with it first?" }
        : { de: "Welches Gremium folgt danach?", en: "Which body comes next?" },
    help: {
      de: "Nennen Sie die Gremien in der Reihenfolge der Beratung, zuletzt das, welches entscheidet. Aus ihren Sitzungstagen entstehen alle Vorlagenfristen.",
      en: "Name the bodies in the order in which a paper passes them, last the one that decides. All paper deadlines come from their meetings.",
    },
    example: at === 0 ? { de: "Ausschuss für Digitalisierung", en: "Digital Affairs Committee" } : { de: "Stadtrat", en: "City Council" },
    input: newNameInput(namesBut(facts, -1, ctx)),
    end: true,
    empty: at === 0 ? { de: "noch nicht bekannt", en: "not known yet" } : { de: "kein weiteres", en: "no other" },
    store: (before, answer) => {
      const bodies = bodiesOf(before);
      if (typeof answer !== "string" || answer === "") return put(before, "council.bodies", bodies as never);
      const id = slugOf(
        answer,
        bodies.map((it) => it.id ?? ""),
      );
      return put(before, "council.bodies", [...bodies, { id, name: answer }] as never);
    },
  };
};

interface Body {
  readonly at: number;
  readonly key: string;
  readonly name: string;
}

const namePart = (facts: DraftFacts, ctx: Ctx, { at, key, name }: Body): Part => ({
  id: `council.name.${key}`,
  path: `council.bodies.${at}.name`,
  label: { de: "Gremium", en: "Body" },
  ask: { de: "Wie heißt das Gremium?", en: "What is the body called?" },
  help: { de: "Der Name, wie er in Einladungen steht.", en: "The name as it stands in invitations." },
  input: newNameInput(namesBut(facts, at, ctx)),
  never: { de: "Ein Gremium braucht einen Namen.", en: "A body needs a name." },
  removal: removalOf(facts, { target: "council-body", id: key, name }),
});

const rolePart = ({ at, key, name }: Body): Part => ({
  id: `council.role.${key}`,
  path: `council.bodies.${at}.role`,
  label: { de: "– Rolle", en: "– role" },
  ask: { de: `${name}: Berät das Gremium, oder entscheidet es?`, en: `${name}: does it advise or decide?` },
  help: {
    de: "Die Beratungsfolge in der Beschlussvorlage richtet sich danach.",
    en: "The council paper's order of deliberation follows from it.",
  },
  input: { kind: "select", options: [option("advises", "berät", "advises"), option("decides", "entscheidet", "decides")] },
  suggest: isCouncil(name) ? "decides" : "advises",
  never: { de: "Im Zweifel: berät.", en: "When in doubt: advises." },
});

const deadlinePart = ({ at, key, name }: Body): Part => ({
  id: `council.deadline.${key}`,
  path: `council.bodies.${at}.paperDeadlineWeeks`,
  label: { de: "– Vorlagenfrist in Wochen", en: "– paper deadline in weeks" },
  ask: {
    de: `${name}: Wie viele Wochen vorher muss eine Vorlage fertig sein?`,
    en: `${name}: how many weeks before must a paper be ready?`,
  },
  help: {
    de: "Bis sie durch alle Mitzeichnungen ist, nicht nur bis zur Einladung.",
    en: "Through all co-signatures, not just by the invitation.",
  },
  example: { de: "4", en: "4" },
  input: numberInput,
  detail: true,
});

const meetingsPart = ({ at, key, name }: Body): Part => ({
  id: `council.meetings.${key}`,
  path: `council.bodies.${at}.meetings`,
  label: { de: "– Sitzungen", en: "– meetings" },
  ask: { de: `${name}: Wann tagt das Gremium?`, en: `${name}: when does it meet?` },
  help: {
    de: "So viele Termine, wie bekannt sind, mit Kommas getrennt. Entscheidungen legen wir auf diese Tage.",
    en: "As many dates as are known, with commas between. We put decisions on these days.",
  },
  example: { de: "14.9.2027, 16.11.2027", en: "14/9/2027, 16/11/2027" },
  input: datesInput,
  detail: true,
  store: (before, answer) => put(before, `council.bodies.${at}.meetings`, answer ?? []),
});

const bodyParts = (facts: DraftFacts, at: number, ctx: Ctx): readonly Part[] => {
  const found = bodiesOf(facts)[at];
  const body = { at, key: found?.id ?? String(at), name: textOf(found?.name, ctx.lang) ?? "" };
  return [namePart(facts, ctx, body), rolePart(body), deadlinePart(body), meetingsPart(body)];
};

const recess: Part = {
  id: "council.recess",
  path: "council.recess",
  flag: { de: "council.recess=[{ from: 2027-07-12, to: 2027-08-24 }]", en: "council.recess=[{ from: 2027-07-12, to: 2027-08-24 }]" },
  label: { de: "Sitzungsfreie Zeiten", en: "Recess" },
  ask: { de: "Wann ist sitzungsfreie Zeit?", en: "When is the recess?" },
  help: {
    de: "Schulferien und Sitzungspausen. In diese Zeit legen wir keine Veranstaltung und keine Frist.",
    en: "School holidays and breaks between meetings. We put no event and no deadline into them.",
  },
  example: { de: "12.7.2027 bis 24.8.2027", en: "12/7/2027 to 24/8/2027" },
  input: spansInput,
  store: (facts, answer) => put(facts, "council.recess", answer ?? []),
};

const parts = (facts: DraftFacts, ctx: Ctx): readonly Part[] => [
  ...bodiesOf(facts).flatMap((_, at) => bodyParts(facts, at, ctx)),
  next(facts, ctx),
  recess,
];

export const councilQuestion: Question = {
  id: "council",
  section: "council",
  title: { de: "Gremien und Sitzungen", en: "Bodies and meetings" },
  parts,
};
