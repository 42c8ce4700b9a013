import type { Lang } from "../language.ts";
import type { Ask } from "./ask.ts";

/** Everything outside the program: arguments, environment, clock, streams, questions, disk. A real one and one for tests. */
export interface World {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language asked for with `--lang` or `OIC_LANG`, else the system's; in it the world speaks of files and prompts. */
  readonly lang: Lang;
  /** Lines are read aloud or cannot be redrawn (`--plain`, `ACCESSIBLE=1`, `TERM=dumb`): no columns, no line breaks, no arrow keys. */
  readonly plain: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  /** Today as an ISO date, where the person sits. */
  today(): string;
  /** This instant as ISO text; for history alone, never in a document. */
  now(): string;
  /** SHA-256 of bytes (a text as UTF-8) in hexadecimal, by which a file is known again. */
  fingerprint(bytes: Uint8Array | string): string;
  /** All of standard input as text. */
  readStdin(): Promise<string>;
  /** The result, on standard output. */
  out(text: string): void;
  /** Talk about it, on standard error. */
  err(text: string): void;
  readonly style: Style;
  /** Asks the person; null where nobody can answer: standard input or output is no terminal, or `CI` is set. */
  readonly ask: Ask | null;
  /** The folder `dir`, relative to where `oic` was called; it need not exist yet. */
  files(dir: string): Folder;
}

/** Text with emphasis for a terminal; each gives its text back unchanged where there is no colour. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** What lies at a path; null: nothing. */
export type Kind = "file" | "folder" | "link" | "other" | null;

/** One file to be written; `bytes` null deletes it. */
export interface Write {
  readonly path: string;
  readonly bytes: Uint8Array | string | null;
  /** The text the decision was taken from; where the file holds another by now, nothing at all is written. Absent: not asked. */
  readonly was?: string | null;
}

/**
 * What can be seen of a folder. Paths are relative with forward slashes; a path that leads out of the folder, through a link, or to a
 * name some system forbids is refused. Every function may throw an OicError (exit 5) that names the path.
 */
export interface FolderView {
  /** UTF-8 text without a byte order mark; null where there is no file. */
  read(path: string): Promise<string | null>;
  readBytes(path: string): Promise<Uint8Array | null>;
  /** SHA-256 of a file in hexadecimal; null where there is none. */
  digest(path: string): Promise<string | null>;
  /** Paths of the files below `prefix` (`""` for all), in order of code units; links are not followed; at most 10,000. */
  list(prefix: string): Promise<readonly string[]>;
}

/** A folder as it was found: each file is read once, and stays as it was then. */
export interface Snapshot extends FolderView {
  /** The folder as it will be after these writes; writes nothing. */
  after(writes: readonly Write[]): Snapshot;
}

/** A folder and what lies below it. */
export interface Folder extends FolderView {
  /** The absolute path, for messages. */
  readonly root: string;
  exists(): Promise<boolean>;
  kind(path: string): Promise<Kind>;
  /** Bytes of a file; null where there is none. */
  size(path: string): Promise<number | null>;
  snapshot(): Snapshot;
  /** Writes all changes in their order, or none: cut short, the next call on the folder completes it. */
  write(changes: readonly Write[]): Promise<void>;
  /** Completes a write that was cut short; true where there was one. Each of the calls above does it by itself, once. */
  recover(): Promise<boolean>;
  /** Does `work` while no other oic may write here. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
}
