import { posix } from "node:path";
import { parseSync } from "rolldown/utils";

/** What reads the clock, chance, the language of the machine or the world outside; written as `object.property` or a name. */
const outside =
  /^(Date|Intl|localeCompare|toLocale\w*|fetch|Math\.random|process\.\w+|performance\.\w+|console\.\w+|crypto\.\w+|globalThis\.\w+)$/;

/** One import: the path of a file of src, the name of what stands beside src, `node:*`, or a package. */
export interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What the architecture test asks of a file of src. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly defaultExport: boolean;
  /** What it names of `outside`. */
  readonly named: ReadonlySet<string>;
}

/** Reads one file of src: `path` from there, `text` its content. Throws where it is not TypeScript. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const isType = (entries: readonly { readonly isType: boolean }[]) => entries.length > 0 && entries.every((entry) => entry.isType);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ id: moduleRequest.value, typeOnly: isType(entries) })),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((each) => ({ id: each.moduleRequest?.value, typeOnly: each.isType }))),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      id: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    })),
    ...nodesOf(program).flatMap((node) => (node.type === "TSImportType" ? [{ id: literal(node["source"]), typeOnly: true }] : [])),
  ];
  return {
    path,
    lines: text.split("\n").length - 1,
    imports: found.flatMap(({ id, typeOnly }) => (id === undefined ? [] : [{ to: targetOf(path, id), typeOnly }])),
    defaultExport: module.staticExports.some(({ entries }) => entries.some((entry) => entry.exportName.kind === "Default")),
    named: new Set(
      nodesOf(program)
        .flatMap(namesOf)
        .filter((name) => outside.test(name)),
    ),
  };
}

/** The file of src, the folder beside src or the package that an import names. */
function targetOf(from: string, id: string): string {
  if (id.startsWith("node:")) return "node:*";
  if (!id.startsWith("."))
    return id
      .split("/")
      .slice(0, id.startsWith("@") ? 2 : 1)
      .join("/");
  const target = posix.join(posix.dirname(from), id);
  return target.startsWith("../") ? (target.split("/")[1] ?? target) : target;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
const literal = (node: unknown): string | undefined => (isNode(node) && typeof node["value"] === "string" ? node["value"] : undefined);
const nameOf = (node: unknown): string | null => (isNode(node) && node.type === "Identifier" ? String(node["name"]) : null);

function nodesOf(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (!isNode(node)) return [];
  return [node, ...Object.values(node).flatMap(nodesOf)];
}

/** The names a node brings in: an identifier its own, a member access `object.property`. */
function namesOf(node: Node): readonly string[] {
  const name = nameOf(node);
  if (name !== null) return [name];
  if (node.type !== "MemberExpression") return [];
  return [`${nameOf(node["object"])}.${nameOf(node["property"])}`];
}
