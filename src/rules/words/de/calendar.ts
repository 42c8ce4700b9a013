import type { RuleWordsByCode } from "../../rule.ts";

export const calendar: RuleWordsByCode = {
  "K-01": {
    title: "Vorlauf",
    summary: "Zwischen dem Beginn des Programms und einer Veranstaltung liegt mindestens der Vorlauf, den ihr Format braucht.",
    why: "Wer zu spät beginnt, lädt zu spät ein und findet keinen barrierefreien Raum. Der Leitfaden von Major League Hacking beginnt vier bis neun Monate vor einem Hackathon; die übrigen Fristen sind Schätzungen.",
    message: {
      "": "{run}: Vom Beginn des Programms ({start}) bis zum ersten Termin ({date}) sind es nur {weeks} volle Wochen; das Format braucht mindestens {min}.",
      before:
        "{run}: Der erste Termin ({date}) liegt vor dem Beginn des Programms ({start}); das Format braucht danach mindestens {min} Wochen Vorlauf.",
    },
    mend: {
      "": "Verlegen Sie den ersten Termin auf {day}{decision}.",
      before: "Verlegen Sie den ersten Termin auf {day}{decision}.",
    },
  },
  "K-02": {
    title: "erste öffentliche Veranstaltung",
    summary: "Spätestens sechs Monate nach dem Beginn findet die erste öffentliche Veranstaltung statt, besser nach vier.",
    why: "Im ersten Jahr soll die Stadt etwas vom Programm haben: Fast alle deutschen Modellprojekte Smart Cities begannen erste Maßnahmen neben der Konzeptarbeit. Die Frist von sechs Monaten ist unsere Schätzung.",
    message: {
      "": "{run}: Die erste öffentliche Veranstaltung ist erst am {date}, mehr als sechs Monate nach dem Beginn.",
      soon: "{run}: Die erste öffentliche Veranstaltung ist am {date}, mehr als vier Monate nach dem Beginn.",
    },
    mend: {
      "": "Ziehen Sie den ersten Termin auf {day} vor, jedenfalls auf einen Tag bis zum {limit}.",
      soon: "Ziehen Sie den ersten Termin auf {day} vor, jedenfalls auf einen Tag bis zum {limit}.",
    },
  },
  "K-03": {
    title: "keine Feiertage",
    summary: "Keine Veranstaltung liegt auf einem Feiertag oder Brückentag; wer während der Arbeit eingeladen ist, kommt an einem Werktag.",
    why: "An diesen Tagen kommen weniger Menschen. Den Tag zuerst gegen den Kalender zu halten rät auch der Leitfaden von Major League Hacking; Schulferien kennt oic nicht, tragen Sie sie als gesperrte Tage ein.",
    message: {
      "": "{run}: ungünstiger Tag: {days}.",
      series: "{run}: ungünstige Termine der Reihe: {days}.",
      weekend: "{run}: {date} ist ein Tag am Wochenende; Eingeladene kommen zu diesem Format während ihrer Arbeitszeit.",
    },
    mend: {
      "": "Verlegen Sie die Veranstaltung auf {day}{decision}.",
      series: "Lassen Sie diese Termine aus: except: {except}",
      weekend: "Verlegen Sie die Veranstaltung auf {day}.",
    },
  },
  "K-04": {
    title: "ruhige Wochen",
    summary:
      "Keine Veranstaltung liegt in der sitzungsfreien Zeit, auf gesperrten Tagen oder weniger als sechs Wochen vor oder nach einer Wahl.",
    why: "In diesen Wochen fehlen die Menschen, die antworten sollen, und vor Wahlen wirkt eine Veranstaltung der Stadt wie Werbung. Die Open Government Partnership plant Wahlen und Regierungswechsel ein; sechs Wochen sind unsere Schätzung.",
    message: {
      "": "{run}: ungünstiger Tag: {days}.",
      series: "{run}: ungünstige Termine der Reihe: {days}.",
    },
    mend: {
      "": "Verlegen Sie die Veranstaltung auf {day}{decision}.",
      series: "Lassen Sie diese Termine aus: except: {except}",
    },
  },
  "K-05": {
    title: "Termine zu verschiedenen Zeiten",
    summary: "Höchstens 60 % der Termine liegen an Werktagen vor 16 Uhr.",
    why: "Wer arbeitet oder Angehörige betreut, kann werktags nicht kommen; der Leitfaden von Code for Germany nennt die Teilnehmenden meist privilegiert. Die Grenze von 60 % und die Uhrzeit sind Schätzungen.",
    message: { "": "{count} von {all} Terminen liegen an Werktagen vor 16 Uhr, das sind {percent} %." },
    mend: { "": "Beginnen Sie die folgende Veranstaltung um {evening} statt um {time} Uhr, dann sind es noch {left} von {all}: {run}" },
  },
  "K-06": {
    title: "Zeitzonen",
    summary: "Die Zeitzone der Stadt stimmt mit ihrem Land überein, und Partner in anderen Zonen haben eine, die Kalender verstehen.",
    why: "Treffen sich Menschen aus mehreren Zeitzonen online, kommt ohne klare Zone jemand eine Stunde zu spät. Eigene Regel (Schätzung).",
    message: {
      "": "Die Stadt liegt in {country}, ihre Zeitzone ist aber {zone}: Alle Uhrzeiten in den Kalenderdateien wären falsch.",
      partner: "{partner}: Die Zeitzone „{zone}“ versteht kein Kalender, und es ist eine Veranstaltung online geplant.",
    },
    mend: {
      "": "Setzen Sie city.timezone auf {own}.",
      partner: "Schreiben Sie Erdteil und Stadt auf Englisch, so wie in: Europe/London",
    },
  },
  "K-07": {
    title: "Weichenstellungen außerhalb der sitzungsfreien Zeit",
    summary: "Über das Weitergehen wird an Arbeitstagen entschieden, an denen der Rat zusammenkommen kann.",
    why: "Jede Phase endet mit der Frage, ob es weitergeht; sie braucht Menschen, die entscheiden dürfen. Auch die Phasen digitaler Dienste der britischen Regierung kennen dieses Weiter oder Halt; die Längen der Phasen sind Schätzungen.",
    message: {
      "": "Die Entscheidung über die Fortführung liegt in der sitzungsfreien Zeit: {date}.",
      free: "Die Entscheidung über die Fortführung liegt auf einem Feiertag oder Wochenende: {date}.",
      phase: "Eine ganze Phase liegt in der sitzungsfreien Zeit, auch ihre Weichenstellung: {gate}.",
    },
    mend: {
      "": "Legen Sie die Entscheidung auf {day}.",
      free: "Legen Sie die Entscheidung auf {day}.",
      phase: "Beginnen Sie das Programm nach der sitzungsfreien Zeit: {start}.",
    },
  },
  "K-08": {
    title: "Enden im Kalender",
    summary: "Das Ende der Förderung, der Verwendungsnachweis und das Ende der Wahlperiode stehen fest und passen zur Laufzeit.",
    why: "Was unbemerkt endet, reißt das Programm mit: Fast zwei Drittel der befragten Reallabore nennen die langfristige Finanzierung als Problem (EIT Urban Mobility). Die Abstände sind Schätzungen.",
    message: {
      "": "{funder}: Der Bewilligungszeitraum endet am {to}, das Programm am {ends}.",
      election: "Die Wahlperiode endet am {term}, mitten im Programm; die Wahl davor steht nicht im Kalender.",
    },
    mend: {
      "": "Beantragen Sie, den Bewilligungszeitraum bis zum {ends} zu verlängern, solange er noch läuft.",
      election: "Tragen Sie den Wahltag ein, fürs Erste geschätzt: { on: {election}, certainty: estimated }",
    },
  },
};
