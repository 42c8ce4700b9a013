import type { RuleWordsByCode } from "../../rule.ts";

export const inclusion: RuleWordsByCode = {
  "I-01": {
    title: "Accessibility contact",
    summary: "Whoever needs support at a public event is asked about it on registration and can reach a named contact.",
    why: "People who do not know whether they can get into the room stay at home. The checklists of the Institut Arbeit und Technik and of Rhein-Sieg-Kreis ask for a contact and for the question about needs.",
    message: {
      private: "Accessibility contact: only a personal address is given, and that appears in no invitation.",
      needs: "{run}: people who register are not asked what they need (format: {format}).",
    },
    mend: {
      private: "Set up a mailbox for the function and enter it as publicContact.email, for example {mailbox}",
      needs: "Add the entry access-needs under data in the description of the format {format}.",
    },
  },
  "I-02": {
    title: "Groups that are missing so far",
    summary: "At least two groups that are hard to reach are named, each with a partner that reaches them and a measure.",
    why: "An open invitation mostly reaches those who come anyway. In Bielefeld: actively seek every part of society (stated); that openness alone is not enough is inferred.",
    message: { "": "Groups that are hard to reach: only one is named ({who})." },
    mend: { "": "Name a second group with a measure. A partner that could reach one and has none yet: {partner}" },
  },
  "I-03": {
    title: "A way without the internet",
    summary: "Every event that is online only offers a way without the internet.",
    why: "Otherwise people who have no device, or cannot use one, are shut out. Inferred from Bielefeld's figures: the platform complements events and does not replace them.",
    message: { "": "{run}: online only, there is no way without the internet." },
    mend: {
      "": "Take contributions on paper and by telephone too (handed in at: {where}), and set {path} to true.",
    },
  },
  "I-04": {
    title: "Not inviting too often",
    summary: "People are invited personally or by lot to three events a year at most.",
    why: "In a survey nearly 40% felt overtaxed by offers to take part (Hitschfeld). The limit counts events, for nobody knows yet who will be invited.",
    message: {
      "": "{year}: {count} events with a personal invitation or a draw by lot, more than three ({runs}).",
      merge: "{year}: {count} events with a personal invitation or a draw by lot, more than three ({runs}).",
    },
    mend: {
      "": "Move this event to {on}: {run}. The year {next} still has room; move the date of the decision with it.",
      merge: "Make one event of two: {other} and {run}.",
    },
  },
  "I-05": {
    title: "Expenses and childcare",
    summary: "Whoever stays for more than four hours, or is drawn by lot, can have an expense allowance and childcare.",
    why: "Otherwise only those come who can afford to. Code for Germany's hackathon guide points this out; citizens' assemblies usually pay an allowance.",
    message: {
      expenses: "Expense allowance: not planned, although people take part for long or are drawn by lot: {runs}.",
      childcare: "Childcare: not planned, although people take part for long or are drawn by lot: {runs}.",
    },
    mend: {
      expenses:
        "Decide on an allowance from the line for accessibility and inclusion ({budget}), and set governance.inclusion.expenses to true.",
      childcare:
        "Offer childcare on request, paid from the line for accessibility and inclusion ({budget}), and set governance.inclusion.childcare to true.",
    },
  },
  "I-06": {
    title: "Two conduct contacts",
    summary: "The code of conduct names at least two contacts whom participants can reach themselves.",
    why: "People with a complaint must be able to choose whom to tell; one person alone may be away, or be the one it is about. Minimum Viable Governance and Major League Hacking do it this way.",
    message: {
      "": "Conduct contacts: only one is named ({role}).",
      private: "Conduct contact {number}: only a personal address is given, and participants never see that.",
    },
    mend: {
      "": "Name a second person from another organisation. Suggestion: {partner}",
      private: "Set up a mailbox for the function and enter it as publicContact.email, for example {mailbox}",
    },
  },
  "I-07": {
    title: "Going where people are",
    summary: "Not all public events take place in the same spot; at least one goes to where people are.",
    why: "Inferred from the citizen dialogues on care in Bielefeld, which stood beside the weekly market and are described as well attended.",
    message: { "": "{place}: all {count} public events take place here." },
    mend: { "": "Move one of them, {run}, {to}." },
  },
};
