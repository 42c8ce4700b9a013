/** Exit codes of every command (docs/exit-codes.md holds the table in words). */
export const exit = {
  done: 0,
  findings: 1,
  usage: 2,
  decision: 3,
  pack: 4,
  io: 5,
  cancelled: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** An error meant for a person: a sentence that names the thing, and the next step. The one class of the project. */
export class OicError extends Error {
  readonly code: ExitCode;
  /** What to do about it, one sentence; null where the message says it already. */
  readonly mend: string | null;

  constructor(code: ExitCode, message: string, mend: string | null = null) {
    super(message);
    this.name = "OicError";
    this.code = code;
    this.mend = mend;
  }
}
