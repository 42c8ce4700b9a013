import type { Words } from "../language.ts";
import { inLang, type PlanContext } from "./context.ts";
import { fact } from "./fact.ts";

const marks = {
  draft: { de: "Entwurf", en: "Draft" },
  final: { de: "Endfassung", en: "Final" },
} as const satisfies Record<string, Words>;

/** Draft while the city file says so, or while errors stand. */
export const isDraft = ({ profile, standing }: Pick<PlanContext, "profile" | "standing">): boolean =>
  profile.status === "draft" || standing.errors > 0;

/** The mark at the head of a document. */
export const statusMark = (ctx: PlanContext): string => fact("status", inLang(ctx, isDraft(ctx) ? marks.draft : marks.final));
