import { formatWeekday } from "../../calendar/format-date.ts";
import { addDays } from "../../calendar/plain-date.ts";
import { inLang } from "../context.ts";
import { fact } from "../fact.ts";
import { at, packText, type RunFacts } from "./run-facts.ts";
import { closingDay } from "./run-sheet.ts";
import type { Fill } from "./slots.ts";
import { mailNames } from "./words.ts";

/** Texts to send and to post, every slot filled. */
export const commsView = (facts: RunFacts, fill: Fill) => {
  const { comms } = facts.format.words;
  const path = `formats.${facts.format.data.id}.comms`;
  const all = (field: string, lines: readonly string[]): readonly string[] => lines.map((line) => fill(`${path}.${field}`, line));
  return {
    subject: fill(`${path}.invitation`, comms.invitation.subject),
    invitation: all("invitation", comms.invitation.body),
    invitationPlain: all("invitation", comms.invitation.plain),
    web: all("web", comms.web.body),
    webPlain: all("web", comms.web.plain),
    pressTitle: fill(`${path}.press`, comms.press.title),
    press: all("press", comms.press.body),
    posts: all("posts", comms.posts),
    poster: all("poster", comms.poster),
    mails: mails(facts, fill),
  };
};

const mailKeys = ["confirmation", "week", "day", "thanks", "results"] as const;

/** The mails every format sends; without registration there is nobody to confirm to or to remind. */
const mails = (facts: RunFacts, fill: Fill) => {
  const registers = facts.format.data.data.includes("name");
  return mailKeys
    .filter((key) => registers || key === "thanks" || key === "results")
    .map((key) => {
      const { subject, body, plain } = facts.common.mails[key];
      const path = `common.mails.${key}`;
      return {
        name: inLang(facts.ctx, mailNames[key]),
        dated: sendingDay(facts, key) !== "",
        on: sendingDay(facts, key),
        subject: fill(path, subject),
        body: said(facts, body).map((line) => fill(path, line)),
        plain: said(facts, plain)
          .map((line) => fill(path, line))
          .join(" "),
      };
    });
};

/** Without an interim answer of its own, nobody is told to wait for one. */
const said = (facts: RunFacts, lines: readonly string[]): readonly string[] =>
  facts.interimFalls ? lines.filter((line) => !line.includes("{byInterim}")) : lines;

/** Day a mail goes out; empty where it depends on somebody's registration, on each date of a series, or on an open date. */
const sendingDay = (facts: RunFacts, key: (typeof mailKeys)[number]): string => {
  const { first, series, ctx } = facts;
  if (first === null || series || key === "confirmation") return "";
  const { from } = first.days;
  const to = closingDay(facts, first);
  const published = facts.format.data.tasks.find(({ id }) => id === "result-page")?.workdaysAfter;
  const days = {
    week: addDays(from, -7),
    day: addDays(from, -1),
    thanks: ctx.calendar.addWorkingDays(first.days.to, 1),
    results: published ? ctx.calendar.addWorkingDays(first.days.to, published) : ctx.calendar.lastWorkingDayOnOrBefore(addDays(to, 14)),
  };
  return fact(at(facts, "date"), formatWeekday(days[key], ctx.lang));
};

/** What the facilitator says beside the blocks. */
export const scriptView = (facts: RunFacts, fill: Fill) => {
  const { script } = facts.format.words;
  const all = (part: keyof typeof script): string =>
    script[part].map((line) => fill(`formats.${facts.format.data.id}.script.${part}`, line)).join(" ");
  return { welcome: all("welcome"), promise: all("promise"), rules: all("rules"), closing: all("closing") };
};

/** A weak and a strong example of the question. */
export const questionView = (facts: RunFacts) => {
  const { question } = facts.format.words;
  return {
    weak: packText(facts, "question", question.weak),
    strong: packText(facts, "question", question.strong),
    why: packText(facts, "question", question.why),
  };
};
