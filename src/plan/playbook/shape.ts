import { flag, group, leaf, list } from "../shape.ts";

const lines = list(leaf);
const task = group({ when: leaf, who: leaf, effort: leaf, do: leaf, proof: leaf, hasSlip: flag, slip: leaf, hasFlag: flag, flag: leaf });
const tasks = list(task);

const card = group({
  format: leaf,
  short: leaf,
  purpose: leaf,
  how: leaf,
  result: leaf,
  level: leaf,
  promise: leaf,
  when: leaf,
  clash: leaf,
  clashes: flag,
  time: leaf,
  size: leaf,
  smallest: leaf,
  largest: leaf,
  ideal: leaf,
  sizeEvidence: leaf,
  conflict: leaf,
  recruitment: leaf,
  lead: leaf,
  cost: leaf,
  staffDays: leaf,
  crew: leaf,
  useWhen: lines,
  notWhen: lines,
  instead: leaf,
});

const decision = group({
  status: leaf,
  hasBody: flag,
  body: leaf,
  hasPaper: flag,
  paper: leaf,
  hasNext: flag,
  next: leaf,
  many: flag,
  dates: list(group({ on: leaf, clashes: flag, clash: leaf, interim: leaf, decision: leaf, final: leaf })),
});

const session = group({
  title: leaf,
  day: leaf,
  from: leaf,
  to: leaf,
  minutes: leaf,
  hours: leaf,
  rows: list(group({ time: leaf, minutes: leaf, block: leaf, goal: leaf, who: leaf, mode: leaf, cut: leaf })),
  details: list(
    group({ from: leaf, title: leaf, do: leaf, speaks: flag, say: leaf, hasLate: flag, late: leaf, hasUses: flag, uses: leaf }),
  ),
  repeats: flag,
  again: leaf,
});

const sheet = group({
  differs: flag,
  variantDays: leaf,
  runDays: leaf,
  moreDates: flag,
  dates: leaf,
  noStart: flag,
  sessions: list(session),
});

const room = group({
  room: lines,
  assumed: flag,
  perDate: flag,
  size: leaf,
  registrations: leaf,
  overbooked: flag,
  showUp: leaf,
  showUpEstimate: flag,
  invites: flag,
  invitations: leaf,
  crew: leaf,
  heads: leaf,
  registers: flag,
  materials: list(group({ name: leaf, amount: leaf, noted: flag, note: leaf })),
});

const privacy = group({
  list: leaf,
  controller: leaf,
  publicTask: flag,
  consent: flag,
  contract: flag,
  interest: flag,
  german: flag,
  officer: leaf,
  months: leaf,
  deletedBy: leaf,
  contactsBy: leaf,
  series: flag,
  photos: flag,
  portraits: flag,
  photosBy: leaf,
  minors: flag,
  lines,
});

const comms = group({
  subject: leaf,
  invitation: lines,
  invitationPlain: lines,
  web: lines,
  webPlain: lines,
  pressTitle: leaf,
  press: lines,
  posts: lines,
  poster: lines,
  mails: list(group({ name: leaf, dated: flag, on: leaf, subject: leaf, body: lines, plain: leaf })),
});

const sources = group({
  version: leaf,
  method: leaf,
  bielefeld: list(group({ text: leaf, status: leaf, keys: leaf })),
  learnings: list(group({ text: leaf, status: leaf, keys: leaf })),
  own: list(group({ title: leaf, linked: flag, url: leaf })),
  hasOwn: flag,
  pages: list(group({ key: leaf, title: leaf, url: leaf })),
});

/** What the template of a playbook (Veranstaltungskonzept) may read: its 19 sections, and how the run ended. */
export const playbookShape = group({
  city: leaf,
  programme: leaf,
  status: leaf,
  title: leaf,
  topic: leaf,
  question: leaf,
  lead: leaf,
  taker: leaf,
  place: leaf,
  mode: leaf,
  whenDecision: leaf,
  byInterim: leaf,
  byFinal: leaf,
  register: leaf,
  prizes: leaf,
  /** The working material follows; false for a past run of which only the outcome is recorded. */
  full: flag,
  held: flag,
  cancelled: flag,
  moved: flag,
  outcome: group({ known: list(group({ label: leaf, value: leaf })), anyKnown: flag, unknown: leaf, anyUnknown: flag, answered: flag }),
  card,
  four: group({ who: leaf, what: leaf, how: leaf, promoter: leaf }),
  decision,
  wording: group({ weak: leaf, strong: leaf, why: leaf }),
  check: group({ questions: list(group({ ask: leaf, state: leaf, otherwise: leaf })) }),
  roles: list(group({ name: leaf, does: leaf, named: flag, holder: leaf })),
  before: group({ waits: flag, notice: leaf, tasks }),
  sheet,
  script: group({ welcome: leaf, promise: leaf, rules: leaf, closing: leaf }),
  room,
  access: lines,
  accessOwn: lines,
  accessContact: leaf,
  contactNamed: flag,
  privacy,
  checks: group({ remarks: list(group({ title: leaf, text: leaf })), missing: flag, lines, aidMatters: flag, aidChecked: flag }),
  comms,
  fields: lines,
  after: group({ tasks }),
  indicators: list(group({ name: leaf, formula: leaf, target: leaf })),
  survey: group({ items: lines, open: leaf, statistics: leaf, again: leaf }),
  risks: list(group({ risk: leaf, weight: leaf, who: leaf, sign: leaf, prevent: leaf, react: leaf })),
  variants: list(group({ title: leaf, text: leaf })),
  sources,
});
