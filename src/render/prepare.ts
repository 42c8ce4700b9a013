import Handlebars from "handlebars";
import { exit, OicError } from "../errors.ts";
import type { Lang, Words } from "../language.ts";
import type { Shape } from "../plan/shape.ts";
import { checkTemplate, type Program, type TemplateProblem } from "./check-template.ts";

/** A template checked and translated: `code` is the text of a JavaScript object that render/engine.ts runs. */
export interface PreparedTemplate {
  readonly name: string;
  readonly code: string;
}

const isolated = Handlebars.create();

const unreadable: Words = { de: "Handlebars kann die Vorlage nicht lesen", en: "Handlebars cannot read the template" };
const mend: Words = {
  de: "Berichtigen Sie die Vorlage; was sie lesen darf, steht in der Form ihrer Ansicht (src/plan/shapes.ts).",
  en: "Mend the template; what it may read is declared in the shape of its view (src/plan/shapes.ts).",
};

/**
 * Prepares templates that may name the given partials (name → source). The function it gives takes a template's name, its
 * source and the shape of its view, and throws an OicError (exit 4) that lists every place with line and column where the
 * template reads what is not declared or uses more of Handlebars than the frozen list.
 */
export const preparer = (partials: ReadonlyMap<string, string>, lang: Lang = "en") => {
  const trees = new Map([...partials].map(([name, source]) => [name, parsed(`_partials/${name}`, source, lang)]));
  return (name: string, source: string, shape: Shape): PreparedTemplate => {
    const problems = checkTemplate(parsed(name, source, lang), shape, { template: name, partials: trees, within: [] });
    if (problems.length > 0) throw new OicError(exit.pack, problems.map((problem) => line(problem, lang)).join("\n"), mend[lang]);
    return { name, code: translated(source) };
  };
};

/** `preparer` without partials. */
export const prepareTemplate = preparer(new Map());

/** A partial's source translated; what it reads is checked where it is named. */
export const preparePartial = (name: string, source: string): PreparedTemplate => ({ name, code: translated(source) });

const translated = (source: string): string => {
  const knownHelpers = { ...blank, known: true };
  const code: unknown = isolated.precompile(source, { strict: true, knownHelpersOnly: true, knownHelpers, noEscape: true });
  return code as string; // its types say object
};

/** The compiler's types ask for every helper Handlebars has of itself; the check has refused those we do not want. */
const blank = { helperMissing: true, blockHelperMissing: true, each: true, if: true, unless: true, with: true, log: true, lookup: true };

const parsed = (template: string, source: string, lang: Lang): Program => {
  try {
    return isolated.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /line (\d+)/.exec(reason)?.[1] ?? "1";
    throw new OicError(exit.pack, `${template}:${at}: ${unreadable[lang]}: ${reason}`, mend[lang]);
  }
};

const line = ({ template, line, column, says }: TemplateProblem, lang: Lang): string => `${template}:${line}:${column}: ${says[lang]}`;
