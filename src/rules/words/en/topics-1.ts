import type { RuleWordsByCode } from "../../rule.ts";

/** T-01 to T-09: who answers for what, and by when. */
export const topicsDecided: RuleWordsByCode = {
  "T-01": {
    title: "an owner for every topic",
    summary: "Every topic has one owner with a deputy, in the department that can act.",
    why: "Without an owner a topic stops as soon as one person is away. From Bielefeld after 2023, in our words: leave responsibility for the subject with the specialist department and contribute expertise in method (stated by the city's successor unit). The guide of Bloomberg Philanthropies, too, puts roles before methods.",
    message: {
      "": "{topic}: owner and deputy are the same ({owner}).",
      office: "{topic}: the owner is the innovation office ({unit}), not a specialist department.",
    },
    mend: {
      "": "Name a second person as deputy ({place}).",
      office: "Give the topic to the department that will act on its results. The innovation office goes on running the events.",
    },
  },
  "T-02": {
    title: "an event for every topic",
    summary: "At least one event is planned for every topic.",
    why: "A topic without an event is an announcement without consequence. Decidim's process model, too, ties every undertaking to phases and dates.",
    message: {
      "": "{topic}: no event is planned.",
      cancelled: "{topic}: all events are cancelled.",
      late: "{topic}: no event is planned, and the programme has no day left for one.",
    },
    mend: {
      "": "Plan a round table, for example, possible from {day}: {entry}",
      cancelled: "Plan a replacement, for example a round table, possible from {day}: {entry}",
      late: "Take the topic {id} off the list of topics and note it for the continuation.",
    },
  },
  "T-03": {
    title: "few topics at a time",
    summary: "The programme works on two to five topics at a time.",
    why: "Few topics get answers, many get meetings. The guide of Bloomberg Philanthropies starts with the choice of priority areas; the figures are an estimate.",
    message: {
      "": "From {from} on {count} topics run at the same time; more than 5 can hardly be seen through.",
      "to-the-end": "From {from} on {count} topics run side by side to the end of the programme; more than 5 can hardly be seen through.",
      one: "The programme lasts {months} months and has one topic only: {topic}.",
    },
    mend: {
      "": "Begin these topics later, after {free}: {surplus}",
      "to-the-end": "Put these topics back for the continuation: {surplus}",
      one: "Add a second topic that concerns another sector, or shorten the programme to 12 months.",
    },
  },
  "T-04": {
    title: "a decision-taker outside the innovation office",
    summary: "Every event names the question it hands over and who decides it: not the innovation office.",
    why: "Without a named decision-taker, results end in a drawer. In 2016 the Allianz Vielfältige Demokratie called the handling of results the most urgent gap; the OECD makes the leadership's commitment a precondition.",
    message: {
      "": "{run}: the innovation office is to decide itself ({taker}).",
      unnamed: "{run}: the innovation office is to decide itself ({taker}).",
    },
    mend: {
      "": "Enter who decides on the topic: {better}",
      unnamed: "Name the deputy mayor's office or the body that may decide on this topic: {topic}",
    },
  },
  "T-05": {
    title: "an answer in time",
    summary: "Interim and final answer are due within twelve weeks and not in the recess.",
    why: "Answers that never come destroy trust. The Open Government Partnership's standard asks for a reasoned response; twelve weeks, and two weeks to write, are estimates.",
    message: {
      "interimWeeks-too-long": "The interim answer is promised after {weeks} weeks; nobody waits longer than 12.",
      "finalWeeks-too-long": "The answer is promised {weeks} weeks after the decision; nobody waits longer than 12.",
      interimWeeks: "{run}: the interim answer would fall into the recess and so be due by {due} already; the event ends on {day}.",
      finalWeeks: "{run}: the answer would fall into the recess and so be due by {due} already; the decision is on {day}.",
    },
    mend: {
      "interimWeeks-too-long": "Promise the interim answer after 8 weeks.",
      "finalWeeks-too-long": "Promise the answer 4 weeks after the decision.",
      interimWeeks: "Promise the interim answer after {more} weeks instead of {weeks}; it is then due after the recess.",
      finalWeeks: "Promise the answer after {more} weeks instead of {weeks}; it is then due after the recess.",
    },
  },
  "T-06": {
    title: "the decision after the event",
    summary: "The decision is taken only when the event is over.",
    why: "To ask after the decision is participation for show. The OECD names enough time before the decision, and room for the results to matter, as preconditions.",
    message: {
      "": "{run}: the decision is on {decided}, but the event ends on {end}.",
      "no-meeting": "{run}: the decision is on {decided}, but the event ends on {end}.",
    },
    mend: {
      "": "Have it decided on {on}.",
      "no-meeting": "Ask the body for a meeting after the last date, on {on} at the earliest; none is entered.",
    },
  },
  "T-07": {
    title: "time for the paper",
    summary: "At least two weeks lie between the end of the event and the deadline for the paper.",
    why: "The paper is written from the result. Two weeks to write and co-sign it are an estimate; the deadline is your body's own.",
    message: {
      "": "{run} ends on {end}. For the meeting on {meeting} ({body}) the paper must be handed in by {paper}; that leaves less than two weeks to write it.",
      last: "{run} ends on {end}. For the meeting on {meeting} ({body}) the paper must be handed in by {paper}; that leaves less than two weeks to write it.",
      stray: "{run}: no meeting is entered for {meeting} ({body}).",
      "stray-last": "{run}: no meeting is entered for {meeting} ({body}).",
      after:
        "{run} ends on {end}. For the decision on {meeting} ({body}) the paper must be handed in by {paper}; that leaves less than two weeks to write it.",
    },
    mend: {
      "": "Take the next meeting within reach: {on}",
      last: "Ask the body for a meeting on {on} or later; none is entered that can still be reached.",
      stray: "Take the next meeting within reach: {on}",
      "stray-last": "Ask the body for a meeting on {on} or later; none is entered that can still be reached.",
      after: "Have it decided {enough} weeks after each date.",
    },
  },
  "T-08": {
    title: "preconditions of participation",
    summary: "All five preconditions of the OECD are met; else people are informed only.",
    why: "The OECD advises against participation where one of five is missing: a task it can help to solve, room to influence, commitment of the leadership, resources, time before the decision. To ask all the same disappoints people.",
    message: {
      "": "{run}: {level} is promised, but this is missing: {missing} (topic: {topic}).",
      "other-format": "{run}: {level} is promised, but this is missing: {missing} (topic: {topic}).",
      several: "{run}: {level} is promised, but for one of the topics ({topic}) this is missing: {missing}.",
    },
    mend: {
      "": "Inform only (field level: inform) until that is settled.",
      "other-format": "Hold a meetup that informs instead until that is settled (fields format: community-meetup and level: inform).",
      several: "Leave this topic out here (field topic: [{rest}]).",
    },
  },
  "T-09": {
    title: "level of participation",
    summary: "The level of participation fits the format, and who decides.",
    why: "Only those to whom the council has given the decision may co-decide; all else is a false promise. That is why Decidim has every process say how it is decided.",
    message: {
      mandate: "{run}: co-decision is promised, but the programme has no council resolution as its mandate.",
      format: "{run}: the level {level} does not fit the format {format}; it is described for {levels}.",
    },
    mend: {
      mandate: "Promise what the format can keep (field level: {key}).",
      format: "Promise what the format can keep (field level: {key}).",
    },
  },
};
