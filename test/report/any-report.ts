import type { Finding } from "../../src/city/finding.ts";
import type { CityReport, ToldRule } from "../../src/report/city-report.ts";
import type { RuleFinding } from "../../src/rules/rule-finding.ts";

/** A rule's finding about the seats of the steering group. */
export const finding = (more: Partial<Finding> = {}): RuleFinding => ({
  code: "G-01",
  level: "error",
  path: "governance.bodies.steering.seats",
  place: { file: "town/city.yaml", line: 12, column: 7, source: "      seats: []", length: 5 },
  message: { de: "Die „Stadt“ hält <alles> & mehr.", en: "The “town” holds <all> & more." },
  allowed: null,
  mend: { de: "Teilen Sie.", en: "Share." },
  rule: { name: "civil-society-seat", title: { de: "Sitz", en: "Seat" } },
  fix: null,
  ...more,
});

export const toldRule = (code: string, more: Partial<ToldRule> = {}): ToldRule => ({
  code,
  name: `rule-${code.toLowerCase()}`,
  level: "error",
  sources: ["estimate"],
  group: "governance",
  title: `Title of ${code}`,
  summary: "It must be.",
  why: "Because.",
  ...more,
});

/** Without a rule: what the shape of the file says. */
export const shapeFinding = (more: Partial<Finding> = {}): Finding => {
  const { level, path, place, message, allowed, mend } = finding();
  return { code: "bad-date", level, path, place, message, allowed, mend, ...more };
};

export const cityReport = (more: Partial<CityReport> = {}): CityReport => ({
  dir: "town",
  file: "town/city.yaml",
  findings: [],
  setAside: [],
  waiting: [],
  failures: [],
  kit: { upToDate: true, words: "The kit is up to date." },
  ...more,
});

/** G-01 set aside by the mayor. */
export const aside = {
  code: "G-01",
  title: { de: "Sitz", en: "Seat" },
  path: "waivers.0",
  reason: "So decided",
  name: "Mayor",
  on: "2027-02-01",
  findings: [finding()],
};
