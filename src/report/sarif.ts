import type { Finding, FindingLevel } from "../city/finding.ts";
import type { Lang } from "../language.ts";
import type { CityReport, ToldRule } from "./city-report.ts";

/** What all results of a log share. */
export interface SarifSettings {
  readonly rules: readonly ToldRule[];
  readonly version: string;
  readonly lang: Lang;
}

/** The code under which a kit that is not up to date is told. */
const kitCode = "kit-out-of-date";

const levels: Readonly<Record<FindingLevel, string>> = { error: "error", warning: "warning", hint: "note", open: "none" };

/**
 * The findings of all cities as one log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with every rule in its words.
 * What is set aside is a suppressed result with its reason; what is open has the kind "open".
 */
export const renderSarif = (cities: readonly CityReport[], settings: SarifSettings): string => {
  const { rules, version, lang } = settings;
  const results = cities.flatMap((city) => resultsOf(city, settings));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "oic", version, semanticVersion: version, language: lang, rules: rules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(cities.flatMap(({ failures }) => failures))],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Whether every rule could be applied; those that broke down by name. */
const invocation = (failures: CityReport["failures"]) => ({
  executionSuccessful: failures.length === 0,
  toolExecutionNotifications: failures.map(({ code, name, error }) => ({
    level: "error",
    message: { text: `${code} (${name}): ${String(error)}` },
    associatedRule: { id: code },
  })),
});

const descriptor = ({ code, name, level, group, title, summary, why, sources }: ToldRule) => ({
  id: code,
  name,
  shortDescription: { text: title },
  fullDescription: { text: summary },
  help: { text: `${summary} ${why} (oic explain ${code})` },
  defaultConfiguration: { level: levels[level] },
  properties: { tags: [group], sources },
});

const resultsOf = (city: CityReport, settings: SarifSettings): readonly object[] => [
  ...city.findings.map((it) => result(it, settings)),
  ...city.setAside.flatMap(({ reason, name, on, findings }) =>
    findings.map((it) => ({
      ...result(it, settings),
      suppressions: [{ kind: "external", status: "accepted", justification: `${reason} (${name}, ${on})` }],
    })),
  ),
  ...(city.kit === null || city.kit.upToDate ? [] : [kitResult(city.file, city.kit.words)]),
];

const result = ({ code, level, path, place, message, mend }: Finding, { rules, lang }: SarifSettings) => {
  const index = rules.findIndex((rule) => rule.code === code);
  const where = path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] };
  return {
    ruleId: code,
    ...(index < 0 ? {} : { ruleIndex: index }),
    kind: level === "open" ? "open" : "fail",
    level: levels[level],
    message: { text: `${message[lang]} ${mend[lang]}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) }, ...where }],
    partialFingerprints: { "ruleAndField/v1": `${code} ${path}` },
  };
};

const regionOf = ({ line, column, source, length }: Finding["place"]) => ({
  startLine: line,
  startColumn: column,
  endColumn: column + length,
  ...(source === "" ? {} : { snippet: { text: source.slice(column - 1, column - 1 + length) } }),
});

const kitResult = (file: string, words: string) => ({
  ruleId: kitCode,
  kind: "fail",
  level: "error",
  message: { text: words },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  partialFingerprints: { "ruleAndField/v1": kitCode },
});

/** A path as a reference: relative as it is, absolute with its scheme; what may not stand in one is escaped. */
const uriOf = (file: string): string => {
  const path = encodeURI(file.replaceAll("\\", "/")).replaceAll("?", "%3F").replaceAll("#", "%23");
  if (path.startsWith("/")) return `file://${path}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path}` : path;
};
