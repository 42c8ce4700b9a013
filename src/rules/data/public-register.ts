import { breach, type Rule, unknown } from "../rule.ts";

const path = "programme.register";

/** A host that only the city's own network, or only people with an account, can open. */
const closed =
  /^(localhost|intranet|[^.]+|(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+)$|(^|\.)(intranet|intern|internal)\.|\.(local|lan|intern|internal|corp|home)$|\.sharepoint\.com$|^teams\./i;

const hostOf = (url: string): string => url.replace(/^https?:\/\//i, "").split(/[/?#:]/)[0] ?? "";

export const publicRegister: Rule = {
  code: "D-07",
  name: "public-register",
  level: "warning",
  dimension: "data",
  sources: ["https://opengovpartnership.org/?p=67852", "L-G11", "L-C9"],
  good: {},
  bad: { [path]: "https://intranet.musterstadt.example/oic" },
  check: ({ city }) => {
    const { register } = city.programme;
    if (register === null) return [unknown(path)];
    const site = city.city.website?.replace(/\/+$/, "") ?? "https://www.…";
    return closed.test(hostOf(register)) ? [breach(path, { register, to: `${site}/oic` })] : [];
  },
};
