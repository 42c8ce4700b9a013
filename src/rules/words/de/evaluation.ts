import type { RuleWordsByCode } from "../../rule.ts";

export const evaluation: RuleWordsByCode = {
  "E-01": {
    title: "Jedes Ziel mit Wirkung",
    summary: "Zu jedem Ziel gehört mindestens eine Kennzahl, die eine Wirkung zeigt.",
    why: "Zählen, was getan wurde, zeigt nicht, was sich geändert hat. Das sagt auch Bielefelds Nachfolgestelle: Wirkungskennzahlen vorher festlegen (belegt).",
    message: { "": "Ziel „{goal}“: Die Kennzahlen messen, was getan wurde, nicht was es bewirkt: {seen}." },
    mend: { "": "Ergänzen Sie unter {path} eine Wirkungskennzahl: {add}" },
  },
  "E-02": {
    title: "Wenige Kennzahlen",
    summary: "Höchstens 20 Kennzahlen, jede mit zuständiger Stelle und Quelle.",
    why: "Was niemand pflegt, wird nicht gemessen. Das Difu berichtet, dass vorgegebene Kennzahlen oft nicht erfassten, was vor Ort wichtig war; die Grenze von 20 ist unsere Schätzung.",
    message: {
      "": "Kennzahlen: Die Stadtdatei nennt {count}, mehr als 20 lassen sich kaum pflegen.",
      goals: "Kennzahlen: Die Stadtdatei nennt {count}, fast alle gehören zu Zielen; mehr als 20 lassen sich kaum pflegen.",
    },
    mend: {
      "": "Streichen Sie, was kein Ziel braucht: {drop}.",
      goals: "Wählen Sie zu jedem Ziel die wichtigsten aus, höchstens so viele: {each}.",
    },
  },
  "E-03": {
    title: "Ausgangswert vor der ersten Veranstaltung",
    summary: "Die Ausgangserhebung liegt vor der ersten Veranstaltung.",
    why: "Danach lässt sich kein Ausgangswert mehr messen, und ohne ihn ist keine Veränderung zu zeigen. Das ist erschlossen; auch Bielefelds Nachfolgestelle rät, Wirkungskennzahlen vorher festzulegen (belegt).",
    message: { "": "Ausgangserhebung: Sie liegt auf {baseline}, die erste Veranstaltung beginnt aber schon am {on}: {run}." },
    mend: { "": "Verlegen Sie die Ausgangserhebung auf {to}." },
  },
  "E-04": {
    title: "Nachbesprechung und Nachschau",
    summary:
      "Binnen zehn Arbeitstagen nach jeder Veranstaltung findet eine Nachbesprechung statt, nach 90 Tagen sieht jemand nach, was daraus wurde.",
    why: "Was nicht bald besprochen wird, ist vergessen; Major League Hacking rät, in den Tagen danach zusammenzukommen. Die Fristen sind unsere Schätzung.",
    message: {
      "": "{run}: Die Nachbesprechung fiele auf {debrief}, das Programm endet aber am {ends}.",
      series: "{run}: Die Nachbesprechung des letzten Termins fiele auf {debrief}, das Programm endet aber am {ends}.",
    },
    mend: {
      "": "Verlegen Sie den Beginn auf {to}.",
      series: "Beenden Sie die Reihe mit diesem Termin (Feld repeat.until): {to}",
    },
  },
  "E-05": {
    title: "Eigene Kennzahlen",
    summary: "Mindestens 30 % der Kennzahlen hat die Stadt selbst bestimmt.",
    why: "Das Difu berichtet aus den Modellprojekten, dass vorgegebene Kennzahlen nicht erfassten, was vor Ort wichtig war. Die Grenze von 30 % ist unsere Schätzung.",
    message: {
      "": "Kennzahlen: {own} von {all} hat die Stadt selbst bestimmt, weniger als 30 %.",
      replace: "Kennzahlen: {own} von {all} hat die Stadt selbst bestimmt, weniger als 30 %.",
    },
    mend: {
      "": "Ergänzen Sie eigene Kennzahlen (Anzahl: {more}), zum Beispiel zu: {topics}.",
      replace: "Ersetzen Sie vorgegebene Kennzahlen durch eigene (Anzahl: {more}), zum Beispiel zu: {topics}.",
    },
  },
  "E-06": {
    title: "Glaubhaftes Ziel für die Plattform",
    summary: "Das Ziel für aktive Menschen auf der Plattform liegt bei höchstens 0,3 % der Bevölkerung.",
    why: "Der Pilot zählte etwa im Januar 2022 auf seiner Plattform 250 Teilnehmende [S48], rund 0,07 % von 334.200 Menschen. Die Grenze von 0,3 % ist unsere Schätzung; wer nach dem Ausgangswert (baseline) schon so viele erreicht, darf höher zielen.",
    message: { "": "{name}: Ziel {target} bei {population} Einwohnerinnen und Einwohnern, mehr als 0,3 %." },
    mend: { "": "Setzen Sie das Ziel auf höchstens {most}." },
  },
  "E-07": {
    title: "Auswerten, solange es noch nützt",
    summary:
      "Die Zwischenauswertung liegt mindestens sechs Monate vor dem Ende, und vor der Entscheidung über die Fortführung ist mindestens eine Veranstaltung ausgewertet.",
    why: "Bielefeld befragte die Teilnehmenden zu allen Formaten in den letzten Monaten. Daraus erschlossen: rechtzeitig auswerten, damit die Übergabe davon lernt.",
    message: {
      "": "Zwischenauswertung: Sie liegt auf {on}, das Programm endet am {ends}. Dazwischen liegen keine sechs Monate.",
      decision:
        "{run}: Diese Veranstaltung wird als erste ausgewertet ({evaluated}), über die Fortführung wird aber schon am {decided} entschieden.",
    },
    mend: {
      "": "Verlegen Sie die Zwischenauswertung auf {to}.",
      decision: "Beginnen Sie diese Veranstaltung spätestens am {to}.",
    },
  },
  "E-08": {
    title: "Plan und Ergebnis jedes Jahr",
    summary: "Der Rat bekommt mindestens alle zwölf Monate einen Bericht, der Plan und Ergebnis nebeneinanderstellt.",
    why: "Aus der Praxis der Stadt Bielefeld erschlossen: jedes Jahr veröffentlichen, was geplant war und was daraus wurde, auch was nicht erreicht wurde und warum.",
    message: {
      "": "Bericht an den Rat ({body}): alle {months} Monate, also seltener als einmal im Jahr.",
    },
    mend: {
      "": "Setzen Sie council.reports.everyMonths auf 12; der erste Bericht ist dann spätestens fällig am {first}.",
    },
  },
};
