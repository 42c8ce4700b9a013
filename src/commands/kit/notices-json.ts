import type { KitState } from "../../cache/survey.ts";
import type { Lang } from "../../language.ts";

/** For machines: what is said beside the changes, and the adopted documents with how many places would be different today. */
export const noticesJson = ({ notices, adopted }: Pick<KitState, "notices" | "adopted">, lang: Lang): object => ({
  ...(notices.length === 0 ? {} : { notices: notices.map((it) => it[lang]) }),
  ...(adopted.length === 0 ? {} : { adopted }),
});
