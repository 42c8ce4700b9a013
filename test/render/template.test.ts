import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { exit, OicError } from "../../src/errors.ts";
import type { PackTemplate } from "../../src/packs/manifest.ts";
import { fact, openFact } from "../../src/plan/fact.ts";
import { flag, group, leaf, list, type ViewOf } from "../../src/plan/shape.ts";
import { findBareNames } from "../../src/render/bare-names.ts";
import { renderTemplate } from "../../src/render/engine.ts";
import { preparePartial, preparer, prepareTemplate } from "../../src/render/prepare.ts";
import { settle } from "../../src/render/settle.ts";

const shape = group({
  city: group({ name: leaf }),
  chair: leaf,
  draft: flag,
  tags: list(leaf),
  runs: list(group({ title: leaf, tasks: list(group({ name: leaf, late: flag })) })),
});

const view: ViewOf<typeof shape> = {
  city: { name: fact("city.name", "Muster*stadt") },
  chair: openFact("chair", "Vorsitz", "de"),
  draft: true,
  tags: [fact("tags.0", "a"), fact("tags.1", "b")],
  runs: [{ title: fact("runs.x", "Hack"), tasks: [{ name: fact("t", "Raum | Saal"), late: false }] }],
};

/** The object that a prepared template's code is. */
const specOf = (code: string): object => runInNewContext(`(${code})`) as object;

const render = (source: string, partials: Readonly<Record<string, string>> = {}): string => {
  const main = specOf(preparer(new Map(Object.entries(partials)))("t", source, shape).code);
  const small = Object.entries(partials).map(([name, text]) => [name, specOf(preparePartial(name, text).code)] as const);
  const template: PackTemplate = { main, partials: Object.fromEntries(small) };
  return settle(renderTemplate(template, view)).text;
};

describe("a template gives", () => {
  test.each([
    ["facts, escaped only when settled", "# {{city.name}} & <b>", "# Muster\\*stadt & <b>\n"],
    ["items of a list of texts", "{{#each tags}}- {{this}}{{#unless @last}};{{/unless}}\n{{/each}}", "- a;\n- b\n"],
    [
      "what stands above an item",
      "{{#each runs}}{{#each tasks}}| {{name}} | {{../title}} | {{../../city.name}} |\n{{/each}}{{/each}}",
      "| Raum \\| Saal | Hack | Muster\\*stadt |\n",
    ],
    ["the same above inside an #if", "{{#each runs}}{{#if ../draft}}{{title}} {{../city.name}}{{/if}}{{/each}}", "Hack Muster\\*stadt\n"],
    ["one branch for a known value", "{{#known city.name}}ja{{else}}nein{{/known}}", "ja\n"],
    ["the other for an open one", "{{#known chair}}ja{{else}}{{chair}}{{/known}}", "[offen: Vorsitz]\n"],
    ["nothing for a comment", "a{{! Hinweis }}b{{!-- {{x}} --}}", "ab\n"],
    ["no more than one blank line", "a\n\n{{#if draft}}\n\nb\n\n{{/if}}\n\nc", "a\n\nb\n\nc\n"],
  ])("%s", (_, source, expected) => {
    expect(render(source)).toBe(expected);
  });

  test("a static partial, with the values of its place", () => {
    expect(render("{{> head}}\n{{#each runs}}\n{{> run}}\n{{/each}}", { head: "# {{city.name}}\n", run: "- {{title}}\n" })).toBe(
      "# Muster\\*stadt\n- Hack\n",
    );
    expect(render("{{> name city}}", { name: "{{name}}" })).toBe("Muster\\*stadt\n");
  });

  test("an error for a view that lacks a field", () => {
    const template = { main: specOf(prepareTemplate("t", "{{city.name}}", shape).code), partials: {} };
    expect(() => renderTemplate(template, { city: {} })).toThrow(/"name" not defined/);
  });
});

