import { sameClock, zoneOf } from "../../calendar/zones.ts";
import type { CityProfile, Run } from "../../city/schema/index.ts";

/** Does an organisation take part in a run, as its lead or with one of its topics? */
export const takesPart = ({ topics }: CityProfile, run: Run, partner: string): boolean =>
  run.lead === partner || topics.some(({ id, partners }) => run.topic.includes(id) && partners.includes(partner));

/** Does somebody take part in a run whose clock shows another time than the city's? */
export const isFar = (city: CityProfile, run: Run): boolean => {
  const partners = city.partners.filter(({ id }) => takesPart(city, run, id)).map(({ timezone }) => timezone);
  const cities = city.programme.partnerCities.filter(({ topic }) => topic === null || run.topic.includes(topic));
  return [...partners, ...cities.map(({ country }) => zoneOf(country))].some(
    (zone) => zone !== null && !sameClock(zone, city.city.timezone),
  );
};
