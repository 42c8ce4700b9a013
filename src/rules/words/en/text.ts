import type { RuleWordsByCode } from "../../rule.ts";

export const text: RuleWordsByCode = {
  "D-08": {
    title: "Accessible documents",
    summary:
      "Every document has one title, headings without gaps, tables with a header row, links that speak and images with alternative text.",
    why: "People who have a document read out to them find their way in it only so. What public bodies publish on their sites must be accessible, Word and PDF files too (EN 301 549, chapter 10).",
    message: {
      untitled: "The document has no title (heading of the first level).",
      titles: "A second title: “{text}”. The first is “{first}”.",
      level: "“{text}”: the heading jumps to level {level}; level {to} follows the one before.",
      head: "Table: the header row is empty in column {column}.",
      link: "The link just says “{text}”; read out alone it does not say where it leads.",
      image: "The image {file} has no alternative text.",
    },
    mend: {
      untitled: "Begin the first line with “# ” and the name of the document.",
      titles: "Make it a heading of the second level: ## {text}",
      level: "Write: {marks} {text}",
      head: "Enter in column {column} of the header row what stands below it.",
      link: "Name where it leads, for example: [council paper](…)",
      image: "Say in one sentence what can be seen: ![…]({file})",
    },
  },
  "L-01": {
    title: "A short summary",
    summary: "“Start here” fits on one page, and its sentences have 20 words on average at most.",
    why: "Councillors have four minutes. The Open Government Partnership asks for short texts in plain language; 500 words for a page are our estimate.",
    message: {
      page: "The summary has {words} words; about 500 fit on a page.",
      sentences: "Its sentences have {average} words on average; the longest has {longest}: “{begins} …”",
    },
    mend: {
      page: "Cut {over} words, first in the longest section: “{section}” ({sectionWords} words).",
      sentences: "Make two of this sentence first: “{begins} …”",
    },
  },
  "L-02": {
    title: "No gap in a final version",
    summary: "A document marked final holds no open point and no blank; signatures and form fields stay free.",
    why: "A paper with gaps comes back, and whoever signs it does not know what they sign (our own judgement).",
    message: {
      marker: "Still open in the final version: {what}.",
      fill: "A blank in the final version: “{text}”",
    },
    mend: {
      marker: "Enter the value in the city file and build the kit again: {what}",
      fill: "Write what holds in place of the line, or strike the passage: “{text}”",
    },
  },
};
