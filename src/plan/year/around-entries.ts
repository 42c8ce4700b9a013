import { addDays, type DateSpan, daysBetween } from "../../calendar/plain-date.ts";
import { textWords } from "../../city/text-in.ts";
import type { PlanContext } from "../context.ts";
import { electionWords } from "../words.ts";
import { type AroundKind, type Entry, entry } from "./entry.ts";

/** Public holidays, recess, closures and elections that touch the span. */
export const aroundEntries = (ctx: PlanContext, span: DateSpan): readonly Entry<AroundKind>[] =>
  [...holidays(ctx, span), ...recess(ctx), ...closures(ctx), ...elections(ctx)].filter(
    ({ from, to }) => from <= span.to && to >= span.from,
  );

const holidays = ({ calendar }: PlanContext, { from, to }: DateSpan): readonly Entry<AroundKind>[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at)).flatMap((on) => {
    const found = calendar.collision(on);
    return found?.kind === "holiday" ? [entry("holiday", { on, path: "city.region" }, { name: found.name })] : [];
  });

const recess = ({ profile }: PlanContext): readonly Entry<AroundKind>[] =>
  profile.council.recess.map(({ from, to }) => entry("recess", { on: from, path: "council.recess" }, { to }));

const closures = ({ profile }: PlanContext): readonly Entry<AroundKind>[] =>
  profile.calendar.closures.map(({ from, to, name }) =>
    entry("closure", { on: from, path: "calendar.closures" }, { to, name: name && textWords(name) }),
  );

/** A kind of election the toolkit has no word for stands as the city wrote it. */
const elections = ({ profile }: PlanContext): readonly Entry<AroundKind>[] =>
  profile.council.elections.map(({ on, kind, certainty }) => {
    const name = kind === null ? null : (electionWords[kind] ?? { de: kind, en: kind });
    return entry("election", { on, path: "council.elections" }, { name, proposed: certainty === "estimated" });
  });
