import type { Words } from "../language.ts";
import { inLang, type PlanContext } from "./context.ts";
import { fact } from "./fact.ts";

const marks = {
  draft: { de: "Entwurf", en: "Draft" },
  final: { de: "Endfassung", en: "Final" },
} as const satisfies Record<string, Words>;

/** Draft while the city file says so, or while errors stand. */
export const statusMark = (ctx: PlanContext): string =>
  fact("status", inLang(ctx, ctx.profile.status === "final" && ctx.standing.errors === 0 ? marks.final : marks.draft));
