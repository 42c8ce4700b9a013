import type { Lang, Words } from "./language.ts";

const words = (de: string, en: string): Words => ({ de, en });

/** What `--help` says, for people who do not program. */
export const helpWords = {
  usage: words("[Optionen] <Befehl>", "[options] <command>"),
  description: words(
    "Das Startpaket für Ihre Open Innovation City: oic befragt Sie, prüft die Antworten und schreibt\nCharta, Veranstaltungskonzepte, Fahrplan und Beschlussvorlage.",
    "The starter kit for your Open Innovation City: oic interviews you, checks the answers and writes\nthe charter, playbooks, roadmap and council paper.",
  ),
  examples: words(
    "So fangen Sie an:\n  oic init meine-stadt     Fragen beantworten; das erste Startpaket entsteht in meine-stadt/kit/\n  oic build meine-stadt    nach Änderungen an meine-stadt/city.yaml alles auf den neuen Stand bringen\n  oic check meine-stadt    prüfen, ohne etwas zu schreiben",
    "How to start:\n  oic init my-city     answer the questions; your first kit appears in my-city/kit/\n  oic build my-city    bring everything up to date after a change in my-city/city.yaml\n  oic check my-city    check without writing anything",
  ),
  version: words("die Fassung von oic nennen", "print the version of oic"),
  help: words("Hilfe zu einem Befehl", "help on a command"),
  helpOption: words("diese Hilfe zeigen", "show this help"),
  lang: words("Sprache von oic (de oder en)", "language of oic (de or en)"),
  noColor: words("ohne Farben", "without colours"),
  debug: words("bei Fehlern technische Einzelheiten zeigen", "show technical details of errors"),
  seeHelp: words("Hilfe: oic --help. Befehle:", "Help: oic --help. Commands:"),
  init: words(
    "eine Stadt anlegen: befragen, city.yaml schreiben, erstes Startpaket schreiben",
    "start a city: interview, write city.yaml, write the first kit",
  ),
  build: words(
    "das Startpaket auf den Stand der city.yaml bringen; von Hand Geändertes bleibt",
    "bring the kit up to date with city.yaml; what people changed stays",
  ),
  check: words(
    "city.yaml und das Programm prüfen und sagen, ob das Startpaket aktuell ist; schreibt nichts",
    "check city.yaml and the programme, and say whether the kit is up to date; writes nothing",
  ),
  resolve: words(
    "entscheiden, wo Ihr Text und die neuen Angaben dieselbe Stelle ändern",
    "decide where your text and the new facts change the same place",
  ),
  by: words("wer entscheidet; steht in der Aufzeichnung (sonst Ihr Anmeldename)", "who decides, for the record (else your login name)"),
  resolveWhat: words(
    "Ordner der Stadt oder eine Unterlage (Kennung oder Pfad); sonst dieser Ordner",
    "the city's folder or one document (id or path); else this folder",
  ),
  take: words(
    "ohne Rückfrage: überall Ihr Text (mine) oder der neue (theirs)",
    "without asking: your text everywhere (mine) or the new one (theirs)",
  ),
  update: words(
    "auf neuere Vorlagen übergehen, dann das Startpaket bauen; von Hand Geändertes und Gelöschtes bleibt so",
    "move to newer templates, then build the kit; what people changed or removed stays so",
  ),
  adopt: words(
    "eine vorhandene Charta (Markdown) in die Gliederung des Startpakets übernehmen; nichts davon geht verloren",
    "take an existing charter (Markdown) into the kit's order; nothing of it is lost",
  ),
  adoptFile: words("die vorhandene Charta, eine .md-Datei", "the existing charter, a .md file"),
  adoptInto: words("Sprache der vorhandenen Charta (sonst erkannt)", "language of the existing charter (else recognised)"),
  list: words("nachschlagen, was es gibt", "look up what there is"),
  show: words("ein Format oder eine Erfahrung aus Bielefeld zeigen", "show a format or a learning from Bielefeld"),
  explain: words(
    "erklären: eine Regel, eine Erfahrung aus Bielefeld, ein Format, ein Feld der city.yaml oder warum etwas in einer Unterlage steht",
    "explain a rule, a learning from Bielefeld, a format, a field of city.yaml, or why a document says what it says",
  ),
  history: words("zeigen, was die letzten Läufe geändert haben, wann und warum", "show what the last builds changed, when and why"),
  undo: words("den letzten Lauf zurücknehmen; city.yaml bleibt, wie sie ist", "take the last build back; city.yaml stays as it is"),
  savePlan: words("den Plan in eine Datei schreiben, sonst nichts", "write the plan to a file, and nothing else"),
  apply: words("genau diesen Plan ausführen, oder nichts", "carry out exactly this plan, or nothing"),
  shard: words("nur ein Teil der Städte, z. B. 1/4", "one part of the cities only, e.g. 1/4"),
  explainWhat: words(
    "z. B. G-01, civil-society-seat, L-G8, hackathon, governance.answer.interimWeeks oder kit/de/charta.md:42",
    "e.g. G-01, civil-society-seat, L-G8, hackathon, governance.answer.interimWeeks or kit/en/charter.md:42",
  ),
  calendar: words(
    "den Kalender zeigen: was wann beginnen muss, was kollidiert, bis wann etwas vor eine Sitzung muss",
    "show the calendar: what must start when, what collides, by when things must be ready for a meeting",
  ),
  from: words("erster Tag (JJJJ-MM-TT; sonst der Beginn des Programms)", "first day (YYYY-MM-DD; else the programme's start)"),
  toDate: words("letzter Tag (JJJJ-MM-TT; sonst das Ende des Programms)", "last day (YYYY-MM-DD; else the programme's end)"),
  votes: words(
    "Abstimmungen durchrechnen: Stimmen, Beschlussfähigkeit, wer zusammen entscheiden oder verhindern kann",
    "work out votes: who holds them, the quorum, who together can carry or stop a decision",
  ),
  schema: words("das JSON-Schema der city.yaml ausgeben", "print the JSON Schema of city.yaml"),
  dir: words("Ordner der Stadt", "the city's folder"),
  dirs: words("Ordner der Städte (sonst dieser Ordner)", "the cities' folders (else this folder)"),
  answers: words("Antworten aus einer Datei (- für die Standardeingabe)", "answers from a file (- for standard input)"),
  set: words(
    "eine Antwort geben, z. B. --set city.name=Musterstadt; mehrfach möglich",
    "give an answer, e.g. --set city.name=Exampleton; repeatable",
  ),
  yes: words("für alles Übrige die Vorschläge nehmen", "take the proposals for the rest"),
  preset: words("Zuschnitt: light 12, standard 24, full 36, pilot 54 Monate", "size: light 12, standard 24, full 36, pilot 54 months"),
  plain: words(
    "einfache, nummerierte Fragen ohne Bildschirmaufbau (für Vorleseprogramme)",
    "plain numbered questions without redrawing (for screen readers)",
  ),
  plainLists: words("Zeilen nicht umbrechen (für Vorleseprogramme)", "do not wrap lines (for screen readers)"),
  noBuild: words("nur city.yaml schreiben, noch kein Startpaket", "write city.yaml only, no kit yet"),
  dryRun: words("nur sagen, was geschähe", "only say what would happen"),
  only: words("nur diese Unterlage (z. B. charter); mehrfach möglich", "only this document (e.g. charter); repeatable"),
  to: words("Ausgaben, durch Komma getrennt: md, docx", "outputs, separated by commas: md, docx"),
  json: words("Ergebnis als JSON", "result as JSON"),
  complete: words("offene Punkte als Fehler zählen", "count open points as errors"),
  rulesOnly: words("nur die Regeln, ohne Vergleich mit dem Startpaket", "the rules only, without comparing the kit"),
  fix: words(
    "beheben, was nur eine sichere Abhilfe hat (in city.yaml; Notizen bleiben), und zeigen, was bleibt",
    "mend what has just one safe mend (in city.yaml; comments stay), and show what remains",
  ),
  fixDryRun: words("mit --fix: nur zeigen, nichts schreiben", "with --fix: only show, write nothing"),
  exitZero: words("immer mit 0 enden", "always exit with 0"),
  format: words("Form der Ausgabe", "form of the output"),
  listWhat: words("was: formats, learnings, rules, presets oder packs", "what: formats, learnings, rules, presets or packs"),
  showKind: words("was: format oder learning", "what: format or learning"),
  showId: words("Kennung, z. B. hackathon oder L-G8", "id, e.g. hackathon or L-G8"),
} as const;

