import type { RuleWordsByCode } from "../../rule.ts";

/** G-01 to G-09: seats, votes and rules of the bodies. */
export const governanceBodies: RuleWordsByCode = {
  "G-01": {
    title: "a seat for civil society",
    summary: "Civil society has at least one voting seat in the steering group, better two.",
    why: "The Open Government Partnership wants government and civil society at one table. From Bielefeld's ecosystem study: bring all sectors into creative interplay; none can shape large change alone (stated).",
    message: {
      "": "{body}: civil society has no vote.",
      one: "{body}: civil society has one vote only; when that person is away, the whole sector is.",
    },
    mend: {
      "": "Change the seats: {changes}. In order that is {votes}, {size} votes in all.",
      one: "Change the seats: {changes}. In order that is {votes}, {size} votes in all.",
    },
  },
  "G-02": {
    title: "no sector has the majority",
    summary: "No sector holds more than 49% of the votes in the steering group, the administration included.",
    why: "Whoever holds half of the votes does not need the others. The 49% come from an EU rule for local development (Regulation (EU) No 1303/2013, Art. 32); it does not apply here, but it is a tried measure.",
    message: {
      "": "{body}: the sector “{sector}” holds {held} of {all} votes ({percent}), all others together {others}; the limit is 49%.",
    },
    mend: { "": "Change the seats: {changes}. In order that is {votes}, {size} votes in all." },
  },
  "G-03": {
    title: "no organisation dominates",
    summary: "No organisation holds more than a quarter of the votes in the steering group.",
    why: "With more than a quarter of the votes, one organisation alone can stop any change of the charter that needs three quarters. The quarter is an estimate from practice.",
    message: { "": "{body}: above a quarter of the {all} votes: {who}." },
    mend: { "": "Change the seats: {changes}. In order that is {votes}, {size} votes in all." },
  },
  "G-04": {
    title: "size of the steering group",
    summary: "The steering group has 7 to 13 votes, an odd number.",
    why: "A smaller one lacks sectors, a larger one becomes an assembly; an odd number makes ties rare. The numbers are an estimate from practice.",
    message: {
      few: "{body}: {all} votes are too few to include every sector; 7 to 13 are asked for.",
      many: "{body}: {all} votes are too many for a conversation; 7 to 13 are asked for.",
      even: "{body}: with {all} votes a ballot can end in a tie, and a proposal is then lost.",
    },
    mend: {
      few: "Change the seats: {changes}. In order that is {votes}, {size} votes in all.",
      many: "Change the seats: {changes}. In order that is {votes}, {size} votes in all.",
      even: "Change the seats: {changes}. In order that is {votes}, {size} votes in all.",
    },
  },
  "G-05": {
    title: "rules of every body",
    summary:
      "Every body with votes has a chair, a deputy, a quorum, a decision method, a rhythm, a notice period and a term; an advisory body has a rhythm and a term.",
    why: "Missing rules show only in a dispute; the templates of GitHub (MVG) and of EU research consortia (DESCA) therefore settle them beforehand. From Bielefeld's governance study: decide deliberately which bodies advise and which are permanent (stated).",
    message: {
      same: "{body}: chair and deputy come from the same organisation ({chair}).",
      alone: "{body}: chair and deputy come from the same organisation ({chair}), and no other partner has a seat.",
      notice: "{body}: the notice is 0 days; nobody can prepare.",
      long: "{body}: the notice ({days} days) reaches back beyond the previous meeting (weeks between two meetings: {weeks}).",
      term: "{body}: the term is 0 months; nobody is in office.",
    },
    mend: {
      same: "Make {deputy} the deputy (deputyChair: {id}).",
      alone: "Leave the deputy open (deputyChair: null) until a second organisation has a seat.",
      notice: "Set the notice to {notice} days (noticeDays: {notice}).",
      long: "Set the notice to {notice} days (noticeDays: {notice}).",
      term: "Set the term to {term} months (termMonths: {term}).",
    },
  },
  "G-06": {
    title: "a quorum with both sides",
    summary: "The steering group's quorum is at least half of the votes, administration and civil society among them.",
    why: "So neither side recommends while the other is away (an estimate from practice). From Bielefeld's governance study: give the administration an active steering role (stated).",
    message: {
      "": "{body}: the quorum does not ask that somebody from this sector is present: {sectors}.",
      share: "{body}: {persons} of {all} votes make a quorum, which is less than half.",
      absent: "{body}: the quorum asks for a sector that has no seat: {sectors}. No decision can ever be taken.",
    },
    mend: {
      "": "Add the sectors (quorum.sectors: {rest}).",
      share: "Set the quorum to {half} of {all} votes (quorum.share: 1/2).",
      absent: "Name only sectors that have a seat (quorum.sectors: {rest}).",
    },
  },
  "G-07": {
    title: "regular meetings",
    summary: "Every standing body meets at least every 26 weeks, the steering group every six to eight in its first year.",
    why: "A body that seldom meets goes dormant. The Open Government Partnership asks for a meeting every six months at least; the six to eight weeks are an estimate from practice.",
    message: {
      "": "{body}: {weeks} weeks lie between two meetings, more than half a year.",
      rare: "{body}: one meeting every {weeks} weeks is only {meetings} in the first year.",
    },
    mend: {
      "": "Set the rhythm to {better} weeks (meetsEveryWeeks: {better}).",
      rare: "Set the rhythm to 6 weeks, 8 meetings in the first year (meetsEveryWeeks: 6); after that one a quarter is enough.",
    },
  },
  "G-08": {
    title: "conflict-of-interest rule",
    summary: "The charter has the conflict-of-interest rule: the chair asks at every meeting, and whoever has an interest does not vote.",
    why: "Organisations in the steering group may gain from what it recommends. The model is section 31 of the municipal code of North Rhine-Westphalia (GO NRW), which there applies to the council (as of November 2026; not legal advice).",
    message: { "": "Charter: the conflict-of-interest rule is switched off." },
    mend: { "": "Switch the rule on (governance.conflictOfInterest: true)." },
  },
  "G-09": {
    title: "women in the body",
    summary: "Women hold at least 40% of the seats.",
    why: "In North Rhine-Westphalia the Land's law asks for 40% women in essential bodies (section 12 LGG, after a handout by GAR NRW; as of November 2026; not legal advice). Whether the steering group is one is for the legal department to say; elsewhere the number is a recommendation.",
    message: {
      "": "{body}: the share of women is set at {percent} of {all} seats.",
      open: "{body}: the share of women is set at {percent}.",
    },
    mend: {
      "": "Have at least {women} of the {all} seats filled by women (womenShare: {women}/{all}).",
      open: "Set the share to two fifths (womenShare: 2/5).",
    },
  },
};
