import type { Lang } from "../language.ts";
import type { PlannedDocument } from "../plan/plan.ts";
import type { Settled } from "../render/settle.ts";
import type { KitWrite } from "../sync/apply.ts";
import type { Change } from "../sync/reconcile.ts";
import type { AdoptedPaper } from "./adopted-papers.ts";

/** A kit rendered: its documents, and the text of each by path. */
interface RenderedKit {
  readonly documents: readonly (PlannedDocument & { readonly lang: Lang })[];
  readonly settled: ReadonlyMap<string, Settled>;
}

/** The kit with adopted documents as they stay, and their draft amendments beside them. */
export const withPapers = ({ documents, settled }: RenderedKit, papers: readonly AdoptedPaper[]): RenderedKit => {
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

/** An adopted document that lies in the folder is not touched, nor what oic remembers of it. */
export const untouched = (papers: readonly AdoptedPaper[]): ((change: Change) => Change) => {
  const frozen = new Set(papers.filter(({ isThere }) => isThere).map(({ path }) => path));
  return (change) => (frozen.has(change.path) ? { kind: "none", path: change.path } : change);
};

/** The adopted texts to be kept; the facts that two languages share once. */
export const paperWrites = (papers: readonly AdoptedPaper[]): readonly KitWrite[] => [
  ...new Map(papers.flatMap(({ writes }) => writes.map((write) => [write.path, write] as const))).values(),
];
