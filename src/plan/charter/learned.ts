import { inLang, type PlanContext } from "../context.ts";
import { prose } from "../fact.ts";
import type { ViewOf } from "../shape.ts";
import { sourcePages } from "../source-pages.ts";
import type { charterShape } from "./shape.ts";
import { learnedWords } from "./words.ts";

/** Which clause says what it says because of which learning, in the order of the clauses. */
const supports: readonly (readonly [clause: string, id: string])[] = [
  ["§ 2.2", "L-G10"],
  ["§ 18.3", "L-G8"],
  ["§ 18.3", "L-G9"],
];

/** What Bielefeld's experience says for clauses of the charter, with its status and sources. */
export const learnedRows = (ctx: PlanContext): ViewOf<typeof charterShape>["learned"] =>
  supports.flatMap(([clause, id]) => {
    const found = ctx.learnings.find((it) => it.id === id);
    if (!found) return [];
    const later = found.successor ? [inLang(ctx, learnedWords.successor)] : [];
    const source = [inLang(ctx, learnedWords[found.status]), ...later, ...found.sources].join(", ");
    return [{ clause, text: prose(`learnings.${id}`, found.words.text), source }];
  });

/** Title and address of every source that the charter's learnings name. */
export const learnedPages = (ctx: PlanContext): ViewOf<typeof charterShape>["pages"] =>
  sourcePages(new Set(supports.flatMap(([, id]) => ctx.learnings.find((it) => it.id === id)?.sources ?? [])), ctx);
