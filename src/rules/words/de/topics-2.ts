import type { RuleWordsByCode } from "../../rule.ts";

/** T-10 to T-19: what a programme can carry, and what stays. */
export const topicsWorked: RuleWordsByCode = {
  "T-10": {
    title: "Mischung der Stufen",
    summary: "Das Programm informiert, fragt oder gestaltet mit, und es erprobt etwas.",
    why: "Die OECD unterscheidet acht Wege der Beteiligung, darunter Information, Konsultation und offene Innovation; Veranstaltungen allein genügen nicht. Der Anteil von zehn Prozent für Erprobungen ist eine Schätzung.",
    message: {
      voice: "Alle {runs} Veranstaltungen informieren nur; niemand wird gefragt.",
      pilots: "Für Erprobungen (Pilotvorhaben) ist kein Geld vorgesehen.",
      "pilots-no-total": "Für Erprobungen (Pilotvorhaben) ist kein Geld vorgesehen.",
    },
    mend: {
      voice: "Planen Sie einen Runden Tisch, möglich ab {day}: {entry}",
      pilots: "Sehen Sie dafür {amount} vor, ein Zehntel des Gesamtbetrags (Schätzung).",
      "pilots-no-total": "Sehen Sie dafür ein Zehntel des Gesamtbetrags vor (Schätzung).",
    },
  },
  "T-11": {
    title: "Abstand großer Veranstaltungen",
    summary: "Auf je zwei Stellen kommt höchstens eine große Veranstaltung im Quartal.",
    why: "Eine große Veranstaltung bindet mindestens 60 Personentage; zwei Stellen haben im Quartal rund 120 und noch anderes zu tun. Die Zahlen sind Schätzungen.",
    message: {
      "": "{run}: Im {quarter} liegen damit {count} große Veranstaltungen; für {posts} Stellen ist das zu viel.",
      "-full": "{run}: Im {quarter} liegen damit {count} große Veranstaltungen; für {posts} Stellen ist das zu viel.",
      few: "{run}: Im {quarter} liegt damit die zweite große Veranstaltung binnen {quarters} Quartalen; Stellen: {posts}.",
      "few-full": "{run}: Im {quarter} liegt damit die zweite große Veranstaltung binnen {quarters} Quartalen; Stellen: {posts}.",
      nobody: "{run}: Eine große Veranstaltung im {quarter} trägt niemand, im Innovationsbüro ist keine Stelle vorgesehen.",
    },
    mend: {
      "": "Verlegen Sie den ersten Tag auf {day}.",
      "-full":
        "Ersetzen Sie sie durch einen Runden Tisch (10 bis 16 Personentage, Schätzung); ein freies Quartal hat das Programm nicht mehr.",
      few: "Verlegen Sie den ersten Tag auf {day}.",
      "few-full":
        "Ersetzen Sie sie durch einen Runden Tisch (10 bis 16 Personentage, Schätzung); ein freies Quartal hat das Programm nicht mehr.",
      nobody: "Ersetzen Sie sie durch einen Runden Tisch (10 bis 16 Personentage, Schätzung), oder besetzen Sie eine Stelle.",
    },
  },
  "T-12": {
    title: "Format und Konfliktstärke",
    summary: "Das Format hält die Konfliktstärke des Themas aus.",
    why: "Was im freundlichen Gespräch trägt, scheitert im Streit: partizipation.at rät etwa vom World-Café bei eskalierten Konflikten ab, Participedia führt für jede Methode, wie viel Polarisierung sie aushält.",
    message: {
      "": "{run}: Die Konfliktstärke des Themas ist {conflict}, das Format trägt höchstens: {bears} (Thema: {topic}).",
      high: "{run}: Die Konfliktstärke des Themas ist {conflict}, das Format trägt höchstens: {bears} (Thema: {topic}).",
      several:
        "{run}: Eines der Themen ist strittiger, als das Format trägt: {topic} (Konfliktstärke: {conflict}, getragen wird: {bears}).",
    },
    mend: {
      "": "Nehmen Sie einen Runden Tisch (Feld format: round-table); er trägt mittlere Konflikte.",
      high: "Sprechen Sie zuerst einzeln mit den Konfliktparteien, mit allparteilicher Moderation, und laden Sie erst ein, wenn die Konfliktstärke mittel ist (Feld topics.{id}.conflict: medium).",
      several: "Lassen Sie dieses Thema hier weg (Feld topic: [{rest}]), und behandeln Sie es in einem eigenen Format.",
    },
  },
  "T-13": {
    title: "Prototypen mit Zukunft",
    summary:
      "Einen Hackathon oder Preis gibt es nur, wenn Daten offen sind, jemand das Ergebnis betreibt und Zeit für die Nacharbeit da ist.",
    why: "Prototypen überleben selten: Der Hackathon-Leitfaden von Code for Germany rät, das Personal für die Monate danach vorher einzuplanen. Die Fristen sind Schätzungen.",
    message: {
      data: "{run}: Die Daten sind nicht offen.",
      "data-undated": "{run}: Die Daten sind nicht offen.",
      operator: "{run}: Niemand hat zugesagt, das Ergebnis zu betreiben.",
      "operator-undated": "{run}: Niemand hat zugesagt, das Ergebnis zu betreiben.",
      followUp: "{run}: Für die Nacharbeit ist niemand eingeplant.",
      "followUp-undated": "{run}: Für die Nacharbeit ist niemand eingeplant.",
    },
    mend: {
      data: "Öffnen Sie die Daten bis zum {by}, vier Wochen vor dem ersten Tag; sonst halten Sie einen Runden Tisch.",
      "data-undated": "Öffnen Sie die Daten vier Wochen vor dem ersten Tag; sonst halten Sie einen Runden Tisch.",
      operator: "Holen Sie bis zum {by}, 16 Wochen vor dem ersten Tag, eine schriftliche Zusage ein, wer das Ergebnis betreibt.",
      "operator-undated": "Holen Sie 16 Wochen vor dem ersten Tag eine schriftliche Zusage ein, wer das Ergebnis betreibt.",
      followUp: "Benennen Sie, wer bis zum {by}, ein halbes Jahr lang, an den Ergebnissen weiterarbeitet.",
      "followUp-undated": "Benennen Sie, wer ein halbes Jahr lang an den Ergebnissen weiterarbeitet.",
    },
  },
  "T-14": {
    title: "Vorab ausgewählte Aufgaben",
    summary: "Wo Problem und Lösung zusammenfinden sollen, sind die Aufgaben vorab ausgewählt.",
    why: "Große Treffen stiften selten Zusammenarbeit, Passung schon (RKW). Aus Bielefeld: Lassen Sie jede Aufgabe von einer Organisation verantworten (erschlossen); 2022 arbeiteten dort acht Teams an vier Aufgaben.",
    message: {
      "": "{run}: Die Aufgaben sind nicht vorab ausgewählt.",
      undated: "{run}: Die Aufgaben sind nicht vorab ausgewählt.",
    },
    mend: {
      "": "Wählen Sie {problems} Aufgaben aus, jede mit einer Organisation, die sie verantwortet, und zwar bis zum {by}.",
      undated:
        "Wählen Sie {problems} Aufgaben aus, jede mit einer Organisation, die sie verantwortet, und zwar {weeks} Wochen vor dem ersten Tag.",
    },
  },
  "T-15": {
    title: "Größe der Gruppe",
    summary: "Die Zahl der Personen liegt in dem Bereich, für den das Format beschrieben ist.",
    why: "Jede Methode hat eine Mindest- und eine Höchstzahl: ein World-Café braucht mindestens 15 Personen (partizipation.at), eine Zukunftswerkstatt verträgt höchstens 25 je Gruppe (LSBG Hamburg). Die Zahlen unserer Formate sind Schätzungen.",
    message: {
      few: "{run}: Geplant für {size}, beschrieben ist das Format für {min} bis {max} Personen.",
      cap: "{run}: Geplant für {size}, beschrieben ist das Format für {min} bis {max} Personen.",
      many: "{run}: Geplant für {size}, beschrieben ist das Format für {min} bis {max} Personen.",
    },
    mend: {
      few: "Planen Sie mit mindestens {min} Personen.",
      cap: "Planen Sie mit höchstens {max} Personen.",
      many: "Teilen Sie auf {dates} Termine mit je {each} Personen auf.",
    },
  },
  "T-16": {
    title: "Wer zahlt oder entscheidet, sitzt am Tisch",
    summary:
      "Die Organisation, die entscheidet oder zahlt, gehört zu den Partnern des Themas, hat die Federführung oder führt die Veranstaltung durch.",
    why: "Holen Sie früh an den Tisch, wer zahlt oder entscheidet: Im Bielefelder Werkstattgespräch zur Pflege benannte die Stadt ihre Grenzen ohne die Kassen als Kostenträger (belegt); der Rat daraus ist erschlossen.",
    message: { "": "{run}: Es entscheidet eine Organisation, die am Thema nicht beteiligt ist ({partner}; Thema: {topics})." },
    mend: { "": "Ergänzen Sie die Partner des Themas ({topic}), Feld partners: {list}" },
  },
  "T-17": {
    title: "Plattform neben Veranstaltungen",
    summary: "Eine Plattform ergänzt Veranstaltungen vor Ort und kostet nicht mehr als sie.",
    why: "Verstehen Sie die Plattform als Ergänzung zu Veranstaltungen, nicht als deren Ersatz (erschlossen): Anfang 2022 zählte die Bielefelder Plattform 250 Teilnehmende, allein die größte Meetup-Reihe bis 2023 fast 240 Besuche.",
    message: {
      online: "{run}: Die Plattform kostet {platform}, aber alle Veranstaltungen finden nur online statt (Zahl: {count}).",
      dear: "Die Plattform kostet {platform}, alle Veranstaltungen zusammen {formats}.",
    },
    mend: {
      online: "Halten Sie diese Veranstaltung auch vor Ort ab (Feld mode: hybrid).",
      dear: "Senken Sie den Ansatz für die Plattform auf höchstens {formats}.",
    },
  },
  "T-18": {
    title: "Kleiner erster Schritt",
    summary: "Das Programm beginnt nicht mit einer großen Veranstaltung.",
    why: "Fangen Sie unvollkommen an, mit ein oder zwei Werkzeugen und schnellen kleinen Erfolgen (belegt, Rat aus einem Training in Bielefeld, in unseren Worten). Als groß gelten 60 Personentage und mehr oder ein Hackathon (Schätzung).",
    message: {
      "": "{run}: Das Programm beginnt am {day} gleich mit einer großen Veranstaltung.",
      move: "{run}: Das Programm beginnt am {day} gleich mit einer großen Veranstaltung.",
      behind: "{run}: Das Programm beginnt am {day} gleich mit einer großen Veranstaltung.",
      drop: "{run}: Das Programm beginnt am {day} gleich mit einer großen Veranstaltung.",
    },
    mend: {
      "": "Planen Sie davor einen Runden Tisch, möglich ab {table}: {entry}",
      behind: "Verlegen Sie sie auf {moved}; dann beginnt das Programm am {table} mit: {small}",
      move: "Verlegen Sie sie auf {moved}, und beginnen Sie mit einem Runden Tisch, möglich ab {table}: {entry}",
      drop: "Ersetzen Sie sie durch einen Runden Tisch, möglich ab {table}: {entry}",
    },
  },
  "T-19": {
    title: "Nachfolge für jede Reihe",
    summary: "Bei jeder Reihe, die mit dem Programm endet, steht fest, wer sie weiterführt.",
    why: "Benennen Sie für jedes Format eine Nachfolge, bevor die Förderung endet, und sagen Sie den Beteiligten, wer es ist (erschlossen aus den Hinweisen zur Übergabe von fünf Bielefelder Meetups).",
    message: {
      "": "{run}: Die Reihe endet am {until}, das Programm am {ends}; wer sie weiterführt, ist nicht festgelegt.",
      nobody: "{run}: Die Reihe endet am {until}, das Programm am {ends}; wer sie weiterführt, ist nicht festgelegt.",
      late: "{run}: Die Übergabe ist für den {late} vorgesehen, das Programm endet schon am {ends}.",
    },
    mend: {
      "": "Klären Sie die Nachfolge mit der Organisation, der die Reihe am nächsten liegt ({name}), und tragen Sie dann ein: handover: { to: {heir}, by: {date} }",
      nobody: "Fragen Sie im Kreis der Teilnehmenden, wer übernimmt, und tragen Sie die Organisation bis zum {by} ein (Feld handover).",
      late: "Übergeben Sie spätestens am {by}.",
    },
  },
};
