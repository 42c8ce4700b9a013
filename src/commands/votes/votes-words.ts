import type { Sector } from "../../city/schema/partners.ts";
import { textIn } from "../../city/text-in.ts";
import { bodyKindWords, consentWords, sectorWords } from "../../city/value-words.ts";
import type { Lang, Words } from "../../language.ts";
import { formatPercent } from "../../plan/numbers.ts";
import type { Coalition, Voter } from "../../programme/coalitions.ts";
import type { Presence } from "../../programme/quorum.ts";
import type { Decision, Matter, Simulation } from "../../programme/simulation.ts";

/** Sentences and headings of `oic votes`. */
export const votesWords = {
  none: {
    de: "In city.yaml ist noch kein Gremium mit Sitzen angelegt. Tragen Sie sie unter governance.bodies ein.",
    en: "city.yaml holds no body with seats yet. Add them under governance.bodies.",
  },
  asOne: {
    de: "Jede Organisation stimmt hier geschlossen; wer einzeln sitzt, stimmt für sich. Ein Sitz ist eine Stimme und eine Person.",
    en: "Here every organisation votes as one; who sits alone votes alone. One seat is one vote and one person.",
  },
  bySector: { de: "Stimmen nach Akteursgruppe", en: "Votes by sector" },
  byVoter: { de: "Stimmen nach Organisation", en: "Votes by organisation" },
  quorum: { de: "Beschlussfähigkeit", en: "Quorum" },
  quorumOpen: { de: "Noch offen: Tragen Sie quorum ein.", en: "Still open: fill in quorum." },
  withoutVoter: { de: "Wenn eine Organisation fehlt", en: "If one organisation is away" },
  withoutSector: { de: "Wenn eine Akteursgruppe ganz fehlt", en: "If a whole sector is away" },
  breaking: { de: "Kleinste Ausfälle, nach denen kein Beschluss möglich ist", en: "Smallest absences after which nothing can be decided" },
  neverQuorate: {
    de: "Auch wenn alle da sind, ist das Gremium nicht beschlussfähig.",
    en: "Even with everybody there the body has no quorum.",
  },
  majorities: { de: "Mehrheiten", en: "Majorities" },
  winning: { de: "Wer zusammen durchsetzt", en: "Who together can carry" },
  blocking: { de: "Wer zusammen verhindert", en: "Who together can stop" },
  same: {
    de: "Dieselben Zusammenschlüsse: Was sie nicht mittragen, kommt nicht zustande.",
    en: "The same coalitions: what they do not support is not carried.",
  },
  shortfall: {
    de: "Die besetzten Sitze reichen dafür nicht; erst müssen Sitze besetzt werden.",
    en: "The seats that are taken are not enough for it; seats must be filled first.",
  },
  vacant: { de: "unbesetzt, stimmt nicht", en: "vacant, does not vote" },
} as const satisfies Record<string, Words>;

const matters: Readonly<Record<Matter, Words>> = {
  "full-house": { de: "Empfehlung, alle anwesend", en: "Recommendation, all present" },
  "at-quorum": { de: "Empfehlung, gerade beschlussfähig", en: "Recommendation, just quorate" },
  joining: { de: "Aufnahme eines Partners", en: "Taking in a partner" },
  amendment: { de: "Änderung der Charta", en: "Change of the charter" },
};

/** `Aufnahme eines Partners`. */
export const matterName = (matter: Matter, lang: Lang): string => matters[matter][lang];

/** The body as its members call it. */
export const bodyTitle = ({ body }: Simulation, lang: Lang): string =>
  body.name ? textIn(body.name, lang) : bodyKindWords[body.kind][lang];