describe("refused, with line and column:", () => {
  const refusal = (source: string, partials: Readonly<Record<string, string>> = {}): string => {
    try {
      preparer(new Map(Object.entries(partials)))("de/charter.md.hbs", source, shape);
    } catch (error) {
      if (error instanceof OicError && error.code === exit.pack) return error.message;
      throw error;
    }
    return "accepted";
  };

  test.each([
    ["a misspelt value", "a\n  {{city.nmae}}", "de/charter.md.hbs:2:3: city.nmae is not known here; did you mean name?"],
    ["a misspelt list", "{{#each run}}{{title}}{{/each}}", "1:1: run is not known here; did you mean runs?"],
    ["a misspelt condition", "{{#if drfat}}{{/if}}", "did you mean draft?"],
    ["a misspelt question", "{{#known chiar}}{{/known}}", "did you mean chair?"],
    ["a value of another place", "{{#each runs}}{{city.name}}{{/each}}", "city.name is not known here; did you mean ../city.name?"],
    ["a way out of the template", "{{../city.name}}", "leads out of the template"],
    ["a way too far up", "{{#each runs}}{{../../city.name}}{{/each}}", "leads out of the template"],
    ["what an object has of itself", "{{city.constructor}}", "not known here"],
    ["the length of a list", "{{runs.length}}", "not known here"],
    ["a flag as text", "{{draft}}", "draft is no text to print; write {{#if …}}"],
    ["a list as text", "{{runs}}", "write {{#each …}}"],
    ["a text as a condition", "{{#if chair}}{{/if}}", "#if does not fit chair; write {{…}}, {{#known …}}"],
    ["a list as a question", "{{#known runs}}{{/known}}", "#known does not fit runs"],
    ["each over a group", "{{#each city}}{{/each}}", "#each does not fit city"],
    ["three braces", "{{{chair}}}", "is not allowed"],
    ["an ampersand", "{{&chair}}", "is not allowed"],
    ["lookup", "{{lookup city chair}}", "{{lookup …}} is not allowed"],
    ["lookup without arguments", "{{lookup}}", "{{lookup …}} is not allowed"],
    ["with", "{{#with city}}{{name}}{{/with}}", "{{#with}} is not allowed"],
    ["an unknown helper", "{{upper chair}}", "{{upper …}} is not allowed"],
    ["a helper as a value", "{{known}}", "is not allowed"],
    ["a helper inside a helper", "{{#if (known chair)}}{{/if}}", "(…) is not the name of a value"],
    ["a block without a helper", "{{#runs}}{{title}}{{/runs}}", "{{#runs}} is not allowed"],
    ["the opposite of a block", "{{^runs}}x{{/runs}}", "{{#runs}} is not allowed"],
    ["a hash argument", "{{#each runs x=1}}{{/each}}", "{{#each}} is not allowed"],
    ["two arguments", "{{#if draft draft}}{{/if}}", "{{#if}} is not allowed"],
    ["a named item", "{{#each runs as |run|}}{{run.title}}{{/each}}", "as |…|"],
    ["the root", "{{@root.city.name}}", "@root.city.name is not allowed"],
    ["an index", "{{#each tags}}{{@index}}{{/each}}", "@index is not allowed"],
    ["first outside a list", "{{#if @first}}{{/if}}", "@first is not allowed"],
    ["a text literal", '{{"chair"}}', "is not the name of a value"],
    ["a number literal", "{{5}}", "is not the name of a value"],
    ["a literal as a condition", "{{#if true}}x{{/if}}", "true is not the name of a value"],
    ["a raw block", "{{{{if draft}}}}x{{{{/if}}}}", "{{{{ }}}} is not allowed"],
    ["a decorator", "{{* x}}", "Decorator is not allowed"],
    ["an inline partial", '{{#*inline "x"}}{{/inline}}', "DecoratorBlock is not allowed"],
    ["a partial block", "{{#> head}}{{/head}}", "PartialBlockStatement is not allowed"],
    ["a partial chosen later", "{{> (chair)}}", "is not allowed"],
    ["a partial that is not there", "{{> heda}}", "there is no partial heda"],
    ["a block left open", "a\n{{#if draft}}", "de/charter.md.hbs:2: Handlebars cannot read the template"],
  ])("%s", (_, source, expected) => {
    expect(refusal(source)).toContain(expected);
  });

  test("what a partial reads, named in the partial", () => {
    expect(refusal("{{#each runs}}{{> run}}{{/each}}", { run: "\n{{titel}}" })).toBe(
      "_partials/run:2:1: titel is not known here; did you mean title?",
    );
    expect(refusal("{{#each runs}}{{> run}}{{/each}}", { run: "{{../draft}}" })).toContain("leads out of the template");
    expect(refusal("{{> a}}", { a: "{{> b}}", b: "{{> a}}" })).toContain("the partial a holds itself");
  });

  test("all places at once, also in the branch for the other case", () => {
    expect(refusal("{{a}}{{#if draft}}{{else}}{{b}}{{/if}}{{#each runs}}{{else}}{{c}}{{/each}}").split("\n")).toHaveLength(3);
  });

  test("in German too", () => {
    expect(() => preparer(new Map(), "de")("t", "{{chiar}}", shape)).toThrow("t:1:1: chiar gibt es hier nicht; meinten Sie chair?");
  });
});

describe("German that would have to bend a value", () => {
  test.each([
    ["eine Präposition", "a\nvon {{name}}", ["2: von {{name}}"]],
    ["ein Artikel, auch groß", "Der {{taker}} entscheidet", ["1: Der {{taker}}"]],
    ["ein Artikel vor fetter Schrift", "die **{{body}}**", ["1: die **{{body}}"]],
    ["eine Präposition vor einer Bedingung", "für {{#if x}}{{name}}{{/if}}", ["1: für {{#if x}}{{name}}"]],
    ["nach einem Doppelpunkt", "Federführung: {{lead}}", []],
    ["in Klammern", "die Stelle ({{taker}})", []],
    ["in Anführungszeichen", "die Frage „{{question}}“", []],
    ["als Subjekt", "{{taker}} entscheidet", []],
    ["eine Zahl mit ihrer Einheit", "innerhalb von {{weeks}} Wochen", []],
    ["ein anderes Wort davor", "Garten {{name}}", []],
    ["eine Bedingung allein", "der {{#if x}}Rat{{/if}}", []],
  ])("%s", (_, source, expected) => {
    expect(findBareNames(source).map(({ line, text }) => `${line}: ${text}`)).toEqual(expected);
  });
});
