import { allFieldPaths, fieldPath } from "../../city/field-path.ts";
import { nearest } from "../../city/nearest.ts";
import { type ExitCode, exit, OicError } from "../../errors.ts";
import { coreFormat, coreLearnings, formatIds } from "../../packs/core.ts";
import type { World } from "../../world/world.ts";
import { explainedText, fieldText, learningRules } from "./explain-text.ts";
import { fieldExplained } from "./field-explained.ts";
import { isPlace } from "./kit-place.ts";
import { catalogueRules, ruleCalled } from "./rule-catalogue.ts";
import { ruleExplained, waiverLines } from "./rule-explained.ts";
import { show } from "./show.ts";

export interface ExplainOptions {
  readonly what: string;
  readonly json?: boolean;
}

/** Explains a rule, a learning, a format, a field of the city file or a line of the kit. Throws an OicError (exit 2) where there is no such thing. */
export const explain = async (world: World, { what, json = false }: ExplainOptions): Promise<ExitCode> => {
  const said = what.trim();
  if (isPlace(said)) return (await import("./explain-place.ts")).explainPlace(world, said, json);
  const found = (await ruleText(world, said, json)) ?? (await fieldTextFor(world, said, json));
  if (found !== null) {
    world.out(`${found}\n`);
    return exit.done;
  }
  const id = (await idsOf()).find((it) => it.toLowerCase() === said.toLowerCase());
  if (id === undefined) throw await unknown(world, said);
  const kind = (await coreFormat(id)) ? "format" : "learning";
  const code = await show(world, { kind, id, json });
  if (kind === "learning" && !json) world.out(learningRules(world, id));
  return code;
};

const idsOf = async (): Promise<readonly string[]> => [...formatIds, ...(await coreLearnings()).learnings.map(({ id }) => id)];

const ruleText = async (world: World, what: string, json: boolean): Promise<string | null> => {
  const rule = ruleCalled(what);
  if (rule === null) return null;
  const it = await ruleExplained(rule, world.lang);
  const waiver = waiverLines(rule, world.today(), world.lang);
  if (!json) return explainedText(world, it, waiver);
  const { code, name, level, group } = rule;
  const { title, summary, why, sources, bad, good } = it;
  return JSON.stringify({ kind: "rule", code, name, level, dimension: group, title, summary, why, sources, bad, good, waiver }, null, 2);
};

const fieldTextFor = async (world: World, what: string, json: boolean): Promise<string | null> => {
  const field = fieldPath(what);
  if (field === null || formatIds.includes(what)) return null;
  const it = await fieldExplained(field, world.lang);
  return json ? JSON.stringify({ kind: "field", ...it, rules: it.rules.map(({ code }) => code) }, null, 2) : fieldText(world, it);
};

const unknown = async (world: World, what: string): Promise<OicError> => {
  const rules = catalogueRules();
  const near = nearest(what, [...rules.flatMap(({ code, name }) => [code, name]), ...(await idsOf()), ...allFieldPaths()]);
  const all = {
    de: "Eine Regel (oic list rules), eine Erfahrung (oic list learnings), ein Format (oic list formats), ein Feld (governance.answer.interimWeeks) oder eine Zeile (kit/de/charta.md:42)",
    en: "A rule (oic list rules), a learning (oic list learnings), a format (oic list formats), a field (governance.answer.interimWeeks) or a line (kit/en/charter.md:42)",
  }[world.lang];
  return world.lang === "de"
    ? new OicError(exit.usage, `„${what}“ kennt oic nicht.`, near ? `Meinten Sie „${near}“?` : `Erklären lässt sich: ${all}`)
    : new OicError(exit.usage, `oic does not know “${what}”.`, near ? `Did you mean “${near}”?` : `What can be explained: ${all}`);
};
