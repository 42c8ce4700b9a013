import type { CityProfile } from "../../city/schema/index.ts";
import type { Words } from "../../language.ts";
import { openRuns, steeringGroups } from "../named.ts";

/** What binds an organisation to the programme, so that it cannot watch it from outside; empty where nothing does. */
export const ties = (city: CityProfile, partner: string): readonly Words[] => {
  const own = city.partners.find(({ id }) => id === partner);
  const isOwn = (id: string | null | undefined): boolean => id === partner;
  const found: readonly (readonly [boolean, Words])[] = [
    [own?.role === "lead", { de: "führt das Programm", en: "leads the programme" }],
    [
      steeringGroups(city).some(({ seats }) => seats.some((seat) => isOwn(seat.partner))),
      { de: "stimmt im Lenkungskreis mit", en: "votes in the steering group" },
    ],
    [city.budget.sources.some((source) => isOwn(source.partner)), { de: "gibt Geld", en: "gives money" }],
    [isOwn(city.evaluation.evaluator), { de: "wertet das Programm aus", en: "evaluates the programme" }],
    [isOwn(city.programme.successor?.partner), { de: "soll es fortführen", en: "is to carry it on" }],
    [openRuns(city).some(({ lead }) => isOwn(lead)), { de: "führt eine Veranstaltung durch", en: "runs an event" }],
  ];
  return found.filter(([is]) => is).map(([, words]) => words);
};
