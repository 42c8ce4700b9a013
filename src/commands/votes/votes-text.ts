import type { Lang, Words } from "../../language.ts";
import type { Coalitions } from "../../programme/coalitions.ts";
import type { Quorum } from "../../programme/quorum.ts";
import type { Decision, Simulation } from "../../programme/simulation.ts";
import { columnsText } from "../../report/columns.ts";
import { wrapText } from "../../report/wrap.ts";
import type { World } from "../../world/world.ts";
import { pageWidth } from "../place/page.ts";
import * as say from "./votes-words.ts";

const { votesWords: words } = say;

interface Page {
  readonly world: World;
  readonly lang: Lang;
}

/** The simulation in words and tables, a body after the other. */
export const votesText = (world: World, bodies: readonly Simulation[], lang: Lang): string => {
  const page: Page = { world, lang };
  const width = pageWidth(world);
  if (bodies.length === 0) return `${wrapText(words.none[lang], { width })}\n`;
  const note = wrapText(words.asOne[lang], { width });
  return `${[note, ...bodies.map((it) => bodyText(page, it))].join("\n\n")}\n`;
};

const bodyText = (page: Page, it: Simulation): string => {
  const { world, lang } = page;
  const head = `${world.style.bold(say.bodyTitle(it, lang))} (${it.body.id}): ${say.seatsText(it, lang)}`;
  const lists = it.decisions.filter(({ matter }) => matter !== "at-quorum").flatMap((each) => coalitionLists(page, each));
  return [head, sectors(page, it), voters(page, it), ...quorum(page, it.quorum), majorities(page, it), ...lists].join("\n\n");
};

const titled = ({ world, lang }: Page, title: Words, below: string): string => `${world.style.bold(title[lang])}\n${below}`;

const table = ({ world }: Page, rows: readonly (readonly string[])[]): string =>
  columnsText(rows, { width: pageWidth(world), plain: world.plain, indent: "  " });

const paragraph = ({ world }: Page, text: string): string => `  ${wrapText(text, { width: pageWidth(world) - 4, indent: "    " })}`;

const votesRow = (name: string, votes: number, { all, lang }: { readonly all: number; readonly lang: Lang }): readonly string[] => [
  name,
  say.outOf(votes, all, lang),
  say.percentOf(votes, all, lang),
];

const sectors = (page: Page, { bySector, seats }: Simulation): string => {
  const { lang } = page;
  const rows = bySector.map(({ key, votes }) => votesRow(say.sectorName(key, lang), votes, { all: seats, lang }));
  return titled(page, words.bySector, table(page, rows));
};

const voters = (page: Page, { voters: all, seats, vacant }: Simulation): string => {
  const { lang } = page;
  const sorted = [...all].sort((a, b) => b.members * b.votes - a.members * a.votes);
  const rows = sorted.map((it) => votesRow(say.voterName(it, lang), it.members * it.votes, { all: seats, lang }));
  const empty = vacant === 0 ? [] : [votesRow(words.vacant[lang], vacant, { all: seats, lang })];
  return titled(page, words.byVoter, table(page, [...rows, ...empty]));
};

const quorum = (page: Page, found: Quorum | null): readonly string[] => {
  const { lang } = page;
  if (found === null) return [titled(page, words.quorum, paragraph(page, words.quorumOpen[lang]))];
  const head = titled(page, words.quorum, paragraph(page, say.quorumText(found, lang)));
  if (!found.full.quorate) return [head, paragraph(page, `${words.neverQuorate[lang]} ${say.presenceText(found.full, lang)}`)];
  const organisations = found.withoutVoter.map(({ voter, presence }) => [say.voterName(voter, lang), say.presenceText(presence, lang)]);
  const groups = found.withoutSector.map(({ sector, presence }) => [say.sectorName(sector, lang), say.presenceText(presence, lang)]);
  return [
    head,
    titled(page, words.withoutVoter, table(page, organisations)),
    titled(page, words.withoutSector, table(page, groups)),
    breaking(page, found.breaking),
  ];
};

const breaking = (page: Page, found: Coalitions | null): string => {
  const { lang } = page;
  if (found === null) return titled(page, words.breaking, paragraph(page, say.tooMany({ fewestToWin: null }, lang)));
  return numbered(page, words.breaking[lang], { found, text: (it) => say.membersText(it, lang) });
};

const majorities = (page: Page, { decisions }: Simulation): string => {
  const { lang } = page;
  const rows = decisions.map((it) => [say.matterName(it.matter, lang), say.outOf(it.needed, it.of, lang), say.shareText(it, lang)]);
  return titled(page, words.majorities, table(page, rows));
};

/** The smallest coalitions for a matter and against it. */
const coalitionLists = (page: Page, decision: Decision): readonly string[] => {
  const { lang } = page;
  const title = (what: Words): string => `${what[lang]}: ${say.matterName(decision.matter, lang)}`;
  if (decision.stops === 0) return [`${page.world.style.bold(title(words.winning))}\n${paragraph(page, words.shortfall[lang])}`];
  const { winning, blocking } = decision;
  if (winning === null || blocking === null)
    return [`${page.world.style.bold(title(words.winning))}\n${paragraph(page, say.tooMany(decision, lang))}`];
  const text = (it: Coalitions["first"][number]): string => say.coalitionText(it, lang);
  const carry = numbered(page, title(words.winning), { found: winning, text });
  if (decision.needed === decision.stops)
    return [carry, `${page.world.style.bold(title(words.blocking))}\n${paragraph(page, words.same[lang])}`];
  return [carry, numbered(page, title(words.blocking), { found: blocking, text })];
};

interface Listed {
  readonly found: Coalitions;
  readonly text: (coalition: Coalitions["first"][number]) => string;
}

const numbered = (page: Page, title: string, { found, text }: Listed): string => {
  const { world, lang } = page;
  const lines = found.first.map((it, at) => {
    const number = `${at + 1}.`.padStart(5);
    return `${number} ${wrapText(text(it), { width: pageWidth(world) - 6, indent: "      " })}`;
  });
  return [`${world.style.bold(title)} ${say.howMany(found.total, found.first.length, lang)}`, ...lines].join("\n");
};
