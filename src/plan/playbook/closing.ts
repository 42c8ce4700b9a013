import { byCodeUnit } from "../../files.ts";
import type { Lang } from "../../language.ts";
import type { Indicator } from "../../packs/indicator.ts";
import { inLang, type PlanContext, textIn } from "../context.ts";
import { fact, prose } from "../fact.ts";
import { formatDecimal, formatPercent } from "../numbers.ts";
import { sourcePages } from "../source-pages.ts";
import { roleName } from "./names.ts";
import { packText, type RunFacts } from "./run-facts.ts";
import type { Fill } from "./slots.ts";
import { statusWords } from "./words.ts";

/** Indicators of the run and of its format, each once, with the target that holds. */
export const indicatorsView = ({ ctx, run, format }: RunFacts) => {
  const ids = [...new Set([...run.indicators, ...format.data.indicators])];
  return { indicators: ids.flatMap((id) => indicatorRow(ctx, id)) };
};

const indicatorRow = (ctx: PlanContext, id: string) => {
  const known = ctx.indicators.find((it) => it.id === id);
  const own = ctx.profile.evaluation.indicators.find((it) => it.id === id);
  const path = `evaluation.indicators.${id}`;
  const target = own?.target ?? null;
  const set = target === null ? null : { value: target, unit: known?.unit ?? "n", comparator: known?.comparator ?? "at-least" };
  const shown = set && fact(path, targetLabel(set, ctx.lang));
  if (known) {
    const name = own?.name ? fact(path, textIn(ctx.lang, own.name)) : prose(`indicators.${id}`, known.words.name);
    return [{ name, formula: prose(`indicators.${id}`, known.words.formula), target: shown ?? packTarget(known, ctx.lang) }];
  }
  if (!own?.name) return [];
  const source = own.source ? fact(path, textIn(ctx.lang, own.source)) : "–";
  return [{ name: fact(path, textIn(ctx.lang, own.name)), formula: source, target: shown ?? "–" }];
};

interface Target {
  readonly value: number;
  readonly unit: Indicator["unit"];
  readonly comparator: Indicator["comparator"];
}

const packTarget = ({ target, upper, unit, comparator, measure }: Indicator, lang: Lang): string => {
  if (target === null) return lang === "de" ? "steigend" : "rising";
  if (measure === "change") return `${target > 0 ? "+" : "−"}${formatPercent(Math.abs(target), lang)}`;
  if (upper !== null) return `${amount(target, unit, lang)}–${amount(upper, unit, lang)}`;
  return targetLabel({ value: target, unit, comparator }, lang);
};

const targetLabel = ({ value, unit, comparator }: Target, lang: Lang): string => {
  const [de, en] = comparator === "at-most" ? ["höchstens", "at most"] : ["mindestens", "at least"];
  return `${lang === "de" ? de : en} ${amount(value, unit, lang)}`;
};

const amount = (value: number, unit: Indicator["unit"], lang: Lang): string => {
  if (unit === "share") return formatPercent(value, lang);
  const days = lang === "de" ? "Tage" : "days";
  return unit === "days" ? `${formatDecimal(value, lang)} ${days}` : formatDecimal(value, lang, 2);
};

/** Risks, the weightiest first. */
export const risksView = (facts: RunFacts, fill: Fill) => {
  const { data, words } = facts.format;
  const weighed = data.risks.toSorted((a, b) => b.probability * b.impact - a.probability * a.impact || byCodeUnit(a.id, b.id));
  return {
    risks: weighed.flatMap((risk) => {
      const text = words.risks[risk.id];
      const path = `formats.${data.id}.risks.${risk.id}`;
      if (!text) return [];
      return [
        {
          risk: fill(path, text.risk),
          weight: `${risk.probability} × ${risk.impact}`,
          who: roleName(facts, risk.owner),
          sign: fill(path, text.sign),
          prevent: fill(path, text.prevent),
          react: fill(path, text.react),
        },
      ];
    }),
  };
};

/** Where the method comes from, what Bielefeld did with it, and what we learned, each with status and sources. */
export const sourcesView = (facts: RunFacts, fill: Fill) => {
  const { ctx, format } = facts;
  const { data, words } = format;
  const learnings = ctx.learnings.filter(({ id }) => data.learnings.includes(id));
  const keys = new Set([...words.bielefeld.flatMap(({ sources }) => sources), ...learnings.flatMap(({ sources }) => sources)]);
  return {
    version: data.version,
    method: fill(`formats.${data.id}.method`, words.method),
    bielefeld: words.bielefeld.map(({ text, status, sources }) => ({
      text: fill(`formats.${data.id}.bielefeld`, text),
      status: inLang(ctx, statusWords[status]),
      keys: sources.join(", "),
    })),
    learnings: learnings.map((it) => ({
      text: prose(`learnings.${it.id}`, it.words.text),
      status: inLang(ctx, statusWords[it.successor ? "successor" : it.status]),
      keys: it.sources.join(", "),
    })),
    own: Object.values(data.sources).map(({ title, url }) => ({
      title: packText(facts, "sources", title),
      linked: url !== null,
      url: fact(`formats.${data.id}.sources`, url ?? ""),
    })),
    hasOwn: Object.keys(data.sources).length > 0,
    pages: sourcePages(keys, ctx),
  };
};

/** Fields of the result sheet, and variants of the format. */
export const sheetsView = ({ format }: RunFacts, fill: Fill) => ({
  fields: format.words.resultSheet.map((line) => fill(`formats.${format.data.id}.resultSheet`, line)),
  variants: format.words.variants.map(({ title, text }) => ({
    title: fill(`formats.${format.data.id}.variants`, title),
    text: fill(`formats.${format.data.id}.variants`, text),
  })),
});
