import type { Lang } from "../language.ts";

const place = (dir: string): string => (dir === "." ? "" : ` ${dir}`);

/** What `oic init` says around its questions. */
export const initWords = {
  hello: {
    de: "Willkommen. Aus achtzehn Fragen entsteht das Startpaket Ihrer Stadt.\nRechnen Sie mit 15 bis 25 Minuten (Schätzung). Jede Antwort wird gesichert.\nWissen müssen Sie heute nur den Namen der Stadt und ein Thema.",
    en: "Welcome. Eighteen questions make your city's starter kit.\nAllow 15 to 25 minutes (estimate). Each answer is kept at once.\nAll you need to know today is the city's name and a topic.",
  },
  welcomeBack: {
    de: "Willkommen zurück. Ihre bisherigen Antworten sind da; es geht bei der ersten offenen Frage weiter.",
    en: "Welcome back. Your answers so far are here; we go on with the first one missing.",
  },
  stopped: {
    de: (dir: string) => `Aufgehört; Ihre Antworten sind gesichert, und „oic init${place(dir)}“ macht dort weiter.`,
    en: (dir: string) => `Stopped; your answers are kept, and “oic init${place(dir)}” goes on from there.`,
  },
  howTo: {
    de: (dir: string) =>
      `Oder rufen Sie „oic init${place(dir)}“ in einem Terminal auf, dann fragt oic danach. --yes nimmt für alles Übrige die Vorschläge, --answers liest eine Datei.`,
    en: (dir: string) =>
      `Or run “oic init${place(dir)}” in a terminal, and oic asks for them. --yes takes the proposals for the rest, --answers reads a file.`,
  },
} satisfies Readonly<Record<string, Readonly<Record<Lang, unknown>>>>;
