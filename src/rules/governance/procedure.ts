import type { Body, CityProfile, Partner } from "../../city/schema/index.ts";
import { holdings } from "../../programme/votes.ts";
import { bodyName } from "../named.ts";
import type { Breach } from "../rule.ts";

type Field = "chair" | "deputyChair" | "quorum" | "meetsEveryWeeks" | "noticeDays" | "termMonths";

/** Something that is set and cannot work. */
export interface Flaw extends Pick<Breach, "says" | "values"> {
  readonly field: Field;
  readonly isMild: boolean;
}

/** Does it take decisions by counting or asking its members? */
const hasVotes = ({ kind, seats, decision }: Body): boolean => decision !== "advice" && (seats.length > 0 || kind === "steering-group");

/** The fields a body must have set. A panel drawn for one round and a monitor need neither rhythm nor term. */
export const rulesNeeded = (body: Body): readonly Field[] => {
  if (hasVotes(body)) return ["chair", "deputyChair", "quorum", "meetsEveryWeeks", "noticeDays", "termMonths"];
  return body.kind === "monitor" || body.kind === "residents-panel" ? [] : ["meetsEveryWeeks", "termMonths"];
};

/** What is wrong with the rules that are set: no deputy beside the chair, no notice or one longer than the rhythm, no term. */
export const procedureFlaws = (body: Body, { partners, programme }: CityProfile): readonly Flaw[] => {
  const name = bodyName(body);
  const { noticeDays, meetsEveryWeeks, termMonths } = body;
  const rhythmDays = (meetsEveryWeeks ?? 52) * 7;
  const notice = Math.min(10, rhythmDays - 1);
  const term = Math.min(24, programme.months);
  return [
    ...chairFlaws(body, partners),
    ...(noticeDays === 0 ? [{ field: "noticeDays", says: "notice", values: { body: name, notice }, isMild: false } as const] : []),
    ...(noticeDays !== null && noticeDays >= rhythmDays
      ? [
          {
            field: "noticeDays",
            says: "long",
            values: { body: name, days: noticeDays, weeks: rhythmDays / 7, notice },
            isMild: false,
          } as const,
        ]
      : []),
    ...(termMonths === 0 ? [{ field: "termMonths", says: "term", values: { body: name, term }, isMild: false } as const] : []),
  ];
};

/** Chair and deputy of one organisation: where it has one vote, that is one person. */
const chairFlaws = (body: Body, partners: readonly Partner[]): readonly Flaw[] => {
  const chair = partners.find(({ id }) => id === body.chair);
  if (!chair || body.chair !== body.deputyChair) return [];
  const held = holdings(body, partners);
  const others = held.flatMap(({ partner }) =>
    partner && partner.sector !== chair.sector && partner.sector !== "politics" ? [partner] : [],
  );
  const agreed = others.filter(({ status }) => status === "agreed" || status === "signed");
  const deputy = agreed.find(({ sector }) => sector === "civil-society") ?? agreed[0] ?? others[0];
  const votes = held.filter(({ partner }) => partner === chair).reduce((sum, it) => sum + it.votes, 0);
  const values = { body: bodyName(body), chair: chair.name, ...(deputy ? { deputy: deputy.name, id: deputy.id } : {}) };
  return [{ field: "deputyChair", says: deputy ? "same" : "alone", values, isMild: votes !== 1 }];
};
