import type { Lang } from "../language.ts";
import type { KitPlan } from "./kit.ts";

/** For machines: what is said beside the changes, and the adopted documents with how many places would be different today. */
export const noticesJson = ({ notices, adopted }: Pick<KitPlan, "notices" | "adopted">, lang: Lang) => ({
  ...(notices.length === 0 ? {} : { notices: notices.map((it) => it[lang]) }),
  ...(adopted.length === 0
    ? {}
    : {
        adopted: adopted.map(({ path, entry, differences, amendment }) => ({
          document: entry.document,
          version: entry.version,
          path,
          differences,
          amendment: amendment?.document.path ?? null,
        })),
      }),
});
