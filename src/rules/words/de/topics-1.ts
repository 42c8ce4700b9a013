import type { RuleWordsByCode } from "../../rule.ts";

/** T-01 to T-09: who answers for what, and by when. */
export const topicsDecided: RuleWordsByCode = {
  "T-01": {
    title: "Federführung für jedes Thema",
    summary: "Jedes Thema hat eine Federführung mit Stellvertretung, und zwar in dem Fachamt, das handeln kann.",
    why: "Ohne Federführung bleibt ein Thema liegen, sobald eine Person ausfällt. Aus Bielefeld nach 2023, in unseren Worten: Lassen Sie die fachliche Verantwortung beim Fachamt und steuern Sie das Methodenwissen bei (belegt, städtische Nachfolge). Rollen vor Methoden empfiehlt auch der Leitfaden von Bloomberg Philanthropies.",
    message: {
      "": "{topic}: Federführung und Stellvertretung sind dieselbe Stelle ({owner}).",
      office: "{topic}: Die Federführung liegt beim Innovationsbüro ({unit}), nicht bei einem Fachamt.",
    },
    mend: {
      "": "Nennen Sie als Stellvertretung eine zweite Person ({place}).",
      office:
        "Geben Sie die Federführung dem Fachamt, das die Ergebnisse umsetzt. Das Innovationsbüro behält die Durchführung der Veranstaltungen.",
    },
  },
  "T-02": {
    title: "Veranstaltung zu jedem Thema",
    summary: "Zu jedem Thema ist mindestens eine Veranstaltung geplant.",
    why: "Ein Thema ohne Veranstaltung ist eine Ankündigung ohne Folge. Auch das Prozessmodell von Decidim verbindet jedes Vorhaben mit Phasen und Terminen.",
    message: {
      "": "{topic}: Keine Veranstaltung ist geplant.",
      cancelled: "{topic}: Alle Veranstaltungen sind abgesagt.",
      late: "{topic}: Keine Veranstaltung ist geplant, und in der Laufzeit ist dafür kein Tag mehr frei.",
    },
    mend: {
      "": "Planen Sie zum Beispiel einen Runden Tisch, möglich ab {day}: {entry}",
      cancelled: "Planen Sie Ersatz, zum Beispiel einen Runden Tisch, möglich ab {day}: {entry}",
      late: "Nehmen Sie das Thema {id} aus der Liste der Themen, und merken Sie es für die Fortführung vor.",
    },
  },
  "T-03": {
    title: "Wenige Themen zur selben Zeit",
    summary: "Das Programm bearbeitet zwei bis fünf Themen zur selben Zeit.",
    why: "Wenige Themen bekommen Antworten, viele bekommen Sitzungen. Der Leitfaden von Bloomberg Philanthropies stellt die Auswahl der Schwerpunkte an den Anfang; die Zahlen sind eine Schätzung.",
    message: {
      "": "Ab dem {from} laufen {count} Themen zur selben Zeit; mehr als 5 lassen sich kaum zu Ende führen.",
      "to-the-end":
        "Ab dem {from} laufen {count} Themen bis zum Ende des Programms nebeneinander; mehr als 5 lassen sich kaum zu Ende führen.",
      one: "Das Programm dauert {months} Monate und hat nur ein Thema: {topic}.",
    },
    mend: {
      "": "Beginnen Sie später mit diesen Themen, nach dem {free}: {surplus}",
      "to-the-end": "Stellen Sie diese Themen für die Fortführung zurück: {surplus}",
      one: "Nehmen Sie ein zweites Thema auf, das eine andere Akteursgruppe angeht, oder verkürzen Sie die Laufzeit auf 12 Monate.",
    },
  },
  "T-04": {
    title: "Entscheidungsbefugte Stelle außerhalb des Innovationsbüros",
    summary: "Jede Veranstaltung nennt die Frage, die sie übergibt, und wer darüber entscheidet: nicht das Innovationsbüro.",
    why: "Ohne benannte Stelle landen Ergebnisse in der Schublade. Der Umgang mit Ergebnissen war für die Allianz Vielfältige Demokratie 2016 die dringendste Lücke; die OECD nennt das Bekenntnis der Leitung als Voraussetzung.",
    message: {
      "": "{run}: Das Innovationsbüro soll selbst entscheiden ({taker}).",
      unnamed: "{run}: Das Innovationsbüro soll selbst entscheiden ({taker}).",
    },
    mend: {
      "": "Setzen Sie ein, wer über das Thema entscheidet: {better}",
      unnamed: "Nennen Sie das Dezernat oder das Gremium, das über dieses Thema entscheiden darf: {topic}",
    },
  },
  "T-05": {
    title: "Antwort in haltbarer Frist",
    summary: "Zwischenstand und Antwort sind nach höchstens zwölf Wochen fällig und nicht in der sitzungsfreien Zeit.",
    why: "Ausbleibende Antworten zerstören Vertrauen. Der Beteiligungsstandard der Open Government Partnership verlangt eine begründete Antwort; zwölf Wochen und zwei Wochen Schreibzeit sind Schätzungen.",
    message: {
      "interimWeeks-too-long": "Der Zwischenstand ist erst nach {weeks} Wochen versprochen; länger als 12 Wochen wartet niemand.",
      "finalWeeks-too-long": "Die Antwort ist erst {weeks} Wochen nach der Entscheidung versprochen; länger als 12 Wochen wartet niemand.",
      interimWeeks:
        "{run}: Der Zwischenstand fiele in die sitzungsfreie Zeit und wäre deshalb schon zum {due} fällig; die Veranstaltung endet am {day}.",
      finalWeeks: "{run}: Die Antwort fiele in die sitzungsfreie Zeit und wäre deshalb schon zum {due} fällig; entschieden wird am {day}.",
    },
    mend: {
      "interimWeeks-too-long": "Versprechen Sie den Zwischenstand nach 8 Wochen.",
      "finalWeeks-too-long": "Versprechen Sie die Antwort 4 Wochen nach der Entscheidung.",
      interimWeeks: "Versprechen Sie den Zwischenstand nach {more} statt {weeks} Wochen; dann liegt er hinter der sitzungsfreien Zeit.",
      finalWeeks: "Versprechen Sie die Antwort nach {more} statt {weeks} Wochen; dann liegt sie hinter der sitzungsfreien Zeit.",
    },
  },
  "T-06": {
    title: "Entscheidung nach der Veranstaltung",
    summary: "Entschieden wird erst, wenn die Veranstaltung zu Ende ist.",
    why: "Wer nach der Entscheidung fragt, beteiligt zum Schein. Die OECD nennt genügend Zeit vor der Entscheidung und Spielraum für die Ergebnisse als Voraussetzungen.",
    message: {
      "": "{run}: Entschieden wird am {decided}, die Veranstaltung endet aber erst am {end}.",
      "no-meeting": "{run}: Entschieden wird am {decided}, die Veranstaltung endet aber erst am {end}.",
    },
    mend: {
      "": "Lassen Sie am {on} entscheiden.",
      "no-meeting": "Bitten Sie das Gremium um eine Sitzung nach dem letzten Termin, frühestens am {on}; eingetragen ist keine.",
    },
  },
  "T-07": {
    title: "Zeit für die Vorlage",
    summary: "Zwischen dem Ende der Veranstaltung und der Vorlagenfrist liegen mindestens zwei Wochen.",
    why: "Die Vorlage entsteht erst aus dem Ergebnis. Zwei Wochen zum Schreiben und Mitzeichnen sind eine Schätzung; die Vorlagenfrist ist die Ihres Gremiums.",
    message: {
      "": "{run} endet am {end}. Für die Sitzung am {meeting} ({body}) muss die Vorlage bis zum {paper} abgegeben sein; zum Schreiben bleiben keine zwei Wochen.",
      last: "{run} endet am {end}. Für die Sitzung am {meeting} ({body}) muss die Vorlage bis zum {paper} abgegeben sein; zum Schreiben bleiben keine zwei Wochen.",
      stray: "{run}: Für den {meeting} ist keine Sitzung eingetragen ({body}).",
      "stray-last": "{run}: Für den {meeting} ist keine Sitzung eingetragen ({body}).",
      after:
        "{run} endet am {end}. Für die Entscheidung am {meeting} ({body}) muss die Vorlage bis zum {paper} abgegeben sein; zum Schreiben bleiben keine zwei Wochen.",
    },
    mend: {
      "": "Nehmen Sie die nächste erreichbare Sitzung: {on}",
      last: "Bitten Sie das Gremium um eine Sitzung am {on} oder danach; eingetragen ist keine, die noch erreichbar ist.",
      stray: "Nehmen Sie die nächste erreichbare Sitzung: {on}",
      "stray-last": "Bitten Sie das Gremium um eine Sitzung am {on} oder danach; eingetragen ist keine, die noch erreichbar ist.",
      after: "Lassen Sie {enough} Wochen nach jedem Termin entscheiden.",
    },
  },
  "T-08": {
    title: "Voraussetzungen der Beteiligung",
    summary: "Alle fünf Voraussetzungen der OECD sind erfüllt; sonst wird nur informiert.",
    why: "Die OECD rät von Beteiligung ab, wenn eine der fünf Voraussetzungen fehlt: lösbare Aufgabe, Spielraum, Bekenntnis der Leitung, Mittel, Zeit vor der Entscheidung. Wer dann trotzdem fragt, enttäuscht die Menschen.",
    message: {
      "": "{run}: Versprochen ist {level}, es fehlt aber: {missing} (Thema: {topic}).",
      "other-format": "{run}: Versprochen ist {level}, es fehlt aber: {missing} (Thema: {topic}).",
      several: "{run}: Versprochen ist {level}, bei einem der Themen ({topic}) fehlt aber: {missing}.",
    },
    mend: {
      "": "Informieren Sie nur (Feld level: inform), bis das geklärt ist.",
      "other-format":
        "Laden Sie stattdessen zu einem Meetup ein, das informiert, bis das geklärt ist (Felder format: community-meetup und level: inform).",
      several: "Lassen Sie dieses Thema hier weg (Feld topic: [{rest}]).",
    },
  },
  "T-09": {
    title: "Stufe der Beteiligung",
    summary: "Die Stufe der Beteiligung passt zum Format und dazu, wer entscheidet.",
    why: "Mitentscheiden darf nur, wem der Rat das übertragen hat; alles andere ist ein falsches Versprechen. Decidim lässt deshalb bei jedem Prozess angeben, wie entschieden wird.",
    message: {
      mandate: "{run}: Versprochen ist Mitentscheidung, ein Ratsbeschluss als Auftrag liegt aber nicht vor.",
      format: "{run}: Die Stufe {level} passt nicht zum Format {format}; beschrieben ist es für {levels}.",
    },
    mend: {
      mandate: "Versprechen Sie, was das Format hält (Feld level: {key}).",
      format: "Versprechen Sie, was das Format hält (Feld level: {key}).",
    },
  },
};
