import type { Finding } from "../../city/finding.ts";

/** Errors and warnings that stand; open points count as neither. */
export const standingOf = (findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } => ({
  errors: findings.filter((it) => it.level === "error").length,
  warnings: findings.filter((it) => it.level === "warning").length,
});
