import { inLang, openValue, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatPercent, formatShare } from "../numbers.ts";
import type { ViewOf } from "../shape.ts";
import type { Share } from "../../city/values.ts";
import {
  type Bloc,
  type Holding,
  largest,
  type Majority,
  qualifiedMajority,
  simpleMajority,
  votesByOrganisation,
  votesBySector,
} from "../votes.ts";
import { sectorWords } from "../words.ts";
import type { charterShape } from "./shape.ts";
import { joined, outOf, partnerOf } from "./texts.ts";
import { openWords, words } from "./words.ts";

type Steering = ViewOf<typeof charterShape>["steering"];

const percent = ({ lang }: PlanContext, { of, all }: Share): string => formatPercent(all === 0 ? 0 : of / all, lang);

/** Votes and shares of each sector, the largest first. */
export const sectorRows = (ctx: PlanContext, path: string, held: readonly Holding[]): Steering["sectors"] =>
  votesBySector(held).map(({ key, votes, share }) => ({
    name: fact(path, inLang(ctx, sectorWords[key])),
    votes: fact(path, formatCount(votes, ctx.lang)),
    share: fact(path, percent(ctx, share)),
  }));

/** `Zivilgesellschaft (3 von 9, 33 %)`; all that are equally large. */
export const largestSector = (ctx: PlanContext, path: string, held: readonly Holding[]): string => {
  const found = largest(votesBySector(held));
  return found.length === 0 ? openValue(ctx, path, openWords.votes) : fact(path, blocText(ctx, found, (key) => inLang(ctx, sectorWords[key])));
};

/** `Stadt Musterstadt und Bürgerstiftung Musterstadt (je 2 von 9, 22 %)`; partners that are a mere idea are not named. */
export const largestOrganisation = (ctx: PlanContext, path: string, held: readonly Holding[]): string => {
  const named = held.filter(({ partner }) => partner !== null && partner.status !== "idea");
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  const found = largest(votesByOrganisation(named)).map((it) => ({ ...it, share: { of: it.votes, all } }));
  return found.length === 0 ? openValue(ctx, path, openWords.holder) : fact(path, blocText(ctx, found, (key) => partnerOf(ctx, key)?.name ?? key));
};

const blocText = <Key>(ctx: PlanContext, found: readonly Bloc<Key>[], nameOf: (key: Key) => string): string => {
  const share = found[0]?.share ?? { of: 0, all: 0 };
  const each = found.length > 1 ? `${inLang(ctx, words.each)} ` : "";
  return `${joined(found.map(({ key }) => nameOf(key)), ctx.lang)} (${each}${outOf(share.of, share.all, ctx.lang)}, ${percent(ctx, share)})`;
};

interface Voting {
  readonly path: string;
  readonly held: readonly Holding[];
  /** People present at the quorum; null where it is not known. */
  readonly present: number | null;
  /** Whether recommendations are voted on at all. */
  readonly simple: boolean;
}

/** What carries and what stops each kind of decision. */
export const majorityRows = (ctx: PlanContext, { path, held, present, simple }: Voting): Steering["majorities"] => {
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  const { joinMajority, amendmentMajority } = ctx.profile.governance;
  const row = (matter: string, majority: Majority) => majorityRow(ctx, path, { matter, majority });
  return [
    ...(simple ? [row(inLang(ctx, words.all), simpleMajority(held, all))] : []),
    ...(present !== null && present < all ? [bareQuorum(row(inLang(ctx, words.atQuorum), simpleMajority(held, present)), ctx)] : []),
    row(inLang(ctx, words.join), qualifiedMajority(held, joinMajority)),
    row(inLang(ctx, words.amend), qualifiedMajority(held, amendmentMajority)),
  ];
};

interface Row {
  readonly matter: string;
  readonly majority: Majority;
}

const majorityRow = (ctx: PlanContext, path: string, { matter, majority }: Row): Steering["majorities"][number] => {
  const members = (value: number | null) => fact(path, value === null ? inLang(ctx, words.none) : formatCount(value, ctx.lang));
  return {
    matter,
    needed: fact(path, outOf(majority.needed, majority.of, ctx.lang)),
    blocking: fact(path, formatCount(majority.blocking, ctx.lang)),
    toWin: members(majority.organisationsToWin),
    toBlock: members(majority.organisationsToBlock),
  };
};

/** Who comes is not known, so the members behind these votes are not counted. */
const bareQuorum = (row: Steering["majorities"][number], ctx: PlanContext): Steering["majorities"][number] => ({
  ...row,
  toWin: inLang(ctx, words.none),
  toBlock: inLang(ctx, words.none),
});

/** `drei Viertel (7 von 9)`, `drei Viertel` where the seats are not known. */
export const majorityText = (ctx: PlanContext, path: string, { share, held }: { readonly share: Share; readonly held: readonly Holding[] }): string => {
  const words = fact(path, formatShare(share, ctx.lang));
  const { needed, of } = qualifiedMajority(held, share);
  return of === 0 ? words : `${words} (${fact(path, outOf(needed, of, ctx.lang))})`;
};
