import type { Words } from "../language.ts";
import type { Question, SectionId } from "./part.ts";
import { brandQuestion } from "./questions/brand.ts";
import { budgetQuestions } from "./questions/budget.ts";
import { cityQuestions } from "./questions/city.ts";
import { councilQuestion } from "./questions/council.ts";
import { formatQuestion } from "./questions/formats.ts";
import { answersQuestion, guidelinesQuestion, politicsQuestion } from "./questions/governance.ts";
import { partnerQuestions } from "./questions/partners.ts";
import { mandateQuestion, termQuestion, unitQuestion, useQuestion } from "./questions/programme.ts";
import { topicQuestions } from "./questions/topics.ts";

/** The interview: eighteen questions in the order in which they are asked. */
export const questions: readonly Question[] = [
  ...cityQuestions,
  useQuestion,
  mandateQuestion,
  unitQuestion,
  ...topicQuestions,
  ...partnerQuestions,
  ...budgetQuestions,
  politicsQuestion,
  guidelinesQuestion,
  answersQuestion,
  councilQuestion,
  termQuestion,
  formatQuestion,
  brandQuestion,
];

/** Headings above the questions. */
export const sectionTitles: Readonly<Record<SectionId, Words>> = {
  city: { de: "Die Stadt", en: "The city" },
  programme: { de: "Auftrag und Federführung", en: "Mandate and lead" },
  topics: { de: "Themen", en: "Topics" },
  partners: { de: "Partner", en: "Partners" },
  budget: { de: "Stellen und Geld", en: "Posts and money" },
  governance: { de: "Zusammenarbeit", en: "Working together" },
  council: { de: "Rat und Laufzeit", en: "Council and length" },
  formats: { de: "Veranstaltungen", en: "Events" },
  brand: { de: "Name und Gestaltung", en: "Name and design" },
};
