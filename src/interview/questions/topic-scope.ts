import type { Words } from "../../language.ts";
import { type DraftFacts, type TopicFacts, textOf } from "../../propose/facts.ts";
import type { Ctx, Part } from "../part.ts";
import { textInput } from "../read.ts";
import { topicsOf } from "./offered-topics.ts";

/** The flag that names the topic by its id. */
const flagOf = ({ id }: TopicFacts, field: string, example: Words): Words => ({
  de: `topics.${id}.${field}=${example.de}`,
  en: `topics.${id}.${field}=${example.en}`,
});

const examples = {
  owner: { de: "Leitung Amt für Verkehr", en: "Head of Transport" },
  scope: { de: "welche drei Wege zur Arbeit zuerst verbessert werden", en: "which three ways to work are improved first" },
  taker: { de: "Beigeordnete für Mobilität", en: "Cabinet Member for Mobility" },
} satisfies Readonly<Record<string, Words>>;

const nameOf = (topic: TopicFacts, { lang }: Ctx): string => textOf(topic.title, lang) ?? textOf(topic.question, lang) ?? topic.id ?? "";

/** Who is responsible for each topic. */
export const ownerParts = (facts: DraftFacts, ctx: Ctx): readonly Part[] =>
  topicsOf(facts).map((topic, at): Part => {
    const name = nameOf(topic, ctx);
    return {
      id: `topics.owner.${topic.id ?? at}`,
      path: `topics.${at}.owner.role`,
      label: { de: `Zuständig für ${name}`, en: `Responsible for ${name}` },
      ask: { de: `${name}: Wer ist dafür zuständig?`, en: `${name}: who is responsible for it?` },
      help: {
        de: "Eine Funktion, keine Person, zum Beispiel eine Amtsleitung. Sie bereitet die Antworten auf Ergebnisse vor.",
        en: "A function, not a person, for example a head of department. It prepares the answers to results.",
      },
      example: examples.owner,
      flag: flagOf(topic, "owner.role", examples.owner),
      input: textInput,
      detail: true,
    };
  });

/** What is still open in each topic, and who decides it. */
export const scopeParts = (facts: DraftFacts, ctx: Ctx): readonly Part[] =>
  topicsOf(facts).flatMap((topic, at): readonly Part[] => {
    const name = nameOf(topic, ctx);
    return [
      {
        id: `topics.scope.${topic.id ?? at}`,
        path: `topics.${at}.mayDecide`,
        label: { de: `Spielraum bei ${name}`, en: `Room to decide in ${name}` },
        ask: { de: `${name}: Was kann dabei noch entschieden werden?`, en: `${name}: what may still be decided?` },
        help: {
          de: "Nur was wirklich offen ist. Wer mitarbeitet, fragt das zuerst; ohne Spielraum wird informiert, nicht beteiligt.",
          en: "Only what is really open. It is the first thing participants ask; without room to decide you inform, you do not involve.",
        },
        example: examples.scope,
        flag: flagOf(topic, "mayDecide", examples.scope),
        input: textInput,
        detail: true,
      },
      {
        id: `topics.taker.${topic.id ?? at}`,
        path: `topics.${at}.decisionTaker`,
        label: { de: `Entscheidet bei ${name}`, en: `Decides on ${name}` },
        ask: { de: `${name}: Wer entscheidet das?`, en: `${name}: who decides it?` },
        help: {
          de: "Die Stelle, die am Ende Ja oder Nein sagen darf: ein Dezernat, ein Ausschuss, der Rat, ein Unternehmen.",
          en: "Whoever may say yes or no in the end: a deputy mayor, a committee, the council, a company.",
        },
        example: examples.taker,
        flag: flagOf(topic, "decisionTaker", examples.taker),
        input: textInput,
        detail: true,
      },
    ];
  });