const german: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, "Aufruf:"],
  [/^Options:/, "Optionen:"],
  [/^Commands:/, "Befehle:"],
  [/^Arguments:/, "Angaben:"],
  [/^error: unknown command '(.*)'$/, "Den Befehl „$1“ gibt es nicht."],
  [/^error: unknown option '(.*)'$/, "Die Option „$1“ gibt es hier nicht."],
  [/^error: missing required argument '(.*)'$/, "Es fehlt die Angabe „$1“."],
  [/^error: option '(.*)' argument missing$/, "Der Option „$1“ fehlt ihr Wert."],
  [/^error: too many arguments.*$/, "Das sind zu viele Angaben."],
  [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/, "„$2“ passt nicht zur Option „$1“. Erlaubt: $3."],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    "„$1“ passt nicht zur Angabe „$2“. Erlaubt: $3.",
  ],
];

const english: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'$/, "There is no command “$1”."],
  [/^error: unknown option '(.*)'$/, "There is no option “$1” here."],
  [/^error: missing required argument '(.*)'$/, "The argument “$1” is missing."],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
    "“$1” does not fit “$2”. Allowed: $3.",
  ],
  [/^error: /, ""],
];

/** A title or refusal of the command line, in the reader's language; with what was probably meant. */
export const sayUsage = (text: string, lang: Lang): string => {
  const [said = "", more = ""] = text.split("\n");
  const meant = /Did you mean (?:one of )?(.*)\?/.exec(more)?.[1];
  const found = (lang === "de" ? german : english).find(([pattern]) => pattern.test(said));
  const sentence = found ? said.replace(found[0], found[1]) : said;
  if (meant === undefined) return sentence;
  return lang === "de" ? `${sentence} Meinten Sie „${meant}“?` : `${sentence} Did you mean “${meant}”?`;
};
