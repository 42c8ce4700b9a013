import type { Rule } from "../rule.ts";
import { amendmentMajority } from "./amendment-majority.ts";
import { antitrustReminder } from "./antitrust-reminder.ts";
import { balancedQuorum } from "./balanced-quorum.ts";
import { civilSocietyPartner } from "./civil-society-partner.ts";
import { civilSocietySeat } from "./civil-society-seat.ts";
import { conflictOfInterest } from "./conflict-of-interest.ts";
import { continuationDecision } from "./continuation-decision.ts";
import { councilLink } from "./council-link.ts";
import { entryAndExit } from "./entry-and-exit.ts";
import { genderBalance } from "./gender-balance.ts";
import { independentMonitor } from "./independent-monitor.ts";
import { noDominantOrganisation } from "./no-dominant-organisation.ts";
import { noSectorMajority } from "./no-sector-majority.ts";
import { publicCommitment } from "./public-commitment.ts";
import { regularMeetings } from "./regular-meetings.ts";
import { rulesOfProcedure } from "./rules-of-procedure.ts";
import { steeringSize } from "./steering-size.ts";
import { successorFromFirstYear } from "./successor-from-first-year.ts";
import { successorNamed } from "./successor-named.ts";
import { youngVoice } from "./young-voice.ts";

export const governanceRules: readonly Rule[] = [
  civilSocietySeat,
  noSectorMajority,
  noDominantOrganisation,
  steeringSize,
  rulesOfProcedure,
  balancedQuorum,
  regularMeetings,
  conflictOfInterest,
  genderBalance,
  youngVoice,
  entryAndExit,
  amendmentMajority,
  continuationDecision,
  councilLink,
  independentMonitor,
  antitrustReminder,
  successorNamed,
  successorFromFirstYear,
  publicCommitment,
  civilSocietyPartner,
];
