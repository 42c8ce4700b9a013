import type { RuleWordsByCode } from "../../rule.ts";

export const evaluation: RuleWordsByCode = {
  "E-01": {
    title: "Every goal with an effect",
    summary: "Every goal has at least one indicator that shows an effect.",
    why: "Counting what was done does not show what has changed. Bielefeld's successor unit says so too: set effect indicators in advance (stated).",
    message: { "": "Goal “{goal}”: its indicators measure what was done, not what it brought about: {seen}." },
    mend: { "": "Add an outcome indicator at {path}: {add}" },
  },
  "E-02": {
    title: "Few indicators",
    summary: "At most 20 indicators, each with an owner and a source.",
    why: "What nobody looks after is not measured. Difu reports that indicators set from outside often missed what mattered locally; the limit of 20 is our estimate.",
    message: {
      "": "Indicators: the city file names {count}; more than 20 can hardly be looked after.",
      goals: "Indicators: the city file names {count}, nearly all of them for goals; more than 20 can hardly be looked after.",
    },
    mend: {
      "": "Drop those that no goal needs: {drop}.",
      goals: "Choose the most important ones for each goal, at most so many: {each}.",
    },
  },
  "E-03": {
    title: "Baseline before the first event",
    summary: "The baseline is taken before the first event.",
    why: "Afterwards no starting value can be measured, and without one no change can be shown. That is inferred; Bielefeld's successor unit also advises setting effect indicators in advance (stated).",
    message: { "": "Baseline: it is set for {baseline}, but the first event begins on {on}: {run}." },
    mend: { "": "Move the baseline to {to}." },
  },
  "E-04": {
    title: "Debrief and check",
    summary: "Every event is debriefed within ten working days, and after 90 days somebody checks what became of it.",
    why: "What is not talked over soon is forgotten; Major League Hacking advises meeting within days. The deadlines are our estimate.",
    message: {
      "": "{run}: the debrief would fall on {debrief}, but the programme ends on {ends}.",
      series: "{run}: the debrief of the last date would fall on {debrief}, but the programme ends on {ends}.",
    },
    mend: {
      "": "Move its first day to {to}.",
      series: "End the series with this date (field repeat.until): {to}",
    },
  },
  "E-05": {
    title: "Indicators of one's own",
    summary: "The city has set at least 30% of the indicators itself.",
    why: "Difu reports from the model projects that indicators set from outside missed what mattered locally. The limit of 30% is our estimate.",
    message: {
      "": "Indicators: the city has set {own} of {all} itself, less than 30%.",
      replace: "Indicators: the city has set {own} of {all} itself, less than 30%.",
    },
    mend: {
      "": "Add indicators of your own (number: {more}), for example on: {topics}.",
      replace: "Replace given indicators by your own (number: {more}), for example on: {topics}.",
    },
  },
  "E-06": {
    title: "A plausible target for the platform",
    summary: "The target for active people on the platform is 0.3% of the population at most.",
    why: "About January 2022 the pilot counted 250 participants on its platform [S48], some 0.07% of 334,200 people. The limit of 0.3% is our estimate; a city whose baseline has reached it already may aim higher.",
    message: { "": "{name}: target {target} with {population} residents, more than 0.3%." },
    mend: { "": "Set the target to {most} at most." },
  },
  "E-07": {
    title: "Evaluating while it still helps",
    summary:
      "The mid-term review comes at least six months before the end, and at least one event is evaluated before the decision on continuation.",
    why: "Bielefeld asked participants about all formats in its last months. Inferred from that: evaluate in time, so that the handover learns from it.",
    message: {
      "": "Mid-term review: it is set for {on}, and the programme ends on {ends}. There are less than six months between.",
      decision: "{run}: this event is the first to be evaluated ({evaluated}), but continuation is decided on {decided} already.",
    },
    mend: {
      "": "Move the mid-term review to {to}.",
      decision: "Begin this event on {to} at the latest.",
    },
  },
  "E-08": {
    title: "Plan against result each year",
    summary: "At least every twelve months the council gets a report that sets plan against result.",
    why: "Inferred from the practice of the City of Bielefeld: publish each year what was planned and what came of it, including what was missed and why.",
    message: {
      "": "Report to the council ({body}): every {months} months, less than once a year.",
    },
    mend: {
      "": "Set council.reports.everyMonths to 12; the first report is then due on {first} at the latest.",
    },
  },
};
