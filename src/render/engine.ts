import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import type { PackTemplate } from "../packs/manifest.ts";
import { isOpen } from "../plan/fact.ts";

/** Handlebars as a template may see it: its own instance, with `if`, `unless`, `each` and `known` alone. */
const engine = (runtime as unknown as typeof Handlebars).create(); // its own types say nothing
for (const name of ["with", "log", "lookup"]) engine.unregisterHelper(name);

/** `{{#known x}}…{{else}}…{{/known}}`: whether a value is there, not an open point. */
engine.registerHelper("known", function known(this: unknown, value: unknown, options: Handlebars.HelperOptions): string {
  return typeof value === "string" && !isOpen(value) ? options.fn(this) : options.inverse(this);
});

type Ready = Handlebars.TemplateDelegate<object>;

/** Each prepared template made ready once, however many documents it serves. */
const ready = new WeakMap<object, Ready>();

const readyFrom = (spec: object): Ready => {
  const known = ready.get(spec) ?? engine.template<object>(spec);
  ready.set(spec, known);
  return known;
};

/**
 * A template's text with the facts of `view` in their frames: `settle` takes them out. The view must have the shape that the
 * template was prepared with; a field that is missing throws.
 */
export const renderTemplate = (template: PackTemplate, view: object): string => {
  const partials = Object.fromEntries(Object.entries(template.partials).map(([name, spec]) => [name, readyFrom(spec)]));
  return readyFrom(template.main)(view, { partials });
};
