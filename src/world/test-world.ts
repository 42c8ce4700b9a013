import type { FileTree } from "../files.ts";
import type { Lang } from "../language.ts";
import { type Fault, faultyDisk } from "./faulty-disk.ts";
import { fingerprint } from "./fingerprint.ts";
import { type MemoryDisk, memoryDisk } from "./memory-disk.ts";
import { openFolder } from "./open-folder.ts";
import { type Answer, scriptedAsk } from "./scripted-ask.ts";
import { isPlain, styleFor } from "./style.ts";
import type { World } from "./world.ts";

/** How a test world begins; everything may be left out. */
export interface TestWorldSetup {
  readonly argv?: readonly string[];
  readonly env?: World["env"];
  readonly lang?: Lang;
  /** Files below `/town` at the start: path from there → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the person answers, in turn; given, somebody can be asked. */
  readonly answers?: readonly Answer[];
  readonly stdin?: string;
  readonly today?: string;
  readonly width?: number;
}

/** A world in memory that a test looks into. `oic` is called in `/town`. */
export interface TestWorld extends World {
  /** All that was printed. */
  stdout(): string;
  stderr(): string;
  /** Every file now: path from `/town` → text. */
  tree(): FileTree;
  /** The person edits a file; null deletes it. */
  edit(path: string, text: string | null): void;
  /** The messages of the questions asked so far. */
  readonly asked: readonly string[];
  /** Answers that were not asked for. */
  unused(): readonly Answer[];
  /** Lets the n-th primitive write from the next opening of a folder on fail; `killed` all from there on. null: no more faults. */
  failAt(n: number | null, as?: Fault["as"]): void;
}

const cwd = "/town";

/** A world in memory: no disk, no clock, no terminal. */
export function testWorld(setup: TestWorldSetup = {}): TestWorld {
  const { argv = [], env = {}, lang = "en", answers, stdin = "", today = "2027-01-15", width = 80 } = setup;
  const disk = memoryDisk();
  const edit = (path: string, text: string | null) => editFile(disk, path, text);
  for (const [path, text] of Object.entries(setup.files ?? {})) edit(path, text);
  const out: string[] = [];
  const err: string[] = [];
  const script = scriptedAsk(answers ?? [], lang, (text) => void err.push(text));
  let fault: Fault | null = null;
  return {
    argv,
    env,
    lang,
    width,
    plain: isPlain({ argv, env }),
    today: () => today,
    now: () => `${today}T09:00:00.000Z`,
    fingerprint,
    readStdin: async () => stdin,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    style: styleFor(false),
    ask: answers === undefined ? null : script.ask,
    files: (dir) => openFolder({ disk: faultyDisk(disk, () => fault), root: rootOf(dir), lang }),
    stdout: () => out.join(""),
    stderr: () => err.join(""),
    tree: () => treeOf(disk),
    edit,
    asked: script.asked,
    unused: script.unused,
    failAt: (n, as = "error") => {
      fault = n === null ? null : { at: n, as };
    },
  };
}

/** The absolute path of a folder named from `/town`; `..` is resolved as a shell would. */
function rootOf(dir: string): string {
  const names: string[] = [];
  for (const name of (dir.startsWith("/") ? dir : `${cwd}/${dir}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return `/${names.join("/")}`;
}

function editFile(disk: MemoryDisk, path: string, text: string | null): void {
  if (text === null) disk.files.delete(`${cwd}/${path}`);
  else disk.files.set(`${cwd}/${path}`, new TextEncoder().encode(text));
}

function treeOf({ files }: MemoryDisk): FileTree {
  const found = [...files].flatMap(([path, bytes]): [string, string][] =>
    bytes instanceof Uint8Array && path.startsWith(`${cwd}/`) ? [[path.slice(cwd.length + 1), new TextDecoder().decode(bytes)]] : [],
  );
  return new Map(found);
}
