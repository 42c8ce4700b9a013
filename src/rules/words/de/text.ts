import type { RuleWordsByCode } from "../../rule.ts";

export const text: RuleWordsByCode = {
  "D-08": {
    title: "Barrierefreie Dokumente",
    summary:
      "Jedes Dokument hat einen Titel, lückenlose Überschriften, Tabellen mit Kopfzeile, sprechende Links und Bilder mit Alternativtext.",
    why: "Wer sich ein Dokument vorlesen lässt, findet sich nur so darin zurecht. Was öffentliche Stellen auf ihren Seiten veröffentlichen, muss barrierefrei sein, auch Word- und PDF-Dateien (EN 301 549, Kapitel 10).",
    message: {
      untitled: "Das Dokument hat keinen Titel (Überschrift der ersten Ebene).",
      titles: "Ein zweiter Titel: „{text}“. Der erste ist „{first}“.",
      level: "„{text}“: Die Überschrift springt auf Ebene {level}, auf die vorige folgt Ebene {to}.",
      head: "Tabelle: Die Kopfzeile ist in Spalte {column} leer.",
      link: "Der Link heißt nur „{text}“; allein vorgelesen sagt er nicht, wohin er führt.",
      image: "Das Bild {file} hat keinen Alternativtext.",
    },
    mend: {
      untitled: "Beginnen Sie die erste Zeile mit „# “ und dem Namen des Dokuments.",
      titles: "Machen Sie daraus eine Überschrift der zweiten Ebene: ## {text}",
      level: "Schreiben Sie: {marks} {text}",
      head: "Tragen Sie in Spalte {column} der Kopfzeile ein, was darunter steht.",
      link: "Nennen Sie das Ziel, zum Beispiel: [Beschlussvorlage](…)",
      image: "Beschreiben Sie in einem Satz, was zu sehen ist: ![…]({file})",
    },
  },
  "L-01": {
    title: "Kurze Übersicht",
    summary: "„Hier beginnen“ passt auf eine Seite, und die Sätze haben im Durchschnitt höchstens 20 Wörter.",
    why: "Ratsmitglieder haben vier Minuten. Die Open Government Partnership bittet um kurze Texte in einfacher Sprache; 500 Wörter für eine Seite sind unsere Schätzung.",
    message: {
      page: "Die Übersicht hat {words} Wörter, auf eine Seite passen etwa 500.",
      sentences: "Die Sätze haben im Durchschnitt {average} Wörter; der längste hat {longest}: „{begins} …“",
    },
    mend: {
      page: "Kürzen Sie um {over} Wörter, zuerst im längsten Abschnitt: „{section}“ ({sectionWords} Wörter).",
      sentences: "Teilen Sie zuerst diesen Satz in zwei: „{begins} …“",
    },
  },
  "L-02": {
    title: "Keine Lücke in der Endfassung",
    summary:
      "Ein Dokument, das als endgültig gekennzeichnet ist, enthält keinen offenen Punkt und keine leere Stelle; Unterschriften und Formularfelder bleiben frei.",
    why: "Eine Vorlage mit Lücken kommt zurück, und wer sie unterschreibt, weiß nicht, was er unterschreibt (eigene Einschätzung).",
    message: {
      marker: "Noch offen in der Endfassung: {what}.",
      fill: "Leere Stelle in der Endfassung: „{text}“",
    },
    mend: {
      marker: "Tragen Sie den Wert in die Stadtdatei ein und erstellen Sie das Startpaket neu: {what}",
      fill: "Schreiben Sie an die Stelle der Linie, was gilt, oder streichen Sie die Stelle: „{text}“",
    },
  },
};
