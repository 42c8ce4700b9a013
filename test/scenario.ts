import { exampleCity, withoutRuns } from "./example-city.ts";

/** A step of a scenario: a command, the exit code it must give, and lines that must stand in its output in this order. */
export interface Step {
  readonly argv: readonly string[];
  readonly exit: number;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly stdin: string;
  /** Files a person writes before the step; null deletes. */
  readonly edits: Readonly<Record<string, string | null>>;
  /** Passages a person changes in a file before the step. */
  readonly replaced: readonly Replacement[];
  /** After it: lines that must stand in a file in this order. */
  readonly shows: Readonly<Record<string, readonly string[]>>;
}

interface Replacement {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** A scenario file: what it shows, the files given, and its steps. */
export interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const fence = /^```(\S+)[ \t]*(.*)\n([\s\S]*?)^```$/gm;

/** Reads a scenario: fenced blocks `file PATH`, `example NAME as DIR, without RUN RUN`, `edit PATH`, `delete PATH`, `replace PATH` (old, a line `→`, new), `shows PATH`, `stdin`, `run exit=N`, `stdout`, `stderr`. */
export const readScenario = (text: string): Scenario => {
  const files: Record<string, string> = {};
  const steps: Step[] = [];
  let edits: Record<string, string | null> = {};
  let replaced: Replacement[] = [];
  let stdin = "";
  for (const [, kind, argument = "", body = ""] of text.matchAll(fence)) {
    if (kind === "file") files[argument] = body;
    if (kind === "example") {
      const [, name = "", dir = "", without] = /^(\S+) as ([^\s,]+)(?:, without (.*))?$/.exec(argument) ?? [];
      files[`${dir}/city.yaml`] = withoutRuns(exampleCity(name), without === undefined ? [] : without.split(" "));
    }
    if (kind === "edit") edits[argument] = body;
    if (kind === "delete") edits[argument] = null;
    if (kind === "replace") replaced.push({ path: argument, ...passages(body) });
    if (kind === "stdin") stdin = body;
    if (kind === "run") {
      steps.push({
        argv: words(body.trim().replace(/^oic /, "")),
        exit: Number(/exit=(\d+)/.exec(argument)?.[1] ?? 0),
        stdout: [],
        stderr: [],
        stdin,
        edits,
        replaced,
        shows: {},
      });
      edits = {};
      replaced = [];
      stdin = "";
    }
    const last = steps.at(-1);
    if (last && (kind === "stdout" || kind === "stderr")) steps[steps.length - 1] = { ...last, [kind]: linesOf(body) };
    if (last && kind === "shows") steps[steps.length - 1] = { ...last, shows: { ...last.shows, [argument]: linesOf(body) } };
  }
  return { title: /^# (.*)$/m.exec(text)?.[1] ?? "", files, steps };
};

const linesOf = (body: string): readonly string[] => body.trimEnd().split("\n");

const passages = (body: string): Pick<Replacement, "from" | "to"> => {
  const [from = "", to = ""] = body.split(/^→\n/m).map((part) => part.replace(/\n$/, ""));
  return { from, to };
};

/** Splits a command line; quoted parts stay whole. */
const words = (command: string): readonly string[] => [...command.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map((it) => it[0].replaceAll('"', ""));
