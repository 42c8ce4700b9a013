import type { Lang } from "../../language.ts";

/** A path as it is typed in a shell. */
export const typed = (path: string): string => (/^[\p{L}\p{N}_./~:\\-]+$/u.test(path) ? path : `"${path}"`);

const place = (dir: string): string => (dir === "." ? "" : ` ${typed(dir)}`);

/** What `oic init` says around its questions. */
export const initWords = {
  hello: {
    de: "Willkommen. Aus achtzehn Fragen entsteht das Startpaket Ihrer Stadt.\nRechnen Sie mit 15 bis 25 Minuten (Schätzung). Jede Antwort wird sofort gesichert.\nWissen müssen Sie heute nur den Namen der Stadt und ein Thema.",
    en: "Welcome. Eighteen questions make your city's starter kit.\nAllow 15 to 25 minutes (estimate). Each answer is kept at once.\nAll you need to know today is the city's name and a topic.",
  },
  fileThere: {
    de: "Die city.yaml ist da; gefragt wird nur nach dem, was in ihr fehlt.",
    en: "There is a city.yaml already; we ask only for what it lacks.",
  },
  welcomeBack: {
    de: "Willkommen zurück. Ihre bisherigen Antworten sind da; es geht bei der ersten offenen Frage weiter.",
    en: "Welcome back. Your answers so far are here; we go on with the first one missing.",
  },
  stopped: {
    de: (dir: string) => `Aufgehört; Ihre Antworten sind gesichert, und „oic init${place(dir)}“ macht dort weiter.`,
    en: (dir: string) => `Stopped; your answers are kept, and “oic init${place(dir)}” goes on from there.`,
  },
  notBegun: { de: "Aufgehört; es war noch nichts eingegeben.", en: "Stopped; nothing had been entered yet." },
  howTo: {
    de: (dir: string) =>
      `Oder rufen Sie „oic init${place(dir)}“ in einem Terminal auf, dann fragt oic danach.\n--yes nimmt für alles Übrige die Vorschläge, --answers liest eine Datei.`,
    en: (dir: string) =>
      `Or run “oic init${place(dir)}” in a terminal, and oic asks for them.\n--yes takes the proposals for the rest, --answers reads a file.`,
  },
} satisfies Readonly<Record<string, Readonly<Record<Lang, unknown>>>>;
