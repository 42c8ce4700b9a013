import type { RuleWordsByCode } from "../../rule.ts";

export const money: RuleWordsByCode = {
  "M-01": {
    title: "money for evaluation",
    summary: "Evaluation has a line of its own with at least 3% of the total, better 5 to 10%.",
    why: "Without money of its own, evaluation does not happen. BetterEvaluation names five to ten per cent; the United Nations Development Programme asks for a line of its own in the budget.",
    message: {
      "": "Evaluation gets {own} of {whole}, that is {share}%.",
      none: "The lines use up the whole sum of {whole}, and evaluation is not among them.",
    },
    mend: {
      "": "Set budget.lines.evaluation to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
      none: "Set budget.lines.evaluation to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
    },
  },
  "M-02": {
    title: "money for accessibility and inclusion",
    summary: "Accessibility and inclusion have a line of their own with at least 3% of the total.",
    why: "Interpreting, childcare and expense allowances are cut first where they have no line of their own. The share is our estimate.",
    message: {
      "": "Accessibility and inclusion get {own} of {whole}, that is {share}%.",
      none: "The lines use up the whole sum of {whole}, and accessibility and inclusion are not among them.",
    },
    mend: {
      "": "Set budget.lines.inclusion to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
      none: "Set budget.lines.inclusion to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
    },
  },
  "M-03": {
    title: "contingency",
    summary: "Five to ten per cent of the total is kept for what nobody foresees.",
    why: "Something always gets in the way of an event; the organiser guide of Major League Hacking, too, says to keep a fixed buffer. The shares are our estimate.",
    message: {
      "": "Contingency has {own} of {whole}, that is {share}%.",
      none: "The lines use up the whole sum of {whole}; nothing is left for contingency.",
      much: "Contingency has {own} of {whole}, that is {share}%; money without a purpose is cut first.",
    },
    mend: {
      "": "Set budget.lines.contingency to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
      none: "Set budget.lines.contingency to {needed} and budget.lines.{donor} to {rest}; the sum stays the same.",
      much: "Set budget.lines.contingency to {needed} at most, and give the rest a purpose.",
    },
  },
  "M-04": {
    title: "sums",
    summary: "Lines, years and sources add up to the total, and what is not secured yet can be seen.",
    why: "Councils first check the sums: in Detmold a group asked for a cost calculation it could follow, in Bad Aibling every paper states the effects on later budgets.",
    message: {
      "": "The total is {total}; lines, years and sources, as far as given, all add up to {sum}.",
      "lines-over": "The lines add up to {sum}, which is {difference} more than the total of {total}.",
      "lines-under": "The lines add up to {sum}, which is {difference} less than the total of {total}.",
      years: "The years add up to {sum}, the total is {total}.",
      column: "Year {year}: the budget says {own}, the lines of that year add up to {sum}.",
      "column-over": "Year {year}: the budget says {own}, the lines given by year alone add up to {sum}.",
      excess: "The sources add up to {sum}, which is more than the total of {total}.",
      gap: "The sources add up to {sum}; {missing} of the total of {total} are missing.",
      unsure: "{sure} of {total} are secured or approved; {missing} are not promised yet{from}.",
    },
    mend: {
      "": "Set budget.total to {to}.",
      "lines-over": "Cut the largest line: budget.lines.{line} to {to}",
      "lines-under": "Give the rest a line, for example: budget.lines.{line} to {to}",
      years: "Set budget.perYear.{year} to {to}.",
      column: "Set budget.perYear.{year} to {to}, and adjust the other years.",
      "column-over": "Set budget.perYear.{year} to {to} at least, and adjust the other years.",
      excess: "Set the amount to {to}: {funder}",
      gap: "Enter who shall pay the rest, for now: { partner: {partner}, amount: {rest}, status: planned }",
      unsure: "Release this money only when it is promised, and then set its status to approved: {funder}",
    },
  },
  "M-05": {
    title: "independence from funders",
    summary: "No firm brings more than 30% of the money, and no seat depends on money.",
    why: "Who pays most easily steers the result, and people suspect it even where it is not so. The limit is our estimate.",
    message: {
      "": "{partner}: the share is {sum}, that is {share}% of the money.",
      seat: "{partner}: brings money alone and holds a voting seat. Body: {body}",
    },
    mend: {
      "": "Limit the sum to {most}, and look for another source for {rest}.",
      seat: "Invite the partner as a guest without a vote, and give the seat to another firm: {partner}",
    },
  },
  "M-06": {
    title: "procurement",
    summary: "What is bought has a procurement route and is awarded at least four weeks before the event.",
    why: "The first year goes into set-up and procurement, as the BBSR found in the German smart-city model projects. Thresholds change: North Rhine-Westphalia has had none below the EU thresholds since 1 January 2026; the four weeks are our estimate.",
    message: {
      "": "{run}: the award is planned for {by} only, and the event begins on {date}.",
      short: "{run}: the award is planned for {by}, less than four weeks before the start on {date}.",
    },
    mend: {
      "": "Bring the award forward to {day}.",
      short: "Bring the award forward to {day}.",
    },
  },
  "M-07": {
    title: "state aid checked",
    summary: "Where prize money is paid, state aid has been checked.",
    why: "In the EU, prize money for a company can be state aid and be claimed back later. De-minimis aid is possible up to EUR 300,000 per group of companies in three years, with a declaration before payment (not legal advice).",
    message: { "": "{run}: {prizes} in prizes, and state aid is not checked." },
    mend: {
      "": "Have it checked before the first registration whether companies can win, then ask for de-minimis declarations, and set stateAidChecked to true.",
    },
  },
  "M-08": {
    title: "enough staff",
    summary: "More than three large events in twelve months have two posts behind them, a body drawn by lot at least 0.7 posts.",
    why: "Losland reckons with 0.7 to 0.8 posts for a citizens' council while it lasts. Large means 60 working days and more; this limit and the two posts are our estimate.",
    message: {
      "": "{count} large events lie in the twelve months from {from}, posts in the innovation office: {posts}",
      lot: "{run}: participants are drawn by lot, which nearly takes up one person. Posts in the innovation office: {posts}",
    },
    mend: {
      "": "Plan with two posts: programme.office.staff: 2",
      lot: "Plan with 0.8 posts for that time: programme.office.staff: 0.8",
    },
  },
  "M-09": {
    title: "cost of the events",
    summary: "The line for events covers what the planned formats cost.",
    why: "A range with its source, or the word estimate, builds trust; in Detmold a group in the council was told that the cost could not be estimated.",
    message: {
      "": "{line} are set aside for events; those planned cost {range}. The largest: {most}, {cost} ({evidence}).",
      tight:
        "{line} are set aside for events, less than the middle of what those planned cost: {range}. The largest: {most}, {cost} ({evidence}).",
    },
    mend: {
      "": "Set budget.lines.formats to {middle}, the middle of the range.",
      tight: "Set budget.lines.formats to {middle}, the middle of the range.",
    },
  },
  "M-10": {
    title: "nothing before the notice",
    summary: "Nothing that costs money lies before the notice of the grant or the permission to start early.",
    why: "A contract, an order or a post before the notice can cost the whole grant. Our own rule and not legal advice; what counts stands in the notice and the funding guideline.",
    message: {
      "": "The programme starts on {date} with staff, but the notice of the grant comes on {notice}. Funder: {funder}",
      office: "The innovation office opens on {date}, but the notice of the grant comes on {notice}. Funder: {funder}",
      order: "{run}: the award is planned for {date}, but the notice of the grant comes on {notice}. Funder: {funder}",
      run: "{run}: the event is on {date}, but the notice of the grant comes on {notice}. Funder: {funder}",
      applied:
        "{funder}: the money is applied for, the notice is not there; nothing may be ordered for any date before it. The first orders are due on {order}.",
    },
    mend: {
      "": "Start on {day}.",
      office: "Open on {day}.",
      order: "Award on {day} at the earliest.",
      run: "Move the event to {day}{decision}.",
      applied: "Apply by {order} for permission to start early, and set earlyStart to true as soon as it is granted.",
    },
  },
  "M-11": {
    title: "money for travel",
    summary: "A city that works with partner cities has money for travel.",
    why: "Secure money for travel: in 2025 a budget freeze stopped the events abroad that Bielefeld's successor had planned (stated; the advice is inferred). The sum is an estimate.",
    message: { "": "Partner cities are named, but no money for travel: {cities}" },
    mend: { "": "Set budget.lines.travel to {to}, that is {visit} a city (estimate)." },
  },
};
