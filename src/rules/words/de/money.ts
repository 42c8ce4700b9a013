import type { RuleWordsByCode } from "../../rule.ts";

export const money: RuleWordsByCode = {
  "M-01": {
    title: "Geld für die Auswertung",
    summary: "Die Auswertung hat einen eigenen Ansatz von mindestens 3 % des Gesamtbetrags, besser 5 bis 10 %.",
    why: "Ohne eigenes Geld unterbleibt die Auswertung. Fünf bis zehn Prozent nennt BetterEvaluation; das Entwicklungsprogramm der Vereinten Nationen verlangt eine eigene Zeile im Haushalt.",
    message: {
      "": "Die Auswertung erhält {own} von {whole}, das sind {share} %.",
      none: "Die Ansätze verteilen den ganzen Betrag von {whole}, und die Auswertung ist nicht dabei.",
    },
    mend: {
      "": "Setzen Sie budget.lines.evaluation auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
      none: "Setzen Sie budget.lines.evaluation auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
    },
  },
  "M-02": {
    title: "Geld für Barrierefreiheit und Inklusion",
    summary: "Barrierefreiheit und Inklusion haben einen eigenen Ansatz von mindestens 3 % des Gesamtbetrags.",
    why: "Dolmetschen, Kinderbetreuung und Aufwandsentschädigung werden zuerst gestrichen, wenn sie keinen eigenen Ansatz haben. Der Anteil ist unsere Schätzung.",
    message: {
      "": "Barrierefreiheit und Inklusion erhalten {own} von {whole}, das sind {share} %.",
      none: "Die Ansätze verteilen den ganzen Betrag von {whole}, und Barrierefreiheit und Inklusion sind nicht dabei.",
    },
    mend: {
      "": "Setzen Sie budget.lines.inclusion auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
      none: "Setzen Sie budget.lines.inclusion auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
    },
  },
  "M-03": {
    title: "Reserve",
    summary: "Fünf bis zehn Prozent des Gesamtbetrags sind für Unvorhergesehenes zurückgelegt.",
    why: "Bei Veranstaltungen kommt immer etwas dazwischen; auch der Leitfaden von Major League Hacking rät zu einem festen Puffer. Die Anteile sind unsere Schätzung.",
    message: {
      "": "Für Unvorhergesehenes sind {own} von {whole} vorgesehen, das sind {share} %.",
      none: "Die Ansätze verteilen den ganzen Betrag von {whole}; für Unvorhergesehenes bleibt nichts.",
      much: "Für Unvorhergesehenes sind {own} von {whole} vorgesehen, das sind {share} %; Geld ohne Zweck wird zuerst gestrichen.",
    },
    mend: {
      "": "Setzen Sie budget.lines.contingency auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
      none: "Setzen Sie budget.lines.contingency auf {needed} und budget.lines.{donor} auf {rest}; die Summe bleibt gleich.",
      much: "Setzen Sie budget.lines.contingency auf höchstens {needed}, und geben Sie dem Rest einen Zweck.",
    },
  },
  "M-04": {
    title: "Summen",
    summary: "Ansätze, Jahre und Finanzierung ergeben den Gesamtbetrag, und was noch nicht gesichert ist, ist zu sehen.",
    why: "Im Rat wird zuerst nachgerechnet: In Detmold verlangte eine Gruppe eine nachvollziehbare Kostenrechnung, in Bad Aibling gehören die Folgen für spätere Haushalte in jede Vorlage.",
    message: {
      "": "Der Gesamtbetrag ist {total}; Ansätze, Jahre und Finanzierung ergeben, soweit angegeben, alle {sum}.",
      "lines-over": "Die Ansätze ergeben {sum}, das sind {difference} mehr als der Gesamtbetrag von {total}.",
      "lines-under": "Die Ansätze ergeben {sum}, das sind {difference} weniger als der Gesamtbetrag von {total}.",
      years: "Die Jahre ergeben {sum}, der Gesamtbetrag ist {total}.",
      column: "Jahr {year}: angegeben sind {own}, die Ansätze dieses Jahres ergeben {sum}.",
      "column-over": "Jahr {year}: angegeben sind {own}, schon die nach Jahren geteilten Ansätze ergeben {sum}.",
      excess: "Die Finanzierung ergibt {sum}, das ist mehr als der Gesamtbetrag von {total}.",
      gap: "Die Finanzierung ergibt {sum}, für den Gesamtbetrag von {total} fehlen {missing}.",
      unsure: "Gesichert oder bewilligt sind {sure} von {total}; {missing} sind{from} noch nicht zugesagt.",
    },
    mend: {
      "": "Setzen Sie budget.total auf {to}.",
      "lines-over": "Kürzen Sie den größten Ansatz: budget.lines.{line} auf {to}",
      "lines-under": "Verteilen Sie den Rest, zum Beispiel so: budget.lines.{line} auf {to}",
      years: "Setzen Sie budget.perYear.{year} auf {to}.",
      column: "Setzen Sie budget.perYear.{year} auf {to}, und gleichen Sie die anderen Jahre an.",
      "column-over": "Setzen Sie budget.perYear.{year} auf mindestens {to}, und gleichen Sie die anderen Jahre an.",
      excess: "Setzen Sie den Betrag auf {to}: {funder}",
      gap: "Tragen Sie ein, wer den Rest zahlen soll, fürs Erste: { partner: {partner}, amount: {rest}, status: planned }",
      unsure: "Geben Sie dieses Geld erst frei, wenn die Zusage da ist, und tragen Sie dann als Stand approved ein: {funder}",
    },
  },
  "M-05": {
    title: "Unabhängigkeit von Geldgebern",
    summary: "Kein Unternehmen trägt mehr als 30 % des Geldes, und kein Sitz hängt am Geld.",
    why: "Wer das meiste zahlt, bestimmt leicht das Ergebnis, und die Menschen vermuten es auch dann, wenn es nicht stimmt. Die Grenze ist unsere Schätzung.",
    message: {
      "": "{partner}: Der Anteil beträgt {sum}, das sind {share} % des Geldes.",
      seat: "{partner}: bringt nur Geld ein und hat einen Sitz mit Stimme. Gremium: {body}",
    },
    mend: {
      "": "Begrenzen Sie den Betrag auf {most}, und suchen Sie für {rest} eine andere Quelle.",
      seat: "Laden Sie den Partner als Gast ohne Stimme ein, und geben Sie den Sitz einem anderen Betrieb: {partner}",
    },
  },
  "M-06": {
    title: "Vergabe",
    summary: "Was eingekauft wird, hat einen Vergabeweg, und der Zuschlag liegt mindestens vier Wochen vor der Veranstaltung.",
    why: "Das erste Jahr geht mit Aufbau und Vergabe dahin, das fand das BBSR bei den Modellprojekten Smart Cities. Die Wertgrenzen ändern sich: Nordrhein-Westfalen hat seit dem 1. Januar 2026 unterhalb der EU-Schwellen keine mehr; die vier Wochen sind unsere Schätzung.",
    message: {
      "": "{run}: Der Zuschlag ist erst zum {by} geplant, die Veranstaltung beginnt am {date}.",
      short: "{run}: Der Zuschlag ist zum {by} geplant, weniger als vier Wochen vor dem Beginn am {date}.",
    },
    mend: {
      "": "Ziehen Sie die Vergabe vor auf {day}.",
      short: "Ziehen Sie die Vergabe vor auf {day}.",
    },
  },
  "M-07": {
    title: "Beihilfe geprüft",
    summary: "Wo Preisgeld gezahlt wird, ist die Beihilfe geprüft.",
    why: "In der EU kann Preisgeld an ein Unternehmen eine Beihilfe sein und später zurückgefordert werden. De-minimis-Beihilfen sind bis 300.000 € je Unternehmensverbund in drei Jahren möglich; die Erklärung liegt vor der Auszahlung vor (keine Rechtsberatung).",
    message: { "": "{run}: {prizes} Preisgeld, die Beihilfe ist nicht geprüft." },
    mend: {
      "": "Lassen Sie vor der ersten Anmeldung prüfen, ob Unternehmen gewinnen können, verlangen Sie dann De-minimis-Erklärungen, und setzen Sie stateAidChecked auf true.",
    },
  },
  "M-08": {
    title: "genug Personal",
    summary:
      "Für mehr als drei große Veranstaltungen in zwölf Monaten gibt es zwei Stellen, für ein Gremium mit Zufallsauswahl mindestens 0,7 Stellen.",
    why: "Losland rechnet für einen Bürgerrat mit 0,7 bis 0,8 Stellen auf Zeit. Groß heißt ab 60 Personentagen; diese Grenze und die zwei Stellen sind unsere Schätzung.",
    message: {
      "": "{count} große Veranstaltungen liegen in den zwölf Monaten ab {from}, Stellen im Innovationsbüro: {posts}",
      lot: "{run}: Die Teilnehmenden werden ausgelost, das bindet eine Person fast ganz. Stellen im Innovationsbüro: {posts}",
    },
    mend: {
      "": "Planen Sie mit zwei Stellen: programme.office.staff: 2",
      lot: "Planen Sie für diese Zeit mit 0,8 Stellen: programme.office.staff: 0.8",
    },
  },
  "M-09": {
    title: "Kosten der Veranstaltungen",
    summary: "Der Ansatz für Veranstaltungen deckt, was die geplanten Formate kosten.",
    why: "Eine Spanne mit Quelle oder dem Wort Schätzung schafft Vertrauen; in Detmold hieß es auf die Frage einer Gruppe im Rat, die Kosten ließen sich nicht schätzen.",
    message: {
      "": "Für Veranstaltungen sind {line} angesetzt; die geplanten kosten {range}. Der größte Posten: {most}, {cost} ({evidence}).",
      tight:
        "Für Veranstaltungen sind {line} angesetzt, weniger als die Mitte dessen, was die geplanten kosten: {range}. Der größte Posten: {most}, {cost} ({evidence}).",
    },
    mend: {
      "": "Setzen Sie budget.lines.formats auf {middle}, die Mitte der Spanne.",
      tight: "Setzen Sie budget.lines.formats auf {middle}, die Mitte der Spanne.",
    },
  },
  "M-10": {
    title: "nichts vor dem Bescheid",
    summary: "Vor dem Zuwendungsbescheid oder der Erlaubnis zum vorzeitigen Beginn liegt nichts, was Geld kostet.",
    why: "Ein Vertrag, ein Auftrag oder eine Stelle vor dem Bescheid kann die ganze Zuwendung kosten. Eigene Regel, keine Rechtsberatung; es gilt, was im Bescheid und in der Förderrichtlinie steht.",
    message: {
      "": "Das Programm beginnt am {date} mit Personal, der Zuwendungsbescheid kommt aber erst am {notice}. Geldgeber: {funder}",
      office: "Das Innovationsbüro öffnet am {date}, der Zuwendungsbescheid kommt aber erst am {notice}. Geldgeber: {funder}",
      order: "{run}: Der Zuschlag ist zum {date} geplant, der Zuwendungsbescheid kommt aber erst am {notice}. Geldgeber: {funder}",
      run: "{run}: Die Veranstaltung ist am {date}, der Zuwendungsbescheid kommt aber erst am {notice}. Geldgeber: {funder}",
      applied:
        "{funder}: Das Geld ist beantragt, der Bescheid fehlt; für keinen Termin davor darf etwas bestellt werden. Die ersten Bestellungen stehen am {order} an.",
    },
    mend: {
      "": "Beginnen Sie am {day}.",
      office: "Öffnen Sie am {day}.",
      order: "Vergeben Sie frühestens am {day}.",
      run: "Verlegen Sie die Veranstaltung auf {day}{decision}.",
      applied: "Beantragen Sie bis zum {order} den vorzeitigen Maßnahmenbeginn, und setzen Sie earlyStart auf true, sobald er erlaubt ist.",
    },
  },
  "M-11": {
    title: "Geld für Reisen",
    summary: "Wer mit Partnerstädten arbeitet, hat Geld für Reisen.",
    why: "Sichern Sie das Geld für Reisen: Der Nachfolgerin in Bielefeld verhinderte 2025 eine Haushaltssperre die geplanten Veranstaltungen im Ausland (belegt; der Rat ist erschlossen). Der Betrag ist eine Schätzung.",
    message: { "": "Partnerstädte sind genannt, aber kein Geld für Reisen: {cities}" },
    mend: { "": "Setzen Sie budget.lines.travel auf {to}, das sind {visit} je Stadt (Schätzung)." },
  },
};
