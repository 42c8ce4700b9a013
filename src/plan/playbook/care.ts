import { unionMembers } from "../../city/european-union.ts";
import type { places } from "../../packs/common.ts";
import { commonRoles } from "../../packs/format.ts";
import { textFact } from "../context.ts";
import { fact, prose } from "../fact.ts";
import { formatCount } from "../numbers.ts";
import { deletionDate } from "./due.ts";
import { roleDuty, roleHolder, roleName } from "./names.ts";
import { type Amount, amountOf } from "./quantities.ts";
import { at, type RunFacts } from "./run-facts.ts";
import { controller, type Fill } from "./slots.ts";
import { openWords } from "./words.ts";

/** Common roles and the format's own, with who holds them; deputies are written in by hand. */
export const rolesView = (facts: RunFacts) => {
  const { data } = facts.format;
  const used = new Set([...data.tasks, ...data.risks, ...facts.variant.sessions.flatMap(({ blocks }) => blocks)].map(({ owner }) => owner));
  const always = ["lead", "office", "taker", "inclusion", "privacy", "documentation"];
  const roles = [...commonRoles.filter((role) => used.has(role) || always.includes(role)), ...data.roles];
  return {
    roles: roles.map((role) => {
      const holder = roleHolder(facts, role);
      return { name: roleName(facts, role), does: roleDuty(facts, role), named: holder !== null, holder: holder ?? "" };
    }),
  };
};

/** Room, and materials with their quantities worked out. */
export const roomView = (facts: RunFacts, fill: Fill) => {
  const { ctx, format, quantities: q, series } = facts;
  const path = `formats.${format.data.id}`;
  const number = (value: number): string => fact(at(facts, "size"), formatCount(value, ctx.lang));
  return {
    room: format.words.room.map((line) => fill(`${path}.room`, line)),
    assumed: q.assumed,
    perDate: series && format.data.costPer === "date",
    size: number(q.size),
    registrations: number(q.registrations),
    overbooked: q.registrations > q.size,
    showUp: formatCount(format.data.showUp.rate * 100, ctx.lang),
    showUpEstimate: format.data.showUp.evidence === "estimate",
    invites: q.invitations !== null,
    invitations: number(q.invitations ?? 0),
    crew: number(q.crew),
    heads: number(q.heads),
    registers: format.data.data.includes("name"),
    materials: format.data.materials.map((material) => {
      const text = format.words.materials[material.id];
      return {
        name: fill(`${path}.materials.${material.id}`, text?.name ?? ""),
        amount: amountLabel(facts, amountOf(material, q, times(facts))),
        noted: text?.note !== undefined,
        note: fill(`${path}.materials.${material.id}`, text?.note ?? ""),
      };
    }),
  };
};

const times = ({ days, variant }: RunFacts) => ({ days: Math.min(days, variant.days), sessions: variant.sessions.length });

const amountLabel = ({ ctx, ...facts }: RunFacts, { each, times: count, total }: Amount): string => {
  const shown = fact(`runs.${facts.run.id}.size`, formatCount(total, ctx.lang));
  if (count === 1) return shown;
  return `${shown} (${count} × ${formatCount(each, ctx.lang)})`;
};

/** What is kept about people, why, by whom and until when. */
export const dataView = (facts: RunFacts, fill: Fill) => {
  const { ctx, common, format } = facts;
  const { dataProtection: rules } = ctx.profile.governance;
  const months = rules.retentionMonths;
  return {
    list: format.data.data.map((key) => common.data[key]).join(", "),
    controller: controller(facts),
    publicTask: rules.basis === "public-task",
    consent: rules.basis === "consent",
    contract: rules.basis === "contract",
    interest: rules.basis === "legitimate-interest",
    german: ctx.profile.city.country === "DE",
    officer: textFact(ctx, "governance.dataProtection.officer.role", { value: rules.officer?.role, label: openWords.officer }),
    months: fact("governance.dataProtection.retentionMonths.registration", String(months.registration)),
    deletedBy: deletionDate(facts, months.registration),
    series: facts.series,
    contactsBy: deletionDate(facts, months.contacts),
    photos: format.data.data.includes("photos") && rules.photos !== "none",
    portraits: rules.photos === "notice-and-consent-for-portraits",
    photosBy: deletionDate(facts, months.photos),
    minors: format.data.checks.includes("minors") && rules.minors === "parents-consent",
    lines: format.words.data.map((line) => fill(`formats.${format.data.id}.data`, line)),
  };
};

/** Remarks on law and good practice that hold where the city is; those for elsewhere are left out and said to be missing. */
export const checksView = (facts: RunFacts, fill: Fill) => {
  const { common, format, run, ctx } = facts;
  const all = format.data.checks.map((key) => ({ key, ...common.checks[key] }));
  const { country, region } = ctx.profile.city;
  const holds = (where: (typeof places)[number]) =>
    where === "any" || where === "EU"
      ? where === "any" || unionMembers.includes(country)
      : where === "DE"
        ? country === "DE"
        : region === "DE-NW";
  return {
    remarks: all.flatMap(({ key, title, remarks }) => {
      const own = format.words.checks.join(" ");
      const here = remarks.filter(({ where, unless }) => holds(where) && (unless === undefined || !own.includes(unless)));
      return here.length === 0 ? [] : [{ title, text: here.map(({ text }) => prose(`common.checks.${key}`, text)).join(" ") }];
    }),
    missing: all.some(({ remarks }) => remarks.some(({ where }) => !holds(where))),
    lines: format.words.checks.map((line) => fill(`formats.${format.data.id}.checks`, line)),
    aidMatters: format.data.checks.includes("state-aid"),
    aidChecked: run.stateAidChecked === true,
    prized: run.prizes !== null && run.prizes > 0,
  };
};
