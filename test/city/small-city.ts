/** The smallest city file that has everything required, as text; `change` replaces one piece of it. */
export const smallCity = (change?: readonly [from: string, to: string]): string => {
  const text = `oic: 1
city:
  name: Beispielhausen
  country: DE
  languages: [de, en]
programme:
  start: 2027-09-01
partners:
  - { id: town, name: Stadt Beispielhausen, sector: administration }
  - { id: traders, formerly: [shops], name: Gewerbeverein, sector: business }
topics:
  - id: centre
    title: Ortsmitte
    question: Wie kommt wieder Leben in die Ortsmitte?
    owner: { partner: town }
runs:
  - id: table
    format: round-table
    topic: centre
    date: 2027-11-25   # a Thursday
    lead: traders
`;
  if (!change) return text;
  if (!text.includes(change[0])) throw new Error(`not in the city file: ${change[0]}`);
  return text.replace(change[0], () => change[1]);
};
