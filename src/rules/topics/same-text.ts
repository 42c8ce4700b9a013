import type { CityProfile, Topic } from "../../city/schema/index.ts";
import type { Text } from "../../city/values.ts";

const forms = ({ byLang, lead }: Text): readonly string[] => [lead, ...Object.values(byLang)].map((it) => it.trim().toLowerCase());

/** Do two texts say the same in any language? */
export const sameText = (a: Text | null, b: Text | null): boolean =>
  a !== null && b !== null && forms(a).some((it) => forms(b).includes(it));

/** Is it the innovation office, by the name of its head, its unit, or its own? */
export const isOffice = ({ programme }: CityProfile, text: Text): boolean =>
  sameText(text, programme.office.lead?.role ?? null) ||
  sameText(text, programme.office.unit) ||
  forms(text).some((it) => /innovations?[ -]?(office|büro)/.test(it));

/** Who decides on a topic, as far as the city file says so: the named taker, else the owner outside the innovation office. */
export const topicDecider = (city: CityProfile, topic: Topic | undefined): Text | null => {
  const named = [topic?.decisionTaker ?? null, topic?.owner.role ?? null];
  return named.find((it) => it !== null && !isOffice(city, it)) ?? null;
};
