import type { Rule } from "../rule.ts";
import { accessibilityContact } from "./accessibility-contact.ts";
import { expensesAndChildcare } from "./expenses-and-childcare.ts";
import { goWherePeopleAre } from "./go-where-people-are.ts";
import { groupsToReach } from "./groups-to-reach.ts";
import { invitedTooOften } from "./invited-too-often.ts";
import { offlineWay } from "./offline-way.ts";
import { twoConductContacts } from "./two-conduct-contacts.ts";

export const inclusionRules: readonly Rule[] = [
  accessibilityContact,
  groupsToReach,
  offlineWay,
  invitedTooOften,
  expensesAndChildcare,
  twoConductContacts,
  goWherePeopleAre,
];
