/**
 * The values that a format's words may ask for, written `{name}` in the words.
 * `phrase` slots carry their own preposition ("am 19. Oktober 2027", "by 5 December 2028"): write none before them.
 * `name` slots are names of people's functions and organisations: in German they stand after a colon, in brackets or as
 * the subject, never right after an article or preposition (DESIGN §7).
 */
export const slots = {
  // names
  city: { kind: "name", says: "the city's name: Musterstadt" },
  programme: { kind: "name", says: "the programme's name: Open Innovation City Musterstadt" },
  title: { kind: "name", says: "title of the run, else format and topic, for subjects and lists: Runder Tisch (Offene Wirtschaft)" },
  format: { kind: "name", says: "title of the run, else the format's name, for sentences and headlines: Hack die Wege, Runder Tisch" },
  topic: { kind: "name", says: "titles of the topics: Mobilitätswende" },
  question: { kind: "name", says: "the question handed over, no quotation marks round it" },
  lead: { kind: "name", says: "organisation that leads the run: Gründungszentrum Hafen" },
  office: { kind: "name", says: "function that leads the programme: Leitung Innovation Office" },
  taker: { kind: "name", says: "the decision-taker's function: Beigeordnete für Mobilität" },
  body: { kind: "name", says: "the body that decides or is told: Ausschuss für Digitalisierung und Zukunft" },
  controller: { kind: "name", says: "organisation responsible for the personal data: Stadt Musterstadt" },
  accessContact: { kind: "name", says: "function and mailbox for needs of access: Inklusionsbeauftragte (inklusion@…)" },
  place: { kind: "name", says: "the place: Gründungszentrum Hafen" },
  register: { kind: "name", says: "web address of the public register" },
  // phrases of time, preposition included
  when: { kind: "phrase", says: "am 19. Oktober 2027 / vom 22. bis 24. September 2028 / ab 18. November 2027 alle 8 Wochen" },
  whenDecision: { kind: "phrase", says: "am 7. November 2028 / 4 Wochen nach jedem Termin" },
  byInterim: { kind: "phrase", says: "bis zum 17. November 2028 / spätestens 8 Wochen nach dem Termin" },
  byFinal: { kind: "phrase", says: "bis zum 5. Dezember 2028 / spätestens 4 Wochen nach der Entscheidung" },
  // bare dates and times
  firstDay: { kind: "value", says: "22. September 2028" },
  lastDay: { kind: "value", says: "24. September 2028" },
  time: { kind: "value", says: "17:30 (start of the first day)" },
  endTime: { kind: "value", says: "19:30 (end of the last day, from the run sheet)" },
  // quantities, digits only
  size: { kind: "number", says: "people in the room: 48" },
  sizeLow: { kind: "number", says: "70 % of size, rounded up: the mark below which you act" },
  registrations: { kind: "number", says: "registrations needed = size ÷ show-up rate, rounded up" },
  invitations: { kind: "number", says: "invitations needed = registrations ÷ acceptance rate (formats with `acceptance`)" },
  teams: { kind: "number", says: "size ÷ teamSize, rounded up" },
  tables: { kind: "number", says: "size ÷ tableSize, rounded up" },
  facilitators: { kind: "number", says: "size ÷ facilitatorPer, rounded up, at least one" },
  crew: { kind: "number", says: "people who run the day (team, without participants)" },
  heads: { kind: "number", says: "size + crew: who eats" },
  days: { kind: "number", says: "days of one event: 3" },
  dates: { kind: "number", says: "dates of the series: 10 (1 for a single event)" },
  interimWeeks: { kind: "number", says: "weeks to the interim answer: 8" },
  finalWeeks: { kind: "number", says: "weeks from the decision to the final answer: 4" },
  prizes: { kind: "value", says: "prize money with currency: 3.000 €; the word for none where 0" },
} as const;

export type Slot = keyof typeof slots;
export const slotNames = Object.keys(slots) as Slot[];
