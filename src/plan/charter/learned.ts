import { inLang, type PlanContext } from "../context.ts";
import { prose } from "../fact.ts";
import type { ViewOf } from "../shape.ts";
import type { charterShape } from "./shape.ts";
import { learnedWords } from "./words.ts";

/** Which clause which learning supports, in the order of the clauses. */
const supports: readonly (readonly [clause: string, id: string])[] = [
  ["§ 2.2", "L-G10"],
  ["§ 3.4", "L-P1"],
  ["§ 3.6", "L-E2"],
  ["§ 4.2", "L-G1"],
  ["§ 4.13", "L-G4"],
  ["§ 11.2", "L-G11"],
  ["§ 16.2", "L-G13"],
  ["§ 18.3", "L-G8"],
  ["§ 18.3", "L-G9"],
];

/** What Bielefeld's experience says for clauses of the charter, with its status and sources. */
export const learnedRows = (ctx: PlanContext): ViewOf<typeof charterShape>["learned"] =>
  supports.flatMap(([clause, id]) => {
    const found = ctx.learnings.find((it) => it.id === id);
    if (!found) return [];
    const status = inLang(ctx, learnedWords[found.status]);
    const later = found.successor ? `, ${inLang(ctx, learnedWords.successor)}` : "";
    return [{ clause, text: prose(`learnings.${id}`, found.words.text), status: `${status}${later}`, sources: found.sources.join(", ") }];
  });
