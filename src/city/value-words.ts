import type { Words } from "../language.ts";
import type { Body, Partner } from "./schema/index.ts";
import type { Sector } from "./schema/partners.ts";

/** What the sectors are called. */
export const sectorWords: Readonly<Record<Sector, Words>> = {
  administration: { de: "Verwaltung", en: "administration" },
  politics: { de: "Politik", en: "politics" },
  business: { de: "Wirtschaft", en: "business" },
  "education-research": { de: "Bildung und Wissenschaft", en: "education and research" },
  "civil-society": { de: "Zivilgesellschaft", en: "civil society" },
  "arts-culture": { de: "Kunst und Kultur", en: "arts and culture" },
  residents: { de: "Einwohnerinnen und Einwohner", en: "residents" },
};

/** How far a partner's consent is. */
export const consentWords: Readonly<Record<Partner["status"], Words>> = {
  idea: { de: "noch nicht angefragt", en: "not asked yet" },
  asked: { de: "angefragt", en: "asked" },
  agreed: { de: "zugesagt", en: "agreed" },
  signed: { de: "unterzeichnet", en: "signed" },
};

/** What a body is called that has no name of its own. */
export const bodyKindWords: Readonly<Record<Body["kind"], Words>> = {
  "steering-group": { de: "Lenkungskreis", en: "Steering group" },
  "advisory-board": { de: "Fachbeirat", en: "Advisory board" },
  "residents-panel": { de: "Rat der Einwohnerinnen und Einwohner", en: "Residents' panel" },
  "topic-circle": { de: "Themenkreis", en: "Topic circle" },
  "resonance-group": { de: "Resonanzgruppe der Verwaltung", en: "Resonance group of the administration" },
  monitor: { de: "Unabhängige Beobachtung", en: "Independent monitor" },
};
