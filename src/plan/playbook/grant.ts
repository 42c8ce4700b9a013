import { formatDate } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CityProfile } from "../../city/schema/index.ts";
import { bindingGrants } from "../../programme/grants.ts";
import { fact, openFact } from "../fact.ts";
import type { RunFacts } from "./run-facts.ts";
import { openWords } from "./words.ts";

/** The latest day of notice among the grants that bar orders; null where there is none or its day is open. */
export const noticeDate = (profile: CityProfile): PlainDate | null =>
  bindingGrants(profile).reduce<PlainDate | null>((latest, { grant }) => {
    const on = grant.noticeOn;
    return on !== null && (latest === null || on > latest) ? on : latest;
  }, null);

/** Whether the calendar must say that orders wait, and for which day. They wait where a notice is open or comes after the programme began. */
export const grantNotice = ({ ctx }: RunFacts): { readonly waits: boolean; readonly text: string } => {
  const { profile, lang } = ctx;
  const open = bindingGrants(profile).some(({ grant }) => grant.noticeOn === null);
  const on = noticeDate(profile);
  if (open) return { waits: true, text: openFact("budget.sources", openWords.notice[lang], lang) };
  return { waits: on !== null && on > profile.programme.start, text: on === null ? "" : fact("budget.sources", formatDate(on, lang)) };
};
