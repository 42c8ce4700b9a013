import { breach, type Rule } from "../rule.ts";
import { seatName, votesInWords } from "./seat-words.ts";
import { judgeSeats } from "./steering.ts";

export const youngVoice: Rule = {
  code: "G-10",
  name: "young-voice",
  level: "warning",
  dimension: "governance",
  sources: ["estimate"],
  good: {},
  bad: {
    "governance.bodies.steering.seats": [
      { partner: "city", votes: 2 },
      { partner: "college", votes: 2 },
      { partner: "startups", votes: 1 },
      { partner: "citizens", votes: 2 },
      { partner: "youth", votes: 2 },
    ],
  },
  check: ({ city }) =>
    judgeSeats(city, ({ name, path, held }) => {
      const hasPanel = city.governance.bodies.some(({ kind }) => kind === "residents-panel");
      if (hasPanel || held.some(({ under27, byLot }) => under27 || byLot)) return [];
      const largestOf = (sector: string) =>
        held.filter((it) => it.partner !== null && it.sector === sector).sort((a, b) => b.votes - a.votes)[0];
      const seat = largestOf("civil-society") ?? largestOf("education-research") ?? held[0];
      const who = seat ? seatName(seat) : name;
      const left = votesInWords((seat?.votes ?? 1) - 1);
      const entry = `{ ${seat?.partner ? `partner: ${seat.partner.id}` : `sector: ${seat?.sector ?? "residents"}`}, votes: 1, under27: true }`;
      return [breach(`${path}.seats`, { body: name, who, entry, left }, { says: seat && seat.votes > 1 ? "split" : "" })];
    }),
};
