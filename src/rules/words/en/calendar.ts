import type { RuleWordsByCode } from "../../rule.ts";

export const calendar: RuleWordsByCode = {
  "K-01": {
    title: "lead time",
    summary: "Between the start of the programme and an event lies at least the lead time its format needs.",
    why: "Who starts late invites late and finds no accessible room. The organiser guide of Major League Hacking starts four to nine months before a hackathon; the other lead times are estimates.",
    message: {
      "": "{run}: from the start of the programme ({start}) to the first date ({date}) there are only {weeks} full weeks; the format needs at least {min}.",
      before:
        "{run}: the first date ({date}) lies before the start of the programme ({start}); the format needs at least {min} weeks after it.",
    },
    mend: {
      "": "Move the first date to {day}{decision}.",
      before: "Move the first date to {day}{decision}.",
    },
  },
  "K-02": {
    title: "first public event",
    summary: "The first public event takes place within six months of the start, better within four.",
    why: "The city should have something of the programme in its first year: nearly all German smart-city model projects started first measures beside their concept work. Six months is our estimate.",
    message: {
      "": "{run}: the first public event is not before {date}, more than six months after the start.",
      soon: "{run}: the first public event is on {date}, more than four months after the start.",
    },
    mend: {
      "": "Bring the first date forward to {day}, at any rate to a day up to {limit}.",
      soon: "Bring the first date forward to {day}, at any rate to a day up to {limit}.",
    },
  },
  "K-03": {
    title: "no holidays",
    summary: "No event is on a public holiday or bridge day; those who are invited in working hours come on a working day.",
    why: "Fewer people come on such days. The organiser guide of Major League Hacking, too, says to hold the day against the calendar first; oic does not know school holidays, so enter them as closures.",
    message: {
      "": "{run}: a poor day: {days}.",
      series: "{run}: poor dates in the series: {days}.",
      weekend: "{run}: {date} is at the weekend; people are invited to this format in their working hours.",
    },
    mend: {
      "": "Move the event to {day}{decision}.",
      series: "Leave these dates out: except: {except}",
      weekend: "Move the event to {day}.",
    },
  },
  "K-04": {
    title: "quiet weeks",
    summary: "No event is in the council recess, on closed days or within six weeks of an election.",
    why: "In these weeks the people who should answer are away, and before elections an event of the city looks like campaigning. The Open Government Partnership plans for elections and changes of government; six weeks is our estimate.",
    message: {
      "": "{run}: a poor day: {days}.",
      series: "{run}: poor dates in the series: {days}.",
    },
    mend: {
      "": "Move the event to {day}{decision}.",
      series: "Leave these dates out: except: {except}",
    },
  },
  "K-05": {
    title: "dates at different times",
    summary: "At most 60% of the dates are on working days before 16:00.",
    why: "People who work or care for others cannot come in the daytime; the guide of Code for Germany calls participants mostly privileged. The limit of 60% and the hour are estimates.",
    message: { "": "{count} of {all} dates are on working days before 16:00, that is {percent}%." },
    mend: { "": "Start the following event at {evening} instead of {time}, which leaves {left} of {all}: {run}" },
  },
  "K-06": {
    title: "time zones",
    summary: "The city's time zone fits its country, and partners in other zones have one that calendars understand.",
    why: "Where people of several time zones meet online and the zone is not clear, somebody comes an hour late. Our own rule (estimate).",
    message: {
      "": "The city lies in {country}, but its time zone is {zone}: every time in the calendar files would be wrong.",
      partner: "{partner}: no calendar understands the time zone “{zone}”, and an online event is planned.",
    },
    mend: {
      "": "Set city.timezone to {own}.",
      partner: "Write continent and city in English, as in: Europe/London",
    },
  },
  "K-07": {
    title: "gates outside the recess",
    summary: "Whether to go on is decided on working days on which the council can meet.",
    why: "Each phase ends with the question whether to go on, and it needs people who may decide. The phases of the British government's digital services know the same stop or go; the lengths of the phases are estimates.",
    message: {
      "": "The decision on continuation is in the council recess: {date}.",
      free: "The decision on continuation is on a public holiday or at the weekend: {date}.",
      phase: "A whole phase is in the council recess, and so is its gate: {gate}.",
    },
    mend: {
      "": "Put the decision on {day}.",
      free: "Put the decision on {day}.",
      phase: "Start the programme after the recess: {start}.",
    },
  },
  "K-08": {
    title: "ends in the calendar",
    summary: "The end of the funding, the final report and the end of the council's term are known and fit the programme.",
    why: "What ends unnoticed takes the programme with it: almost two thirds of the living labs asked see long-term funding as a challenge (EIT Urban Mobility). The distances are estimates.",
    message: {
      "": "{funder}: the grant period ends on {to}, the programme on {ends}.",
      election: "The council's term ends on {term}, within the programme; the election before it is not in the calendar.",
    },
    mend: {
      "": "Apply to extend the grant period to {ends} while it still runs.",
      election: "Enter the election day, estimated for now: { on: {election}, certainty: estimated }",
    },
  },
};
