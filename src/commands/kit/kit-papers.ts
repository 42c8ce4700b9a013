import { baseFolder, type KitWrite } from "../../sync/apply.ts";
import type { OpenDocument } from "../../sync/conflicts.ts";
import { type Change, removed } from "../../sync/reconcile.ts";
import type { AdoptedPaper } from "./adopted-papers.ts";
import type { RenderedKit } from "./render-kit.ts";

type Documents = Pick<RenderedKit, "documents" | "settled">;

/** The kit with adopted documents as they stay, and their draft amendments beside them. */
export const withPapers = ({ documents, settled }: Documents, papers: readonly AdoptedPaper[]): Documents => {
  const known = new Set(documents.map(({ path }) => path));
  const kept = papers.filter(({ path }) => !known.has(path)).map(({ document }) => document);
  const amendments = papers.flatMap(({ amendment }) => (amendment === null || known.has(amendment.document.path) ? [] : [amendment]));
  return {
    documents: [...documents, ...kept, ...amendments.map(({ document }) => document)],
    settled: new Map([
      ...settled,
      ...papers.map(({ path, text }) => [path, { text, spans: [] }] as const),
      ...amendments.map((it) => [it.document.path, it.settled] as const),
    ]),
  };
};

interface Frozen {
  readonly papers: readonly AdoptedPaper[];
  readonly open: readonly OpenDocument[];
}

/** An adopted document that lies in the folder is not touched, nor what oic remembers of it; what waited in it for a decision still waits. */
export const untouched = (changes: readonly Change[], { papers, open }: Frozen): readonly Change[] => {
  const frozen = new Set(papers.filter(({ isThere }) => isThere).map(({ path }) => path));
  return changes.map((change): Change => {
    const { path } = change;
    if (!frozen.has(path) || (change.kind === "blocked" && change.marks !== undefined)) return change;
    const waiting = open.find((it) => it.path === path);
    return waiting === undefined ? { kind: "none", path } : { kind: "waiting", path, places: waiting.conflicts.length };
  });
};

/** What oic wrote of an adopted paper stays remembered where a person removed the paper itself: the draft amendment is measured by it. */
export const withoutLosing = (papers: readonly AdoptedPaper[], writes: readonly KitWrite[]): readonly KitWrite[] => {
  const bases = new Set(papers.map(({ path }) => `${baseFolder}/${path}`));
  return writes.filter(({ path, bytes }) => bytes !== removed || !bases.has(path));
};

/** The adopted texts to be kept; the facts that two languages share once. */
export const paperWrites = (papers: readonly AdoptedPaper[]): readonly KitWrite[] => [
  ...new Map(papers.flatMap(({ writes }) => writes.map((write) => [write.path, write] as const))).values(),
];
