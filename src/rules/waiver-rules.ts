import type { RuleHead } from "./rule-finding.ts";

/** Rules about the waivers themselves; their words stand with the other rules' words. */
export const waiverRules = {
  complete: { code: "W-01", name: "waiver-complete", level: "error", sources: ["estimate"] },
  known: { code: "W-02", name: "waiver-of-known-rule", level: "error", sources: ["estimate"] },
  needed: { code: "W-03", name: "waiver-still-needed", level: "warning", sources: ["estimate"] },
} as const satisfies Record<string, RuleHead>;
