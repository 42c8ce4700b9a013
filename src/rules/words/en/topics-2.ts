import type { RuleWordsByCode } from "../../rule.ts";

/** T-10 to T-19: what a programme can carry, and what stays. */
export const topicsWorked: RuleWordsByCode = {
  "T-10": {
    title: "a mix of levels",
    summary: "The programme informs, asks or creates together, and tries something out.",
    why: "The OECD names eight methods of participation, among them information, consultation and open innovation; events alone are not enough. A tenth of the money for pilots is an estimate.",
    message: {
      voice: "All {runs} events only inform; nobody is asked.",
      pilots: "There is no money for trying things out (pilots).",
      "pilots-no-total": "There is no money for trying things out (pilots).",
    },
    mend: {
      voice: "Plan a round table, possible from {day}: {entry}",
      pilots: "Set aside {amount}, a tenth of the total (estimate).",
      "pilots-no-total": "Set aside a tenth of the total (estimate).",
    },
  },
  "T-11": {
    title: "large events apart",
    summary: "For each two posts there is at most one large event a quarter.",
    why: "A large event takes at least 60 working days; two posts have about 120 a quarter, and other work to do. The figures are estimates.",
    message: {
      "": "{run}: this makes {count} large events in the {quarter}, too many for {posts} posts.",
      "-full": "{run}: this makes {count} large events in the {quarter}, too many for {posts} posts.",
      few: "{run}: in the {quarter} this is the second large event within {quarters} quarters; posts: {posts}.",
      "few-full": "{run}: in the {quarter} this is the second large event within {quarters} quarters; posts: {posts}.",
      nobody: "{run}: nobody can carry a large event in the {quarter}; the innovation office has no posts.",
    },
    mend: {
      "": "Move its first day to {day}.",
      "-full": "Hold a round table instead (10 to 16 working days, estimate); the programme has no free quarter left.",
      few: "Move its first day to {day}.",
      "few-full": "Hold a round table instead (10 to 16 working days, estimate); the programme has no free quarter left.",
      nobody: "Hold a round table instead (10 to 16 working days, estimate), or fill a post.",
    },
  },
  "T-12": {
    title: "format and level of conflict",
    summary: "The format bears the level of conflict of its topic.",
    why: "What works in friendly talk fails in a quarrel: partizipation.at advises against a world café in escalated conflicts, and Participedia records for each method how much polarisation it can handle.",
    message: {
      "": "{run}: the topic's level of conflict is {conflict}, the format bears at most: {bears} (topic: {topic}).",
      high: "{run}: the topic's level of conflict is {conflict}, the format bears at most: {bears} (topic: {topic}).",
      several:
        "{run}: one of the topics is more contested than the format bears: {topic} (level of conflict: {conflict}, the format bears: {bears}).",
    },
    mend: {
      "": "Hold a round table (field format: round-table); it bears medium conflicts.",
      high: "First talk to the parties one by one, with an impartial facilitator, and invite only when the level of conflict is medium (field topics.{id}.conflict: medium).",
      several: "Leave this topic out here (field topic: [{rest}]) and give it a format of its own.",
    },
  },
  "T-13": {
    title: "prototypes with a future",
    summary: "A hackathon or prize is held only if the data are open, somebody will run the result, and people have time to follow up.",
    why: "Prototypes rarely survive: Code for Germany's hackathon guide advises planning staff for the months after it beforehand. The periods are estimates.",
    message: {
      data: "{run}: the data are not open.",
      "data-undated": "{run}: the data are not open.",
      operator: "{run}: nobody has promised to run the result.",
      "operator-undated": "{run}: nobody has promised to run the result.",
      followUp: "{run}: nobody is planned in for the follow-up.",
      "followUp-undated": "{run}: nobody is planned in for the follow-up.",
    },
    mend: {
      data: "Open the data by {by}, four weeks before the first day; else hold a round table.",
      "data-undated": "Open the data four weeks before the first day; else hold a round table.",
      operator: "Get a promise in writing by {by}, 16 weeks before the first day, of who will run the result.",
      "operator-undated": "Get a promise in writing, 16 weeks before the first day, of who will run the result.",
      followUp: "Name who goes on working on the results until {by}, for half a year.",
      "followUp-undated": "Name who goes on working on the results for half a year.",
    },
  },
  "T-14": {
    title: "problems selected beforehand",
    summary: "Where problems and solutions are to meet, the problems are selected beforehand.",
    why: "Large gatherings seldom create cooperation, a good fit does (RKW). From Bielefeld: let an organisation own each challenge (inferred); in 2022 eight teams worked on four challenges there.",
    message: {
      "": "{run}: the problems are not selected beforehand.",
      undated: "{run}: the problems are not selected beforehand.",
    },
    mend: {
      "": "Select {problems} problems by {by}, each with an organisation that owns it.",
      undated: "Select {problems} problems {weeks} weeks before the first day, each with an organisation that owns it.",
    },
  },
  "T-15": {
    title: "size of the group",
    summary: "The number of people lies in the range the format is described for.",
    why: "Every method has its least and its most: a world café needs at least 15 people (partizipation.at), a future workshop takes at most 25 a group (LSBG Hamburg). The figures of our formats are estimates.",
    message: {
      few: "{run}: planned for {size}, the format is described for {min} to {max} people.",
      cap: "{run}: planned for {size}, the format is described for {min} to {max} people.",
      many: "{run}: planned for {size}, the format is described for {min} to {max} people.",
    },
    mend: {
      few: "Plan for at least {min} people.",
      cap: "Plan for {max} people at most.",
      many: "Split it into {dates} dates with {each} people each.",
    },
  },
  "T-16": {
    title: "whoever pays or decides is at the table",
    summary: "The organisation that decides or pays is a partner of the topic, its owner, or runs the event.",
    why: "Bring whoever pays or decides to the table early: at Bielefeld's care workshop the city named its limits without the insurers as payers (stated); the advice is inferred.",
    message: { "": "{run}: an organisation decides that has no part in the topic ({partner}; topic: {topics})." },
    mend: { "": "Add it to the partners of the topic ({topic}), field partners: {list}" },
  },
  "T-17": {
    title: "a platform beside events",
    summary: "A platform complements events in person and costs no more than they do.",
    why: "Treat the platform as a complement to events, not as their replacement (inferred): Bielefeld's platform counted 250 participants in early 2022; the largest meetup series alone nearly 240 visits by 2023.",
    message: {
      online: "{run}: the platform costs {platform}, but every event is online only (number: {count}).",
      dear: "The platform costs {platform}, all events together {formats}.",
    },
    mend: {
      online: "Hold this event in person as well (field mode: hybrid).",
      dear: "Lower the budget line for the platform to {formats} at most.",
    },
  },
  "T-18": {
    title: "a small first step",
    summary: "The programme does not begin with a large event.",
    why: "Begin imperfectly, with one or two tools and quick small successes (stated by a trainer in Bielefeld, in our words). Large means 60 working days or more, or a hackathon (estimate).",
    message: {
      "": "{run}: the programme begins with a large event straight away, on {day}.",
      move: "{run}: the programme begins with a large event straight away, on {day}.",
      behind: "{run}: the programme begins with a large event straight away, on {day}.",
      drop: "{run}: the programme begins with a large event straight away, on {day}.",
    },
    mend: {
      "": "Plan a round table before it, possible from {table}: {entry}",
      behind: "Move it to {moved}; the programme then begins on {table} with: {small}",
      move: "Move it to {moved}, and begin with a round table, possible from {table}: {entry}",
      drop: "Hold a round table instead, possible from {table}: {entry}",
    },
  },
  "T-19": {
    title: "an heir for every series",
    summary: "For every series that ends with the programme it is settled who carries it on.",
    why: "Name a successor for each format before the funding ends, and tell the community who it is (inferred from the handover notes of five Bielefeld meetups).",
    message: {
      "": "{run}: the series ends on {until}, the programme on {ends}; who carries it on is not settled.",
      nobody: "{run}: the series ends on {until}, the programme on {ends}; who carries it on is not settled.",
      late: "{run}: the handover is planned for {late}, but the programme ends on {ends}.",
    },
    mend: {
      "": "Settle it with the organisation closest to the series ({name}), then enter: handover: { to: {heir}, by: {date} }",
      nobody: "Ask among the participants who will take over, and enter the organisation by {by} (field handover).",
      late: "Hand it over by {by} at the latest.",
    },
  },
};