/** `Wirtschaft`, at the start of a line. */
export const sectorName = (sector: Sector | null, lang: Lang): string => {
  const name = sector === null ? { de: "ohne Angabe", en: "not stated" }[lang] : sectorWords[sector][lang];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

/** An organisation with its consent where it is not given yet; people by sector, with how they come to their seat. */
export const voterName = ({ partner, sector, byLot }: Voter, lang: Lang): string => {
  if (partner) {
    const given = partner.status === "agreed" || partner.status === "signed";
    return given ? partner.name : `${partner.name} (${consentWords[partner.status][lang]})`;
  }
  const how = byLot ? { de: "Zufallsauswahl", en: "drawn by lot" } : { de: "noch nicht benannt", en: "not named yet" };
  return `${sectorName(sector, lang)} (${how[lang]})`;
};

/** `5 Stimmen: Hochschule + Stadt + 2 × Einwohnerinnen und Einwohner (Zufallsauswahl)`. */
export const coalitionText = (coalition: Coalition, lang: Lang): string =>
  `${votesCount(coalition.votes, lang)}: ${membersText(coalition, lang)}`;

/** Who is in a coalition, without their votes. */
export const membersText = (coalition: Coalition, lang: Lang): string =>
  coalition.with
    .map(({ voter, members }) => (voter.members === 1 ? voterName(voter, lang) : `${members} × ${voterName(voter, lang)}`))
    .join(" + ");

const votesCount = (votes: number, lang: Lang): string =>
  lang === "de" ? `${votes} ${votes === 1 ? "Stimme" : "Stimmen"}` : `${votes} ${votes === 1 ? "vote" : "votes"}`;

/** `2 von 9`. */
export const outOf = (of: number, all: number, lang: Lang): string => `${of} ${{ de: "von", en: "of" }[lang]} ${all}`;

/** `22 %`, rounded. */
export const percentOf = (of: number, all: number, lang: Lang): string => formatPercent(all === 0 ? 0 : of / all, lang);

/** `9 Sitze, 2 davon unbesetzt`. */
export const seatsText = ({ seats, vacant }: Simulation, lang: Lang): string => {
  const all = lang === "de" ? `${seats} ${seats === 1 ? "Sitz" : "Sitze"}` : `${seats} ${seats === 1 ? "seat" : "seats"}`;
  return vacant === 0 ? all : `${all}, ${lang === "de" ? `davon ${vacant} unbesetzt` : `${vacant} of them vacant`}`;
};

/** `5 von 9 Personen, darunter mindestens je eine aus: Verwaltung, Zivilgesellschaft`. */
export const quorumText = ({ persons, seats, sectors }: NonNullable<Simulation["quorum"]>, lang: Lang): string => {
  const count = `${outOf(persons, seats, lang)} ${{ de: "Personen", en: "people" }[lang]}`;
  if (sectors.length === 0) return count;
  const names = sectors.map((it) => sectorName(it, lang)).join(", ");
  return lang === "de" ? `${count}, darunter mindestens je eine aus: ${names}` : `${count}, among them at least one each from: ${names}`;
};

/** `nicht beschlussfähig: 7 anwesend; es fehlt: Verwaltung`. */
export const presenceText = ({ present, enough, lacking, quorate }: Presence, lang: Lang): string => {
  const there = lang === "de" ? `${present} anwesend` : `${present} present`;
  if (quorate) return `${{ de: "beschlussfähig", en: "quorate" }[lang]}: ${there}`;
  const few = enough ? "" : { de: " (zu wenige)", en: " (too few)" }[lang];
  const missing =
    lacking.length === 0 ? "" : `; ${{ de: "es fehlt", en: "missing" }[lang]}: ${lacking.map((it) => sectorName(it, lang)).join(", ")}`;
  return `${{ de: "nicht beschlussfähig", en: "not quorate" }[lang]}: ${there}${few}${missing}`;
};

/** `mehr als die Hälfte der Anwesenden`, `3/4 aller Stimmen`. */
export const shareText = ({ share }: Decision, lang: Lang): string => {
  if (share === null) return { de: "mehr als die Hälfte der Anwesenden", en: "more than half of those present" }[lang];
  return `${share.all === 10_000 ? percentOf(share.of, share.all, lang) : `${share.of}/${share.all}`} ${{ de: "aller Stimmen", en: "of all votes" }[lang]}`;
};

/** What stands behind the title of a list of coalitions: how many there are and how many are shown. */
export const howMany = (total: number, shown: number, lang: Lang): string => {
  if (total <= shown) return `(${total})`;
  return lang === "de" ? `(${total}, hier die ${shown} kleinsten)` : `(${total}, the ${shown} smallest here)`;
};

/** Where all combinations cannot be tried. */
export const tooMany = ({ fewestToWin }: Pick<Decision, "fewestToWin">, lang: Lang): string => {
  const few =
    fewestToWin === null
      ? ""
      : lang === "de"
        ? ` Mindestens ${fewestToWin} müssen sich dafür einig sein.`
        : ` At least ${fewestToWin} must agree for it.`;
  return lang === "de"
    ? `Das sind zu viele, um alle Kombinationen durchzurechnen.${few}`
    : `These are too many to work out every combination.${few}`;
};
