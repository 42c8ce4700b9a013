import type { RuleWordsByCode } from "../../rule.ts";

export const waivers: RuleWordsByCode = {
  "W-01": {
    title: "Waiver with a reason",
    summary: "Whoever sets a rule aside says why, who decided it and when.",
    why: "The waiver is printed as a line of the internal summary. Without a reason nobody can check or lift it later (our own choice).",
    message: {
      "": "The waiver of {rule} lacks: {missing}. As it stands, it does not set the rule aside.",
      short: "The reason for the waiver of {rule} says nothing: “{reason}”. As it stands, it does not set the rule aside.",
    },
    mend: {
      "": "Add under waivers: {fields}",
      short: "Write in one sentence why the rule does not fit here and when you will look at it again.",
    },
  },
  "W-02": {
    title: "Waiver of a known rule",
    summary: "A waiver names a rule by its code (G-01) or its name (civil-society-seat).",
    why: "A waiver that meets no rule has no effect, and nobody notices (our own choice).",
    message: { "": "There is no rule “{rule}”.", near: "There is no rule “{rule}”." },
    mend: {
      "": "Take the code from the message that you want to set aside, for example G-01.",
      near: "You probably mean {near} ({title}).",
    },
  },
  "W-03": {
    title: "Waiver that is still needed",
    summary: "A waiver goes as soon as the rule is kept.",
    why: "A forgotten waiver would hide the next breach of the same rule (our own choice).",
    message: {
      "": "{rule} ({title}) is kept; the waiver has nothing left to set aside.",
      twice: "{rule} ({title}) is set aside further up already.",
    },
    mend: { "": "Delete the entry under waivers.", twice: "Delete the second entry under waivers." },
  },
};
