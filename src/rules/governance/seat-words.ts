import type { Partner } from "../../city/schema/index.ts";
import { sectorWords } from "../../city/value-words.ts";
import type { Words } from "../../language.ts";
import type { Holding } from "../../programme/votes.ts";
import type { Breach } from "../rule.ts";
import { type FairSeat, fairVotes } from "./fair-votes.ts";

/** `a, b`; words in both languages. */
export const listed = (all: readonly Words[]): Words => ({
  de: all.map(({ de }) => de).join(", "),
  en: all.map(({ en }) => en).join(", "),
});

/** `56 %`, `56%`; with a tenth where one of `all` is less than two per cent: `49,1 %`. */
export const percent = (of: number, all: number): Words => {
  const number = all < 50 ? Math.round((of * 100) / all) : Math.round((of * 1000) / all) / 10;
  return { de: `${String(number).replace(".", ",")}\u00A0%`, en: `${number}%` };
};

/** `1 Stimme`, `2 votes`. */
export const votesInWords = (votes: number): Words =>
  votes === 1 ? { de: "1 Stimme", en: "1 vote" } : { de: `${votes} Stimmen`, en: `${votes} votes` };

/** Who sits there: an organisation, or a sector by lot or vacant. */
export const seatName = ({ partner, sector, byLot, vacant }: Pick<Holding, "partner" | "sector" | "byLot" | "vacant">): Words => {
  if (partner) return { de: partner.name, en: partner.name };
  if (sector === null) return { de: "Sitz ohne Angabe", en: "unnamed seat" };
  const more = byLot ? { de: " (Zufallsauswahl)", en: " (by lot)" } : vacant ? { de: " (unbesetzt)", en: " (vacant)" } : { de: "", en: "" };
  return { de: `${sectorWords[sector].de}${more.de}`, en: `${sectorWords[sector].en}${more.en}` };
};

/** Slots of a mend: `{changes}` names every seat that changes, `{votes}` all seats in order (`2/1/1/1/2/2`), `{size}` their sum. */
export const redistribution = (held: readonly Holding[], partners: readonly Partner[]): Breach["values"] => {
  const seats = fairVotes(held, partners) ?? [];
  const left = seats.filter(({ votes }) => votes > 0);
  return {
    changes: listed(seats.filter(({ votes, before }) => votes !== before).map(changeInWords)),
    votes: left.map(({ votes }) => votes).join("/"),
    size: left.reduce((sum, { votes }) => sum + votes, 0),
  };
};

const changeInWords = (seat: FairSeat): Words => {
  const { de, en } = seatName(seat);
  if (seat.before === 0) return { de: `${de} neu mit ${votesInWords(seat.votes).de}`, en: `${en} new with ${votesInWords(seat.votes).en}` };
  if (seat.votes === 0) return { de: `${de} entfällt`, en: `${en} falls away` };
  return { de: `${de} ${seat.votes} statt ${seat.before}`, en: `${en} ${seat.votes} instead of ${seat.before}` };
};
