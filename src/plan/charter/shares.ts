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
} from "../../programme/votes.ts";
import { hasAgreed, inLang, openValue, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";
import { formatCount, formatPercent, formatShare } from "../numbers.ts";
import type { ViewOf } from "../shape.ts";
import { sectorWords } from "../words.ts";
import type { charterShape } from "./shape.ts";
import { capital, joined, outOf, partnerOf } from "./texts.ts";
import { openWords, words } from "./words.ts";

type Steering = ViewOf<typeof charterShape>["steering"];

const percent = ({ lang }: PlanContext, { of, all }: Share): string => formatPercent(all === 0 ? 0 : of / all, lang);

/** Who holds the seats of each sector, the largest first; seats of which no sector is known stand last. */
export const seatRows = (ctx: PlanContext, path: string, held: readonly Holding[]): Steering["seats"] => {
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  const row = (of: readonly Holding[], sector: string) => {
    const votes = of.reduce((sum, it) => sum + it.votes, 0);
    return {
      sector,
      holders: of.map((it) => holder(ctx, `${path}.${it.seat}`, it)).join(", "),
      votes: fact(path, formatCount(votes, ctx.lang)),
      share: fact(path, percent(ctx, { of: votes, all })),
    };
  };
  const without = held.filter(({ sector }) => sector === null);
  const named = votesBySector(held).map(({ key }) =>
    row(
      held.filter(({ sector }) => sector === key),
      fact(path, capital(inLang(ctx, sectorWords[key]))),
    ),
  );
  return without.length === 0 ? named : [...named, row(without, openValue(ctx, path, openWords.sector))];
};

/** `Jugendring Musterstadt (1, angefragt, unter 27 Jahren)`; a partner that is a mere idea is not named. */
const holder = (ctx: PlanContext, path: string, it: Holding): string => {
  const asked = it.partner !== null && it.partner.status === "asked" ? [inLang(ctx, words.asked)] : [];
  const young = it.under27 ? [inLang(ctx, words.under27)] : [];
  return `${holderName(ctx, path, it)} (${[fact(`${path}.votes`, formatCount(it.votes, ctx.lang)), ...asked, ...young].join(", ")})`;
};

const holderName = (ctx: PlanContext, path: string, { partner, byLot, vacant }: Holding): string => {
  if (partner && (hasAgreed(partner.status) || partner.status === "asked")) return fact(`${path}.partner`, partner.name);
  if (byLot) return fact(path, inLang(ctx, words.byLot));
  return vacant ? fact(path, inLang(ctx, words.vacant)) : openValue(ctx, path, openWords.holder);
};

/** `Zivilgesellschaft (3 von 9, 33 %)`; all that are equally large. */
export const largestSector = (ctx: PlanContext, path: string, held: readonly Holding[]): string => {
  const found = largest(votesBySector(held));
  return found.length === 0
    ? openValue(ctx, path, openWords.votes)
    : fact(
        path,
        blocText(ctx, found, (key) => inLang(ctx, sectorWords[key])),
      );
};

/** `Stadt Musterstadt und Bürgerstiftung Musterstadt (je 2 von 9, 22 %)`; partners that are a mere idea are not named. */
export const largestOrganisation = (ctx: PlanContext, path: string, held: readonly Holding[]): string => {
  const named = held.filter(({ partner }) => partner !== null && partner.status !== "idea");
  const all = held.reduce((sum, { votes }) => sum + votes, 0);
  const found = largest(votesByOrganisation(named)).map((it) => ({ ...it, share: { of: it.votes, all } }));
  return found.length === 0
    ? openValue(ctx, path, openWords.holder)
    : fact(
        path,
        blocText(ctx, found, (key) => partnerOf(ctx, key)?.name ?? key),
      );
};

const blocText = <Key>(ctx: PlanContext, found: readonly Bloc<Key>[], nameOf: (key: Key) => string): string => {
  const share = found[0]?.share ?? { of: 0, all: 0 };
  const each = found.length > 1 ? `${inLang(ctx, words.each)} ` : "";
  const names = found.map(({ key }) => nameOf(key));
  return `${joined(names, ctx.lang)} (${each}${outOf(share.of, share.all, ctx.lang)}, ${percent(ctx, share)})`;
};

interface Voting {
  readonly path: string;
  readonly held: readonly Holding[];
  /** People present at the quorum; null where it is not known. */
  readonly present: number | null;
  /** Whether recommendations are voted on at all. */
  readonly votes: boolean;
}

/** Which majority each kind of decision needs, in words and in votes. */
export const majorityRows = (ctx: PlanContext, { path, held, present, votes }: Voting): Steering["majorities"] => {
  const all = held.reduce((sum, it) => sum + it.votes, 0);
  const { joinMajority, amendmentMajority } = ctx.profile.governance;
  const count = ({ needed, of }: Majority) => fact(path, outOf(needed, of, ctx.lang));
  const fewer = present !== null && present < all ? `; ${inLang(ctx, words.atQuorum)}: ${count(simpleMajority(held, present))}` : "";
  const full = count(simpleMajority(held, all));
  const ofAll = (field: string, share: Share) => `${fact(field, formatShare(share, ctx.lang))} ${inLang(ctx, words.ofAll)}`;
  const simple = [
    { matter: inLang(ctx, words.recommendation), share: inLang(ctx, words.overHalfPresent), votes: `${full}${fewer}` },
    { matter: inLang(ctx, words.written), share: inLang(ctx, words.overHalf), votes: full },
  ];
  return [
    ...(votes ? simple : []),
    {
      matter: inLang(ctx, words.join),
      share: ofAll("governance.joinMajority", joinMajority),
      votes: count(qualifiedMajority(held, joinMajority)),
    },
    {
      matter: inLang(ctx, words.amend),
      share: ofAll("governance.amendmentMajority", amendmentMajority),
      votes: count(qualifiedMajority(held, amendmentMajority)),
    },
  ];
};
