import type { RuleWordsByCode } from "../../rule.ts";

/** G-10 bis G-19: wer dabei ist, wie es zum Rat geht, wie es weitergeht. */
export const governanceTies: RuleWordsByCode = {
  "G-10": {
    title: "Junge Menschen oder Ausgeloste am Tisch",
    summary:
      "Im Lenkungskreis gibt es einen Sitz für eine Person unter 27 Jahren oder einen ausgelosten Sitz; auch ein Rat der Einwohnerinnen und Einwohner genügt.",
    why: "Zukunftsfragen treffen vor allem die, die noch lange mit den Antworten leben. Die Altersgrenze ist eine Schätzung aus der Praxis.",
    message: {
      "": "{body}: Kein Sitz ist für eine Person unter 27 Jahren vorgesehen oder wird ausgelost.",
      split: "{body}: Kein Sitz ist für eine Person unter 27 Jahren vorgesehen oder wird ausgelost.",
    },
    mend: {
      "": "Schreiben Sie den Sitz für eine Person unter 27 Jahren so ({who}): {entry}",
      split: "Tragen Sie den Sitz für eine Person unter 27 Jahren einzeln ein ({who}): {entry}. Dem bisherigen Eintrag bleibt: {left}.",
    },
  },
  "G-11": {
    title: "Aufnahme, Austritt, Untätigkeit",
    summary: "Die Charta regelt, wie Partner hinzukommen, wie sie gehen und wann ein Sitz ruht, und die Fristen passen zur Laufzeit.",
    why: "Partner wechseln in jedem Programm. Die Vorlage von GitHub (MVG) regelt Rücktritt und Unerreichbarkeit deshalb von Anfang an; drei Monate und drei Sitzungen sind eine Schätzung aus der Praxis.",
    message: {
      join: "Charta: Für die Aufnahme eines Partners ist keine Stimme nötig.",
      long: "Charta: Die Austrittsfrist beträgt {notice} Monate, das Programm dauert {months}; niemand könnte austreten.",
      none: "Charta: Der Austritt hat keine Frist; der Sitz kann nicht rechtzeitig neu besetzt werden.",
      never:
        "{body}: Versäumte Sitzungen, bis ein Sitz ruht: {missed}. Das dauert {weeks} Wochen, länger als das Programm ({months} Monate).",
    },
    mend: {
      join: "Setzen Sie die Mehrheit auf zwei Drittel aller Stimmen (governance.joinMajority: 2/3).",
      long: "Verkürzen Sie die Austrittsfrist (governance.exitNoticeMonths: {better}).",
      none: "Setzen Sie die Austrittsfrist auf 3 Monate (governance.exitNoticeMonths: 3).",
      never: "Lassen Sie den Sitz früher ruhen (governance.inactiveAfterMissedMeetings: {better}).",
    },
  },
  "G-12": {
    title: "Mehrheit für Änderungen der Charta",
    summary: "Die Charta zu ändern braucht mehr Stimmen als ein gewöhnlicher Beschluss.",
    why: "Die Regeln sollen länger halten als eine knappe Mehrheit an einem Abend. Die Vorlage von GitHub (MVG) verlangt drei Viertel.",
    message: {
      "": "Charta: Für eine Änderung genügen {needed} von {all} Stimmen; ein gewöhnlicher Beschluss braucht ebenso viele ({ordinary}), wenn alle da sind.",
      share: "Charta: Für eine Änderung genügen {percent} der Stimmen, nicht mehr als für einen gewöhnlichen Beschluss.",
    },
    mend: {
      "": "Setzen Sie die Mehrheit höher, dann sind es {raised} von {all} Stimmen (governance.amendmentMajority: {better}).",
      share: "Setzen Sie die Mehrheit auf drei Viertel (governance.amendmentMajority: 3/4).",
    },
  },
  "G-13": {
    title: "Beschluss über die Fortführung",
    summary:
      "Über die Fortführung wird mindestens sechs Monate vor dem Ende entschieden, ab 18 Monaten Laufzeit besser neun; in einem Programm unter einem Jahr spätestens zur Halbzeit.",
    why: "Stellen und Mittel reißen ab, wenn der Beschluss zu spät kommt: Fast zwei Drittel der befragten Reallabore nennen die langfristige Finanzierung als Problem (EIT Urban Mobility). Die Monate sind eine Schätzung aus der Praxis.",
    message: {
      "": "Fortführung: Der Beschluss ist {on} vorgesehen, weniger als {months} vor dem Ende; das Programm endet {ends}.",
      soon: "Fortführung: Der Beschluss ist {on} vorgesehen, weniger als neun Monate vor dem Ende; das Programm endet {ends}.",
      early: "Fortführung: Der Beschluss ist {on} vorgesehen, vor dem Beginn; das Programm beginnt {start}.",
    },
    mend: {
      "": "Verlegen Sie den Beschluss auf {date}; {how} (governance.continuationDecision.on: {day}).",
      soon: "Verlegen Sie den Beschluss auf {date}; {how} (governance.continuationDecision.on: {day}).",
      early: "Verlegen Sie den Beschluss auf {date}; {how} (governance.continuationDecision.on: {day}).",
    },
  },
  "G-14": {
    title: "Verbindung zum Rat",
    summary:
      "Es steht fest, welches Gremium des Rates einen Bericht erhält, wer berichtet und wie oft; der erste Bericht kommt vor dem Ende.",
    why: "Empfehlungen brauchen jemanden, der sie entgegennimmt; in Vorarlberg trägt eine Resonanzgruppe sie in Ämter und Ausschüsse. Aus Bielefeld: Holen Sie die, die zahlen oder entscheiden, früh an den Tisch (erschlossen).",
    message: {
      never: "Bericht an den Rat ({body}): Ein Abstand von 0 Monaten ist kein Rhythmus.",
      late: "Bericht an den Rat ({body}): Der erste Bericht käme nach {every} Monaten, das Programm dauert {months}; kein Bericht käme rechtzeitig.",
    },
    mend: {
      never: "Setzen Sie den Abstand kürzer (council.reports.everyMonths: {better}); Berichte vor dem Ende: {reports}.",
      late: "Setzen Sie den Abstand kürzer (council.reports.everyMonths: {better}); Berichte vor dem Ende: {reports}.",
    },
  },
  "G-15": {
    title: "Unabhängige Beobachtung",
    summary: "Wer das Programm unabhängig beobachtet, ist selbst nicht daran beteiligt.",
    why: "Wer mitstimmt, zahlt oder ausführt, prüft die eigene Arbeit; dann glaubt niemand dem Ergebnis. Die Open Government Partnership sieht in Kommunen eine eigene beobachtende Stelle vor.",
    message: {
      "": "Unabhängige Beobachtung: {who} ist selbst beteiligt ({ties}).",
      nobody: "Unabhängige Beobachtung: {who} ist selbst beteiligt ({ties}).",
    },
    mend: {
      "": "Tragen Sie als Beobachtung ein: {free} (governance.monitor.partner: {id}).",
      nobody:
        "Lassen Sie die Beobachtung offen (governance.monitor: null), bis eine unbeteiligte Organisation gewonnen ist; kein Partner der Liste ist es.",
    },
  },
  "G-16": {
    title: "Hinweis zum Kartellrecht",
    summary: "Sitzen Unternehmen am Tisch, enthält die Charta den Hinweis zum Kartellrecht.",
    why: "Wer sonst im Wettbewerb steht, sitzt hier in einem Raum; die Vorlage von GitHub (MVG) bringt deshalb eine Kartellregel mit. Aus Bielefeld: Bieten Sie neutralen, vorwettbewerblichen Boden (belegt).",
    message: { "": "Charta: Der Hinweis zum Kartellrecht ist abgeschaltet, am Tisch sitzt aber die Wirtschaft ({firms})." },
    mend: { "": "Schalten Sie den Hinweis ein (governance.antitrustReminder: true)." },
  },
  "G-17": {
    title: "Nachfolge benannt",
    summary: "Das Programm endet; es steht fest, wer danach weitermacht, und diese Stelle weiß davon.",
    why: "Aus der Übergabe von fünf Meetups in Bielefeld: Benennen Sie für jedes Format eine Nachfolge, bevor die Förderung endet, und sagen Sie den Beteiligten, wer es ist (erschlossen). Für das ganze Programm gilt das erst recht.",
    message: {
      "": "Nachfolge: {who} ist vorgesehen, aber noch nicht angefragt; das Programm endet {ends}.",
      office:
        "Nachfolge: Vorgesehen ist dieselbe Stelle, die das Programm führt ({unit}); es endet {ends}, und mit ihm der Auftrag dieser Stelle.",
    },
    mend: {
      "": "Fragen Sie zuerst an ({who}), danach ändern Sie den Stand der Zusage (partners.{id}.status: asked).",
      office: "Nennen Sie das Amt, das die Aufgabe auf Dauer übernimmt, oder lassen Sie die Stelle offen (programme.successor.unit: null).",
    },
  },
  "G-18": {
    title: "Nachfolge vom ersten Jahr an beteiligt",
    summary: "Die Stelle, die das Programm übernimmt, ist in den ersten zwölf Monaten schon dabei.",
    why: "Aus Bielefeld: Beteiligen Sie die Stelle, die das Programm später übernimmt, vom ersten Jahr an; das Amt, das übernahm, hatte schon den ersten Hackathon mit ausgerichtet (erschlossen).",
    message: {
      "": "Nachfolge: {who} ist erst {from} beteiligt; das erste Jahr endet {last}.",
      start: "Nachfolge: {who} ist erst {from} beteiligt; das erste Jahr endet {last}.",
    },
    mend: {
      "": "Ziehen Sie die Beteiligung vor auf {date}, den Tag der ersten Veranstaltung, Thema: {topic} (programme.successor.involvedFrom: {day}).",
      start: "Ziehen Sie die Beteiligung vor auf {date}, den Beginn des Programms (programme.successor.involvedFrom: {day}).",
    },
  },
  "G-19": {
    title: "Öffentliches Bekenntnis",
    summary: "Hinter dem Start steht ein Auftrag oder eine Schirmherrschaft.",
    why: "Aus Bielefeld, von der Stelle, die das Programm nach 2023 weiterführt: Für den Anfang braucht es weder einen Vertrag noch ein Großprojekt, sondern ein öffentliches Bekenntnis und einen ersten Schritt (belegt).",
    message: {
      "": "Start: Es gibt weder einen Auftrag noch eine Schirmherrschaft.",
      late: "Start: Der Auftrag ist {on} datiert, das Programm beginnt schon {start}, und es gibt keine Schirmherrschaft.",
    },
    mend: {
      "": "Bitten Sie die Verwaltungsspitze um die Schirmherrschaft und tragen Sie ihre Funktion ein (programme.patron.role).",
      late: "Bitten Sie die Verwaltungsspitze um die Schirmherrschaft schon zum Start und tragen Sie ihre Funktion ein (programme.patron.role).",
    },
  },
  "G-20": {
    title: "Partner aus der Zivilgesellschaft",
    summary: "Mindestens ein Partner kommt aus der Zivilgesellschaft; wer nur fördert oder beobachtet, zählt nicht.",
    why: "Aus der Ökosystem-Studie in Bielefeld: Bringen Sie alle Akteursgruppen in ein kreatives Zusammenspiel; keine kann große Veränderungen allein gestalten (belegt). Unter den vier Initiatoren dort war nach unserer Zuordnung keine Organisation der Zivilgesellschaft.",
    message: {
      "": "Partner: {names}. Keiner von ihnen kommt aus der Zivilgesellschaft.",
      funder: "Partner: {names}. Keiner von ihnen kommt aus der Zivilgesellschaft; {funder} gibt nur Geld.",
    },
    mend: {
      "": "Fragen Sie einen Verein, einen Verband oder eine Stiftung, zuerst zum Thema: {topic}. Bis zur Antwort steht der Platz als Vorhaben in der Liste: { id: to-be-won, name: Noch zu gewinnen, sector: civil-society, status: idea }",
      funder:
        "Bieten Sie auch Mitarbeit an, etwa zum Thema: {topic}. Sagt die Organisation zu, ändern Sie ihre Rolle (partners.{id}.role: core).",
    },
  },
};
