import { formatShort } from "../../calendar/format-date.ts";
import { inLang, type PlanContext } from "../context.ts";
import { fact } from "../fact.ts";

/** The rules a city has set aside: which, why, and by whom and when. */
export const setAsideRows = (ctx: PlanContext) =>
  ctx.setAside.map(({ code, title, path, reason, name, on }) => ({
    rule: `${inLang(ctx, title)} (${code})`,
    reason: fact(`${path}.reason`, reason),
    by: `${fact(`${path}.name`, name)}, ${fact(`${path}.on`, formatShort(on, ctx.lang))}`,
  }));
