import type { Words } from "../language.ts";
import type { Shape } from "../plan/shape.ts";
import { isShape, type Path, resolve, type Scope } from "./scope.ts";

/** What is wrong at one place of a template; line and column count from 1. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly says: Words;
}

/** A statement of Handlebars' syntax tree, as far as the check reads it. */
interface Statement {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly path?: Path;
  readonly name?: Path;
  readonly params?: readonly Path[];
  readonly hash?: unknown;
  readonly escaped?: boolean;
  readonly program?: Program;
  readonly inverse?: Program;
  readonly openStrip?: { readonly open?: boolean };
}

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** A template under check: the syntax trees of the partials it may name, and the partials it stands in. */
interface Checked {
  readonly template: string;
  readonly partials: ReadonlyMap<string, Program>;
  readonly within: readonly string[];
}

/** The frozen list of helpers, and the kinds of value each may ask about. */
const helpers: Readonly<Record<string, readonly Shape["kind"][]>> = {
  if: ["flag", "list"],
  unless: ["flag", "list"],
  each: ["list"],
  known: ["leaf"],
};

/** Names that Handlebars keeps for itself, ours or not. */
const reserved = [...Object.keys(helpers), "with", "log", "lookup", "helperMissing", "blockHelperMissing"];

/** Everything in a template that is not allowed or not declared in `shape`; empty for a good one. */
export const checkTemplate = (program: Program, shape: Shape, checked: Checked): readonly TemplateProblem[] =>
  checkBody(program, [shape], checked);

const checkBody = (program: Program | undefined, scope: Scope, checked: Checked): readonly TemplateProblem[] =>
  (program?.body ?? []).flatMap((statement) => {
    const problem = (says: Words): TemplateProblem => {
      const { line, column } = statement.loc.start;
      return { template: checked.template, line, column: column + 1, says };
    };
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        return [];
      case "MustacheStatement":
        return checkValue(statement, scope).map(problem);
      case "BlockStatement":
        return checkBlock(statement, scope, { checked, problem });
      case "PartialStatement":
        return checkPartial(statement, scope, { checked, problem });
      default:
        return [problem(notAllowed(statement.type))];
    }
  });

const checkValue = (statement: Statement, scope: Scope): readonly Words[] => {
  const { path, params = [] } = statement;
  if (statement.escaped === false) return [notAllowed("{{{ }}} / {{& }}")];
  if (path === undefined || params.length > 0 || hasHash(statement) || isReserved(path)) return [notAllowed(`{{${nameOf(path)} …}}`)];
  const found = resolve(path, scope);
  if (!isShape(found)) return [found];
  return found.kind === "leaf" ? [] : [cannotPrint(nameOf(path), found.kind)];
};

interface Reporting {
  readonly checked: Checked;
  readonly problem: (says: Words) => TemplateProblem;
}

const checkBlock = (block: Statement, scope: Scope, { checked, problem }: Reporting): readonly TemplateProblem[] => {
  const name = nameOf(block.path);
  const [about] = block.params ?? [];
  const misuse = misuseOf(block, name);
  if (misuse !== null || about === undefined) return [problem(notAllowed(misuse ?? `{{#${name}}}`))];
  const found = resolve(about, scope);
  const outer = checkBody(block.inverse, scope, checked);
  if (!isShape(found))
    return name === "each" ? [problem(found), ...outer] : [problem(found), ...checkBody(block.program, scope, checked), ...outer];
  if (!helpers[name]?.includes(found.kind)) return [problem(cannotAsk(name, nameOf(about), found.kind)), ...outer];
  const inner = name === "each" && found.kind === "list" ? [found.of, ...scope] : scope;
  return [...checkBody(block.program, inner, checked), ...outer];
};

/** How a block is written that templates may not use, or null for `{{#helper one.value}}` with a helper of the list. */
const misuseOf = (block: Statement, name: string): string | null => {
  if (block.openStrip?.open === undefined) return "{{{{ }}}}";
  if ([block.program, block.inverse].some((program) => (program?.blockParams ?? []).length > 0)) return `{{#${name} … as |…|}}`;
  return Object.hasOwn(helpers, name) && block.params?.length === 1 && !hasHash(block) ? null : `{{#${name}}}`;
};

/** A partial reads the place where it is called and nothing above it. */
const checkPartial = (statement: Statement, scope: Scope, { checked, problem }: Reporting): readonly TemplateProblem[] => {
  const name = nameOf(statement.name);
  const [about, ...rest] = statement.params ?? [];
  if (statement.name?.type === "SubExpression" || rest.length > 0 || hasHash(statement)) return [problem(notAllowed("{{> (…)}}"))];
  const partial = checked.partials.get(name);
  if (partial === undefined) return [problem({ de: `den Baustein ${name} gibt es nicht`, en: `there is no partial ${name}` })];
  if (checked.within.includes(name))
    return [problem({ de: `der Baustein ${name} enthält sich selbst`, en: `the partial ${name} holds itself` })];
  const found = about === undefined ? scope[0] : resolve(about, scope);
  if (found === undefined || !isShape(found)) return found === undefined ? [] : [problem(found)];
  return checkBody(partial, [found], { ...checked, template: `_partials/${name}`, within: [...checked.within, name] });
};

const nameOf = (path: Path | undefined): string => String(path?.original ?? "…");
const hasHash = ({ hash }: Statement): boolean => hash !== undefined && hash !== null;
const isReserved = (path: Path): boolean => reserved.includes(nameOf(path));

const notAllowed = (what: string): Words => ({
  de: `${what} ist in Vorlagen nicht erlaubt; erlaubt sind Werte, #if, #unless, #each, #known und feste Bausteine`,
  en: `${what} is not allowed in templates; values, #if, #unless, #each, #known and static partials are`,
});

const instead: Readonly<Record<Shape["kind"], string>> = {
  leaf: "{{…}}, {{#known …}}",
  flag: "{{#if …}}",
  list: "{{#each …}}",
  group: "{{….…}}",
};

const cannotPrint = (name: string, kind: Shape["kind"]): Words => ({
  de: `${name} ist kein Text, der sich drucken ließe; schreiben Sie ${instead[kind]}`,
  en: `${name} is no text to print; write ${instead[kind]}`,
});

const cannotAsk = (helper: string, name: string, kind: Shape["kind"]): Words => ({
  de: `#${helper} passt nicht zu ${name}; schreiben Sie ${instead[kind]}`,
  en: `#${helper} does not fit ${name}; write ${instead[kind]}`,
});
