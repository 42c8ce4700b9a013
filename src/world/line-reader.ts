import { createInterface, type Interface } from "node:readline";

/** Lines of a stream, one at a time. */
export interface LineReader {
  /** The next line; null at the end of the input. Lines that came before anybody asked are kept. */
  readonly next: () => Promise<string | null>;
  /** Ends the input here; who waits for a line gets null. */
  readonly close: () => void;
}

/** Reads lines from a stream, opened at the first question; between questions it does not keep the program running. */
export function lineReader(input: NodeJS.ReadableStream): LineReader {
  const early: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let ended = false;
  let lines: Interface | null = null;
  const answer = (line: string | null) => {
    const resolve = waiting;
    waiting = null;
    resolve?.(line);
  };
  const open = (): Interface => {
    const opened = createInterface({ input, terminal: false });
    opened.on("line", (line) => (waiting === null ? early.push(line) : answer(line)));
    opened.on("close", () => {
      ended = true;
      answer(null);
    });
    return opened;
  };
  return {
    next: async () => {
      lines ??= open();
      const first = early.shift();
      if (first !== undefined) return first;
      if (ended) return null;
      lines.resume();
      const line = await new Promise<string | null>((resolve) => {
        waiting = resolve;
      });
      if (!ended) lines.pause();
      return line;
    },
    close: () => lines?.close(),
  };
}
