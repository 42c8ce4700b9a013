import type { RuleWordsByCode } from "../../rule.ts";

export const inclusion: RuleWordsByCode = {
  "I-01": {
    title: "Kontakt für Barrierefreiheit",
    summary:
      "Wer bei öffentlichen Veranstaltungen Unterstützung braucht, wird bei der Anmeldung danach gefragt und erreicht eine benannte Stelle.",
    why: "Wer nicht weiß, ob er in den Raum kommt, bleibt zu Hause. Die Checklisten des Instituts Arbeit und Technik und des Rhein-Sieg-Kreises verlangen eine Ansprechperson und die Frage nach dem Bedarf.",
    message: {
      private: "Kontakt für Barrierefreiheit: Angegeben ist nur eine persönliche Adresse, und die steht in keiner Einladung.",
      needs: "{run}: Wer sich anmeldet, wird nicht nach seinem Bedarf gefragt (Format: {format}).",
    },
    mend: {
      private: "Richten Sie ein Funktionspostfach ein und tragen Sie es als publicContact.email ein, zum Beispiel {mailbox}",
      needs: "Ergänzen Sie in der Formatbeschreibung {format} unter data den Eintrag access-needs.",
    },
  },
  "I-02": {
    title: "Gruppen, die bisher fehlen",
    summary: "Mindestens zwei schwer erreichte Gruppen sind benannt, jede mit einem Partner, der sie erreicht, und einer Maßnahme.",
    why: "Eine offene Einladung erreicht vor allem, wer ohnehin kommt. In Bielefeld galt: alle Teile der Gesellschaft gezielt ansprechen (belegt); dass Offenheit allein nicht reicht, ist erschlossen.",
    message: { "": "Schwer erreichte Gruppen: Benannt ist nur eine ({who})." },
    mend: {
      "": "Benennen Sie eine zweite Gruppe mit Maßnahme. Wer dafür in Frage kommt und noch keine Gruppe anspricht: {partner}",
    },
  },
  "I-03": {
    title: "Weg ohne Internet",
    summary: "Zu jeder reinen Online-Veranstaltung gibt es einen Weg ohne Internet.",
    why: "Wer kein Gerät hat oder keines benutzen kann, ist sonst ausgeschlossen. Aus den Zahlen von Bielefeld ist erschlossen: Die Plattform ergänzt Veranstaltungen, sie ersetzt sie nicht.",
    message: { "": "{run}: nur online, einen Weg ohne Internet gibt es nicht." },
    mend: {
      "": "Nehmen Sie Beiträge auch auf Papier und am Telefon an (Annahme: {where}), und setzen Sie {path} auf true.",
    },
  },
  "I-04": {
    title: "Nicht zu oft einladen",
    summary: "Zu höchstens drei Veranstaltungen im Jahr werden Menschen persönlich oder per Zufallsauswahl eingeladen.",
    why: "Nach einer Befragung fühlen sich fast 40 % von Beteiligungsangeboten überfordert (Hitschfeld). Die Grenze zählt Veranstaltungen, denn wer eingeladen wird, steht noch nicht fest.",
    message: {
      "": "{year}: {count} Veranstaltungen mit persönlicher Einladung oder Zufallsauswahl, mehr als drei ({runs}).",
      merge: "{year}: {count} Veranstaltungen mit persönlicher Einladung oder Zufallsauswahl, mehr als drei ({runs}).",
    },
    mend: {
      "": "Verlegen Sie diese Veranstaltung auf {on}: {run}. Das Jahr {next} hat noch Platz; den Tag der Entscheidung verlegen Sie mit.",
      merge: "Legen Sie zwei Veranstaltungen zusammen: {other} und {run}.",
    },
  },
  "I-05": {
    title: "Aufwand und Kinderbetreuung",
    summary:
      "Wer mehr als vier Stunden bleibt oder per Zufallsauswahl eingeladen ist, kann Aufwandsentschädigung und Kinderbetreuung bekommen.",
    why: "Sonst kommt nur, wer es sich leisten kann. Darauf weist der Hackathon-Leitfaden von Code for Germany hin; Bürgerräte zahlen in der Regel eine Entschädigung.",
    message: {
      expenses: "Aufwandsentschädigung: nicht vorgesehen, obwohl Menschen lange oder per Zufallsauswahl dabei sind: {runs}.",
      childcare: "Kinderbetreuung: nicht vorgesehen, obwohl Menschen lange oder per Zufallsauswahl dabei sind: {runs}.",
    },
    mend: {
      expenses:
        "Beschließen Sie eine Entschädigung aus dem Ansatz für Barrierefreiheit und Inklusion ({budget}), und setzen Sie governance.inclusion.expenses auf true.",
      childcare:
        "Bieten Sie Betreuung auf Anmeldung an, bezahlt aus dem Ansatz für Barrierefreiheit und Inklusion ({budget}), und setzen Sie governance.inclusion.childcare auf true.",
    },
  },
  "I-06": {
    title: "Zwei Vertrauenspersonen",
    summary: "Für den Verhaltenskodex sind mindestens zwei Vertrauenspersonen benannt, die Teilnehmende selbst erreichen.",
    why: "Wer sich beschweren will, muss wählen können, an wen; eine Person allein kann fehlen oder selbst gemeint sein. So halten es Minimum Viable Governance und Major League Hacking.",
    message: {
      "": "Vertrauenspersonen: Benannt ist nur eine ({role}).",
      private: "Vertrauensperson {number}: Angegeben ist nur eine persönliche Adresse, und die bekommen Teilnehmende nicht zu sehen.",
    },
    mend: {
      "": "Benennen Sie eine zweite Person aus einer anderen Organisation. Vorschlag: {partner}",
      private: "Richten Sie ein Funktionspostfach ein und tragen Sie es als publicContact.email ein, zum Beispiel {mailbox}",
    },
  },
  "I-07": {
    title: "Dorthin gehen, wo Menschen sind",
    summary: "Nicht alle öffentlichen Veranstaltungen finden am selben Ort statt; mindestens eine geht zu den Menschen.",
    why: "Erschlossen aus den Bürgerdialogen zur Pflege in Bielefeld, die neben dem Wochenmarkt standen und als gut besucht beschrieben sind.",
    message: { "": "{place}: Hier finden alle {count} öffentlichen Veranstaltungen statt." },
    mend: { "": "Verlegen Sie eine davon, {run}, {to}." },
  },
};
