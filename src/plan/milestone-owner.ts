import type { Words } from "../language.ts";
import { inLang, type PlanContext, textFact } from "./context.ts";
import { isOpen } from "./fact.ts";
import type { Milestone } from "./milestones.ts";
import { type OwnerKind, ownerFact } from "./owners.ts";
import { ownerLabels } from "./words.ts";

/** What stands in a cell while nobody is named: the function itself, which is open once, where the programme is described. */
const functions: Readonly<Record<OwnerKind, Words>> = {
  patron: { de: "Schirmherrschaft", en: "Patron" },
  unit: { de: "Federführendes Amt", en: "Lead unit" },
  office: { de: "Programmleitung", en: "Head of the programme" },
  chair: { de: "Vorsitz des Lenkungskreises", en: "Chair of the steering group" },
  controller: { de: "Datenschutz der Stadt", en: "The city's data protection" },
  access: { de: "Kontakt für Barrierefreiheit", en: "Accessibility contact" },
  evaluator: { de: "Auswertende Stelle", en: "Evaluator" },
  successor: { de: "Stelle der Nachfolge", en: "Successor" },
  council: { de: "Rat", en: "Council" },
  "first-run": { de: "Durchführende der Veranstaltung", en: "Whoever runs the event" },
  "first-taker": { de: "Entscheidungsbefugte Stelle", en: "Decision-taker" },
};

/** Whoever holds the function by the city file, else the function's name. */
export const ownerOrFunction = (ctx: PlanContext, kind: OwnerKind): string =>
  isUnnamed(ctx, kind) ? inLang(ctx, functions[kind]) : ownerFact(ctx, kind);

/** The functions that nobody holds yet, as one line: „Programmleitung, Auswertende Stelle“. */
export const unnamedOf = (ctx: PlanContext, kinds: readonly OwnerKind[]): string =>
  kinds
    .filter((kind) => isUnnamed(ctx, kind))
    .map((kind) => inLang(ctx, functions[kind]))
    .join(", ");

/** Whether the city file names nobody for a function. */
export const isUnnamed = (ctx: PlanContext, kind: OwnerKind): boolean => isOpen(ownerFact(ctx, kind));

/** Who owns a milestone: the city file's own word, else who holds the function. */
export const milestoneOwner = (ctx: PlanContext, { id, owner, ownerText }: Milestone): string =>
  ownerText === null
    ? ownerOrFunction(ctx, owner)
    : textFact(ctx, `programme.milestones.${id}.owner`, { value: ownerText, label: ownerLabels.office });
