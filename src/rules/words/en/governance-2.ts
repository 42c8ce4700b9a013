import type { RuleWordsByCode } from "../../rule.ts";

/** G-10 to G-19: who is there, the way to the council, what comes after. */
export const governanceTies: RuleWordsByCode = {
  "G-10": {
    title: "young people or residents by lot at the table",
    summary: "The steering group has a seat for somebody under 27 or a seat drawn by lot; a residents' panel will do as well.",
    why: "Questions of the future fall to those who will live longest with the answers. The age is an estimate from practice.",
    message: {
      "": "{body}: no seat is meant for somebody under 27 or drawn by lot.",
      split: "{body}: no seat is meant for somebody under 27 or drawn by lot.",
    },
    mend: {
      "": "Write the seat for somebody under 27 like this ({who}): {entry}",
      split: "Enter the seat for somebody under 27 by itself ({who}): {entry}. What the present entry keeps: {left}.",
    },
  },
  "G-11": {
    title: "joining, leaving, inactivity",
    summary: "The charter says how partners join, how they leave and when a seat lapses, in periods that fit the programme's length.",
    why: "Partners change in every programme. The template of GitHub (MVG) therefore settles resignation and silence from the start; three months and three meetings are an estimate from practice.",
    message: {
      join: "Charter: a partner may join without a single vote.",
      long: "Charter: the notice for leaving is {notice} months and the programme lasts {months}; nobody could leave.",
      none: "Charter: leaving has no notice; the seat cannot be filled again in time.",
      never:
        "{body}: missed meetings until a seat lapses: {missed}. That takes {weeks} weeks, longer than the programme ({months} months).",
    },
    mend: {
      join: "Set the majority to two thirds of all votes (governance.joinMajority: 2/3).",
      long: "Shorten the notice (governance.exitNoticeMonths: {better}).",
      none: "Set the notice to 3 months (governance.exitNoticeMonths: 3).",
      never: "Let the seat lapse earlier (governance.inactiveAfterMissedMeetings: {better}).",
    },
  },
  "G-12": {
    title: "majority for changes of the charter",
    summary: "Changing the charter takes more votes than an ordinary decision.",
    why: "The rules should last longer than a narrow majority on one evening. The template of GitHub (MVG) asks for three quarters.",
    message: {
      "": "Charter: {needed} of {all} votes are enough for a change; an ordinary decision takes as many ({ordinary}) when all are present.",
      share: "Charter: {percent} of the votes are enough for a change, no more than for an ordinary decision.",
    },
    mend: {
      "": "Set the majority higher, which makes it {raised} of {all} votes (governance.amendmentMajority: {better}).",
      share: "Set the majority to three quarters (governance.amendmentMajority: 3/4).",
    },
  },
  "G-13": {
    title: "decision on continuation",
    summary:
      "Continuation is decided at least six months before the end, better nine where the programme lasts 18 months or more; in a programme of less than a year at half-time.",
    why: "Posts and money break off when the decision comes too late: almost two thirds of the living labs asked call long-term funding a problem (EIT Urban Mobility). The months are an estimate from practice.",
    message: {
      "": "Continuation: the decision is planned {on}, less than {months} before the end; the programme ends {ends}.",
      soon: "Continuation: the decision is planned {on}, less than nine months before the end; the programme ends {ends}.",
      early: "Continuation: the decision is planned {on}, before the programme begins {start}.",
    },
    mend: {
      "": "Move the decision to {date}; {how} (governance.continuationDecision.on: {day}).",
      soon: "Move the decision to {date}; {how} (governance.continuationDecision.on: {day}).",
      early: "Move the decision to {date}; {how} (governance.continuationDecision.on: {day}).",
    },
  },
  "G-14": {
    title: "link to the council",
    summary: "It is settled which council body gets a report, who reports and how often; the first report comes before the end.",
    why: "Recommendations need somebody to receive them; in Vorarlberg a resonance group takes them into departments and committees. From Bielefeld: bring whoever pays or decides to the table early (inferred).",
    message: {
      never: "Report to the council ({body}): an interval of 0 months is no rhythm.",
      late: "Report to the council ({body}): the first report would come after {every} months and the programme lasts {months}; none would come in time.",
    },
    mend: {
      never: "Make the interval shorter (council.reports.everyMonths: {better}); reports before the end: {reports}.",
      late: "Make the interval shorter (council.reports.everyMonths: {better}); reports before the end: {reports}.",
    },
  },
  "G-15": {
    title: "independent monitor",
    summary: "Whoever watches the programme independently takes no part in it.",
    why: "Whoever votes, pays or delivers examines their own work, and nobody believes the result. The Open Government Partnership gives local members a monitoring body of its own.",
    message: {
      "": "Independent monitor: {who} takes part itself ({ties}).",
      nobody: "Independent monitor: {who} takes part itself ({ties}).",
    },
    mend: {
      "": "Make {free} the monitor (governance.monitor.partner: {id}).",
      nobody:
        "Leave the monitor open (governance.monitor: null) until an organisation outside the programme is found; no partner listed is one.",
    },
  },
  "G-16": {
    title: "antitrust reminder",
    summary: "Where companies are at the table, the charter has the antitrust reminder.",
    why: "Here competitors sit in one room; the template of GitHub (MVG) therefore comes with an antitrust policy. From Bielefeld: offer neutral, pre-competitive ground (stated).",
    message: { "": "Charter: the antitrust reminder is switched off, but business is at the table ({firms})." },
    mend: { "": "Switch the reminder on (governance.antitrustReminder: true)." },
  },
  "G-17": {
    title: "successor named",
    summary: "The programme ends; it is settled who carries on, and that unit knows of it.",
    why: "From the handover of five meetups in Bielefeld: name a successor for each format before funding ends, and tell the community who it is (inferred). It holds for the programme as a whole all the more.",
    message: {
      "": "Successor: {who} is planned but has not been asked yet; the programme ends {ends}.",
      office:
        "Successor: the unit that runs the programme is to follow itself ({unit}); the programme ends {ends}, and that unit's task with it.",
    },
    mend: {
      "": "Ask {who}, then change the status of consent (partners.{id}.status: asked).",
      office: "Name the department that takes the task over for good, or leave the unit open (programme.successor.unit: null).",
    },
  },
  "G-18": {
    title: "successor involved from the first year",
    summary: "The unit that takes the programme over is involved within the first twelve months.",
    why: "From Bielefeld: involve the body that will inherit the programme from the first year; the office that took over had co-run the first hackathon (inferred).",
    message: {
      "": "Successor: {who} is involved only {from}; the first year ends {last}.",
      start: "Successor: {who} is involved only {from}; the first year ends {last}.",
    },
    mend: {
      "": "Bring the involvement forward to {date}, the day of the first event, topic: {topic} (programme.successor.involvedFrom: {day}).",
      start: "Bring the involvement forward to {date}, the start of the programme (programme.successor.involvedFrom: {day}).",
    },
  },
  "G-19": {
    title: "public commitment",
    summary: "A mandate or a patron stands behind the start.",
    why: "From Bielefeld, by the unit that carries the programme on after 2023: starting needs no contract or large project; it needs a public commitment and a first step (stated).",
    message: {
      "": "Start: there is neither a mandate nor a patron.",
      late: "Start: the mandate is dated {on}, the programme begins before that, {start}, and there is no patron.",
    },
    mend: {
      "": "Ask the head of the administration to be patron and enter the function (programme.patron.role).",
      late: "Ask the head of the administration to be patron from the start and enter the function (programme.patron.role).",
    },
  },
  "G-20": {
    title: "a partner from civil society",
    summary: "At least one partner comes from civil society; funders and observers do not count.",
    why: "From Bielefeld's ecosystem study: bring all sectors into creative interplay; none can shape large change alone (stated). By our classification none of the four initiators there was an organisation of civil society.",
    message: {
      "": "Partners: {names}. None of them comes from civil society.",
      funder: "Partners: {names}. None of them comes from civil society; {funder} only gives money.",
    },
    mend: {
      "": "Ask an association, a welfare organisation or a foundation, first about the topic: {topic}. Until it answers, keep the place on the list as an idea: { id: to-be-won, name: To be won, sector: civil-society, status: idea }",
      funder:
        "Offer it a part in the work as well, for example on the topic: {topic}. If it agrees, change its role (partners.{id}.role: core).",
    },
  },
};
