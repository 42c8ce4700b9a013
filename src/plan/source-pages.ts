import { byCodeUnit } from "../files.ts";
import { inLang, type PlanContext } from "./context.ts";
import { fact, prose } from "./fact.ts";

/** The pages behind source keys, in the order of their numbers: key, title and first address. Keys that no pack knows are left out. */
export const sourcePages = (keys: ReadonlySet<string>, ctx: PlanContext) =>
  [...keys].sort(byNumber).flatMap((key) => {
    const source = ctx.sources[key];
    return source
      ? [
          {
            key,
            title: prose(`sources.${key}`, typeof source.title === "string" ? source.title : inLang(ctx, source.title)),
            url: fact(`sources.${key}`, source.urls[0] ?? ""),
          },
        ]
      : [];
  });

const byNumber = (a: string, b: string): number => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || byCodeUnit(a, b);
