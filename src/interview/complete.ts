import { labelAt } from "../city/paths.ts";
import type { Words } from "../language.ts";
import { type DraftFacts, textOf } from "../propose/facts.ts";
import { type Proposed, propose } from "../propose/propose.ts";
import type { Ctx } from "./part.ts";

/** A place to be filled: a programme is run by more than the administration, and not without civil society (rule G-20), but no organisation is made up. */
const toBeWon: Words = { de: "Noch zu gewinnen: Partner aus der Zivilgesellschaft", en: "To be won: a partner from civil society" };

const toBeWonId = "to-be-won";
const seat = { sector: "civil-society", role: "core", status: "idea" } as const;

/** The facts of a first city file: the answers, a partner still to be won where there is no second one or none from civil society, and what oic proposes. */
export const complete = (facts: DraftFacts, { today, holidays, lang }: Ctx): Proposed => {
  const partners = facts.partners ?? [];
  const lead = facts.city?.languages?.[0] ?? lang;
  const others = partners.filter(({ role }) => role !== "funder" && role !== "observer");
  const isWhole = others.length >= 2 && others.some(({ sector }) => sector === "civil-society");
  const wanted = isWhole || partners.some(({ id }) => id === toBeWonId) ? [] : [{ id: toBeWonId, name: toBeWon[lead], ...seat } as const];
  return propose({ ...facts, partners: [...partners, ...wanted] }, { today, holidays });
};

/** The most lines of proposals the review page shows. */
const mostLines = 14;

/** What is proposed and why, a line each. */
export const proposalText = (facts: DraftFacts, ctx: Ctx): string => {
  const { proposed, facts: after } = complete(facts, ctx);
  const lines = proposed.map(({ path, reason }) => `  - ${titled(nameOf(after, path)[ctx.lang], reason[ctx.lang])}`);
  const more = lines.length - mostLines;
  const rest = more > 0 ? [{ de: `  und ${more} weitere`, en: `  and ${more} more` }[ctx.lang]] : [];
  return [...lines.slice(0, mostLines), ...rest].join("\n");
};

const titled = (name: string, reason: string): string =>
  reason.toLowerCase().startsWith(name.toLowerCase()) ? reason : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${reason}`;

/** The field's label; for a run with what it is called. */
const nameOf = (facts: DraftFacts, path: string): Words => {
  const label = labelAt(path) ?? { de: path, en: path };
  const [list, id] = path.split(".");
  const run = list === "runs" ? facts.runs?.find((it) => it.id === id) : undefined;
  const topic = facts.topics?.find((it) => it.id === run?.topic);
  const title = (lang: "de" | "en") => textOf(run?.title, lang) ?? textOf(topic?.title, lang);
  if (run === undefined) return label;
  return { de: `${label.de} (${title("de") ?? id})`, en: `${label.en} (${title("en") ?? id})` };
};
