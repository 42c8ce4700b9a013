import type { PlainDate } from "../../calendar/plain-date.ts";
import { byCodeUnit } from "../../files.ts";
import type { Words } from "../../language.ts";
import { reportMeetings } from "../../programme/reports.ts";
import { inLang, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";
import { namedPartner } from "../owners.ts";
import { electionWords } from "../words.ts";
import { formatShortSpan } from "./short-span.ts";

/** A day or stretch that the programme must plan round. */
interface Watched {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly path: string;
  readonly what: string;
}

const says = {
  recess: { de: "Sitzungsfreie Zeit", en: "Recess" },
  termEnds: { de: "Ende der Wahlperiode", en: "End of the council's term" },
  estimated: { de: "voraussichtlich", en: "expected" },
  election: { de: "Wahl", en: "election" },
  interim: { de: "Zwischennachweis", en: "Interim report" },
  final: { de: "Verwendungsnachweis", en: "Final report" },
  grantEnds: { de: "Ende des Bewilligungszeitraums", en: "End of the grant period" },
  report: { de: "Bericht", en: "Report" },
} as const satisfies Record<string, Words>;

/** Recess, elections, term, grant dates and reports to the council, by date. */
export const watchRows = (ctx: PlanContext) =>
  [...recess(ctx), ...elections(ctx), ...grants(ctx), ...councilReports(ctx)]
    .filter(({ to }) => to >= ctx.profile.programme.start)
    .sort((a, b) => byCodeUnit(a.from, b.from))
    .map(({ from, to, path, what }) => ({
      on: fact(path, formatShortSpan({ from, to }, ctx.lang)),
      what,
    }));

const day = (on: PlainDate, path: string, what: string): Watched => ({ from: on, to: on, path, what });

const recess = (ctx: PlanContext): readonly Watched[] =>
  ctx.profile.council.recess
    .filter(({ from }) => from <= ctx.ends)
    .map(({ from, to }) => ({ from, to, path: "council.recess", what: inLang(ctx, says.recess) }));

const elections = (ctx: PlanContext): readonly Watched[] => {
  const { council } = ctx.profile;
  const held = council.elections.map(({ on, kind, certainty }) => {
    const name = kind === null ? inLang(ctx, says.election) : (electionWords[kind]?.[ctx.lang] ?? fact("council.elections", kind));
    const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
    return day(on, "council.elections", certainty === "estimated" ? `${capital} (${inLang(ctx, says.estimated)})` : capital);
  });
  return council.termEnds === null ? held : [...held, day(council.termEnds, "council.termEnds", inLang(ctx, says.termEnds))];
};

const grants = (ctx: PlanContext): readonly Watched[] =>
  ctx.profile.budget.sources.flatMap(({ partner, grant }) => {
    if (grant === null) return [];
    const path = `budget.sources.${partner}.grant`;
    const name = namedPartner(ctx, `budget.sources.${partner}.partner`, { id: partner, label: { de: "Geldgeber", en: "funder" } });
    return [
      ...grant.reports.map((on) => day(on, `${path}.reports`, `${inLang(ctx, says.interim)}: ${name}`)),
      ...(grant.to === null ? [] : [day(grant.to, `${path}.to`, `${inLang(ctx, says.grantEnds)}: ${name}`)]),
      ...(grant.finalReport === null ? [] : [day(grant.finalReport, `${path}.finalReport`, `${inLang(ctx, says.final)}: ${name}`)]),
    ];
  });

const councilReports = (ctx: PlanContext): readonly Watched[] => {
  const { council } = ctx.profile;
  const body = council.bodies.find(({ id }) => id === council.reports?.body);
  if (!body) return [];
  const name = fact(`council.bodies.${body.id}.name`, body.name.byLang[ctx.lang] ?? body.name.lead);
  return reportMeetings(ctx.profile, ctx.ends).map((on) => day(on, "council.reports", `${inLang(ctx, says.report)}: ${name}`));
};
