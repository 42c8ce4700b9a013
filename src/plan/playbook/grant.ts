import { formatDate } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { fact, openFact } from "../fact.ts";
import type { RunFacts } from "./run-facts.ts";
import { openWords } from "./words.ts";

type Source = CityProfile["budget"]["sources"][number];

/** Grants before whose notice nothing may be ordered: no permission to start early (DESIGN §4). */
const binding = (profile: CityProfile): readonly Source[] =>
  profile.budget.sources.filter(
    ({ grant, status }) => grant && grant.earlyStart !== true && (grant.noticeOn !== null || status === "planned" || status === "applied"),
  );

/** The latest day of notice among them; null where there is none or its day is open. */
export const noticeDate = (profile: CityProfile): PlainDate | null =>
  binding(profile).reduce<PlainDate | null>((latest, { grant }) => {
    const on = grant?.noticeOn ?? null;
    return on !== null && (latest === null || on > latest) ? on : latest;
  }, null);

/** Whether the calendar must say that orders wait, and for which day. They wait where a notice is open or comes after the programme began. */
export const grantNotice = ({ ctx }: RunFacts): { readonly waits: boolean; readonly text: string } => {
  const { profile, lang } = ctx;
  const open = binding(profile).some(({ grant }) => grant?.noticeOn === null || grant?.noticeOn === undefined);
  const on = noticeDate(profile);
  if (open) return { waits: true, text: openFact("budget.sources", openWords.notice[lang], lang) };
  return { waits: on !== null && on > profile.programme.start, text: on === null ? "" : fact("budget.sources", formatDate(on, lang)) };
};
