/** What a disk says about a path, the path itself and not what a link points to. */
export interface Entry {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly size: number;
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A program that may hold a folder. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
}

/** The few things asked of a disk, on absolute paths. The real one and the one in memory differ here and nowhere else. */
export interface Disk {
  /** null where there is nothing. */
  look(path: string): Promise<Entry | null>;
  names(folder: string): Promise<readonly string[]>;
  /** The bytes of a file, never through a link. */
  read(path: string): Promise<Uint8Array>;
  readonly change: DiskChange;
  readonly owner: Owner;
  /** Does the program with this number run on this machine? */
  runs(pid: number): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds to wait for another program that holds a folder; 0: not at all. */
  readonly patience: number;
  wait(milliseconds: number): Promise<void>;
  /** A name no other program takes. */
  token(): string;
}

/** The primitive steps that change a disk; tests let each of them fail. */
export interface DiskChange {
  /** Makes a folder and those above it; nothing where it is there. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes a new file; false where there is one. */
  readonly create: (path: string, bytes: Uint8Array) => Promise<boolean>;
  /** Writes a file through to the disk; `mode` null: the usual one. */
  readonly write: (path: string, bytes: Uint8Array, mode: number | null) => Promise<void>;
  /** Moves a file in one step, in the place of another where there is one. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; nothing where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder with all in it. */
  readonly removeTree: (path: string) => Promise<void>;
  /** Removes a folder if it is empty. */
  readonly removeEmpty: (path: string) => Promise<void>;
  /** Makes the names in a folder last a power cut, where the system can. */
  readonly sync: (folder: string) => Promise<void>;
}
