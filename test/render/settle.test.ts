import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Blocks, plainText } from "../../src/export/blocks.ts";
import { parseMarkdown } from "../../src/export/markdown.ts";
import { fact, isOpen, openFact, prose, stripFacts } from "../../src/plan/fact.ts";
import { settle } from "../../src/render/settle.ts";

const f = (text: string) => fact("x", text);

describe("a fact is escaped for where it stands", () => {
  test.each([
    ["plain text stays as it is", `Am ${f("Alten Markt (Nord) 3-5")}.`, "Am Alten Markt (Nord) 3-5."],
    ["emphasis marks", `Für ${f("Bürger*innen und *alle*")}.`, "Für Bürger\\*innen und \\*alle\\*."],
    ["underscores inside a word stay", f("snake_case und _so_"), "snake_case und \\_so\\_"],
    ["an address like a link", `Siehe ${f("[hier](https://böse.de)")}`, "Siehe \\[hier\\](https://böse.de)"],
    ["a footnote", f("[^1]: x"), "\\[\\^1\\]: x"],
    ["backticks, tildes, backslashes", `a ${f("`c` ~d~ C:\\x")}`, "a \\`c\\` \\~d\\~ C:\\\\x"],
    ["a tag, but not a comparison", `a ${f("<b> 3 < 4")}`, "a \\<b> 3 < 4"],
    ["entities are text already", `a ${f("&amp; & Söhne")}`, "a &amp; & Söhne"],
    ["a bar in a table row", `| ${f("a|b")} | c |`, "| a\\|b | c |"],
    ["a bar in a sentence", `a ${f("b|c")}`, "a b|c"],
    ["a bar in a row inside a quotation", `> | ${f("a|b")} |`, "> | a\\|b |"],
    ["line breaks in a row", `| ${f("a\nb\n\nc")} |`, "| a b c |"],
    ["a hash at a line's start", f("# kein Titel"), "\\# kein Titel"],
    ["a hash in a heading", `## ${f("Sprache C #")}`, "## Sprache C \\#"],
    ["a quotation mark at a line's start", f("> 3"), "\\> 3"],
    ["a dash in a list item", `- ${f("- x")}`, "- \\- x"],
    ["a minus before a number is no list", f("-3 Grad"), "-3 Grad"],
    ["a number at a line's start", f("1. FC Köln"), "1\\. FC Köln"],
    ["a number later", `Der ${f("1. FC Köln")}`, "Der 1. FC Köln"],
    ["a date at a line's start", f("19. Oktober 2027"), "19\\. Oktober 2027"],
    ["a break between thoughts", f("---"), "\\---"],
    ["a checkbox", `- ${f("[x] fertig")}`, "- \\[x\\] fertig"],
    ["a picture made with the template's link", `${f("Achtung!")}[Seite](u)`, "Achtung\\![Seite](u)"],
    ["a link's destination", `[Seite](${f("https://a.de/x y(1)<2>")})`, "[Seite](https://a.de/x%20y%281%29%3C2%3E)"],
    ["a part of a destination", `[Seite](https://a.de/${f("ü b")}?q=${f(")")})`, "[Seite](https://a.de/ü%20b?q=%29)"],
    ["an address in angle brackets", `<${f("https://a.de/ >x")}>`, "<https://a.de/x>"],
    ["brackets after a fact's bracket are no destination", `${f("x]")}(${f("a b")})`, "x\\](a b)"],
    ["code", `Pfad \`${f("runs.*.date`")}\``, "Pfad `runs.*.date'`"],
    ["a line to write on", `a ${f("x________y")}`, "a x\\_\\_\\_\\_\\_\\_\\_\\_y"],
    ["paragraphs, where the fact has the line to itself", f("Eins\nzwei\n\n- drei"), "Eins zwei\n\n\\- drei"],
    ["paragraphs elsewhere", `Text: ${f("Eins\n\nzwei")}`, "Text: Eins zwei"],
  ])("%s", (_, given, expected) => {
    expect(settle(given).text).toBe(`${expected}\n`);
  });
});

describe("prose of the pack", () => {
  test.each([
    ["keeps its emphasis, not its facts'", prose("p", `Frage: *${f("a*b")}*`), "Frage: *a\\*b*"],
    ["opens no block", `- ${prose("p", "* x")}`, "- \\* x"],
    ["stays in its cell", `| ${prose("p", "a | *b*\nc")} |`, "| a \\| *b* c |"],
    ["inside a fact is a fact", f(`Siehe ${prose("p", "*b*")}`), "Siehe \\*b\\*"],
  ])("%s", (_, given, expected) => {
    expect(settle(given).text).toBe(`${expected}\n`);
  });
});

describe("an open value", () => {
  const open = openFact("governance.chair", "Vorsitz [neu]", "de");
  test.each([
    ["stands in plain brackets", `Vorsitz: ${open}.`, "Vorsitz: [offen: Vorsitz (neu)]."],
    ["is no link before a bracket", `${open}(neu)`, "\\[offen: Vorsitz (neu)\\](neu)"],
    ["is no definition before a colon", `${open}: x`, "\\[offen: Vorsitz (neu)\\]: x"],
    ["stays an open value inside a fact", f(`am ${open} um 9`), "am [offen: Vorsitz (neu)] um 9"],
    ["keeps its cell", `| ${openFact("x", "a|b", "en")} |`, "| [open: a\\|b] |"],
  ])("%s", (_, given, expected) => {
    expect(settle(given).text).toBe(`${expected}\n`);
  });

  test("is read as one by the exports, and told from a fact", () => {
    const [block] = parseMarkdown(settle(`Vorsitz: ${open}`).text);
    expect(block).toMatchObject({ content: [{ kind: "text" }, { kind: "open" }] });
    expect([isOpen(open), isOpen(f(open)), isOpen(f("[offen: x]"))]).toEqual([true, true, false]);
    expect(stripFacts(f(`am ${open}`))).toBe("am [offen: Vorsitz [neu]]");
  });
});

describe("the settled text", () => {
  test("has at most one blank line in a row, no spaces at line ends, none before, one newline behind", () => {
    expect(settle("\n\n# A  \n\n\n\n  \nb\n\n").text).toBe("# A\n\nb\n");
    expect(settle("").text).toBe("");
  });

  test("knows where each fact stands, inner ones first", () => {
    const { text, spans } = settle(
      `\n# ${fact("city.name", "A*B")}\n\n\n${prose("words.how", `Am ${fact("runs.x.date", "1. Mai")} um 9`)}  \n`,
    );
    expect(spans.map(({ start, end, path }) => [path, text.slice(start, end)])).toEqual([
      ["city.name", "A\\*B"],
      ["runs.x.date", "1. Mai"],
      ["words.how", "Am 1. Mai um 9"],
    ]);
  });

  test.each([
    ["a stray end", "a\uE002b", "ab\n"],
    ["a stray middle", "a\uE001b", "ab\n"],
    ["a frame without an end", "a \uE000p\uE001*b", "a \\*b\n"],
    ["a frame without a middle", "a \uE000*b*\uE002", "a *b*\n"],
    ["a fact that brings half a frame", fact("x", "\uE003y\uE001[z"), "y\\[z\n"],
  ])("%s leaves its text", (_, given, expected) => {
    expect(settle(given).text).toBe(expected);
  });
});

describe("any fact reads as its own text", () => {
  const piece = fc.constantFrom(
    ..."# ,## ,> ,- ,+ ,* ,1. ,2) ,|,||,---,===,***,**,*,_,__,________,`,``,```,~,~~,[,],[^1],[^1]: ,[x] ,[ ] ,](,![,(,),<,<b>,</b>,<!--,&amp;,&,\\,\\\\,\n,\n\n,  ,\t,:,!,a,B9,ä,😀,\u00a0,[offen: ,[open: x],> [!NOTE] ,https://a.de/_b_,a@b.de,{{x}},$".split(
      ",",
    ),
  );
  const any = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join("")),
    fc.string({ maxLength: 20 }),
  );
  const flat = (text: string) => text.replace(/\s+/g, " ").trim();
  const visible = any.filter((text) => flat(text) !== "");
  const only = (blocks: Blocks): Block => {
    expect(blocks).toHaveLength(1);
    return blocks[0] as Block;
  };
  const contentOf = (block: Block): string => {
    if (block.kind === "heading" || block.kind === "paragraph") return plainText(block.content);
    if (block.kind === "table") return plainText(block.rows[0]?.[1] ?? []);
    if (block.kind === "list") return contentOf(only(block.items[0]?.blocks ?? []));
    if (block.kind === "quote" || block.kind === "callout") return contentOf(only(block.blocks));
    throw new Error(block.kind);
  };

  test.each([
    ["a paragraph", (x: string) => `Vorher ${x} nachher.`, (text: string) => `Vorher ${text} nachher.`],
    ["a line of its own", (x: string) => `- ${x}`, (text: string) => text],
    ["a checklist", (x: string) => `- [ ] ${x}`, (text: string) => text],
    ["a numbered list", (x: string) => `1. ${x}`, (text: string) => text],
    ["a quotation", (x: string) => `> ${x}`, (text: string) => text],
    ["a callout", (x: string) => `> [!NOTE]\n> ${x}`, (text: string) => text],
    ["a heading", (x: string) => `## ${x}`, (text: string) => text],
    ["a cell", (x: string) => `| a | b |\n|---|---|\n| a | ${x} |`, (text: string) => text],
    ["strong text in a cell", (x: string) => `| a | b |\n|---|---|\n| a | (${x}) |`, (text: string) => `(${text})`],
  ])("in %s", (_, template, expected) => {
    fc.assert(
      fc.property(visible, (text) => {
        const block = only(parseMarkdown(settle(template(f(text))).text));
        expect(flat(contentOf(block))).toBe(flat(expected(flat(text))));
      }),
      { numRuns: 150 },
    );
  });

  test("alone, with its paragraphs", () => {
    fc.assert(
      fc.property(visible, (text) => {
        const blocks = parseMarkdown(settle(f(text)).text);
        expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
        expect(flat(blocks.map(contentOf).join(" "))).toBe(flat(text));
      }),
      { numRuns: 150 },
    );
  });

  test("and its span holds it whatever stands round it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a ", "\n", "\n\n\n", "| ", "- ", "  "), any), { maxLength: 6 }), (parts) => {
        const { text, spans } = settle(parts.map(([before, value], index) => `${before}${fact(String(index), value)}`).join(""));
        expect(spans.map(({ path }) => path)).toEqual(parts.map((_, index) => String(index)));
        for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(text).not.toMatch(/[\uE000-\uE004]|[ \t]\n|\n\n\n/);
      }),
    );
  });
});
