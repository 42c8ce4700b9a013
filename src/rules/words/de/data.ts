import type { RuleWordsByCode } from "../../rule.ts";

export const data: RuleWordsByCode = {
  "D-01": {
    title: "Eine verantwortliche Stelle",
    summary: "Für die Daten ist eine Stelle verantwortlich; sind es zwei, regeln sie ihre Aufgaben vorher schriftlich.",
    why: "Teilnehmende müssen wissen, an wen sie sich wenden. Wer gemeinsam über Zwecke und Mittel entscheidet, braucht eine Vereinbarung nach Art. 26 DSGVO. Kein Rechtsrat.",
    message: {
      "": "{run}: Für die Daten verantwortlich ist {other}, für das Programm dagegen {controller}. Eine Vereinbarung darüber kennt die Stadtdatei nicht.",
    },
    mend: {
      "": "Setzen Sie {path} auf {id}; wer die Veranstaltung durchführt, erhält dann einen Vertrag zur Auftragsverarbeitung. Gibt es die Vereinbarung schon, halten Sie sie als begründete Abweichung fest.",
    },
  },
  "D-02": {
    title: "Rechtsgrundlage einer Behörde",
    summary: "Eine Behörde stützt sich bei ihren Aufgaben nicht auf berechtigtes Interesse.",
    why: "Art. 6 Abs. 1 Satz 2 DSGVO nimmt Behörden bei der Erfüllung ihrer Aufgaben davon aus. Stand: November 2026, kein Rechtsrat.",
    message: { "": "Rechtsgrundlage: Angegeben ist berechtigtes Interesse, verantwortlich ist aber eine Behörde ({names})." },
    mend: {
      "": "Setzen Sie governance.dataProtection.basis auf public-task, und lassen Sie die Grundlage im Landesrecht von der datenschutzbeauftragten Person bestätigen.",
    },
  },
  "D-03": {
    title: "Daten nur kurz behalten",
    summary: "Anmeldungen werden binnen zwölf Monaten gelöscht, Kontakte und Fotos spätestens nach der Dauer eines Programms.",
    why: "Daten dürfen nur so lange bleiben, wie ihr Zweck es braucht (Art. 5 Abs. 1 Buchst. e DSGVO). Die Fristen sind unsere Schätzung: Nach der Antwort an die Teilnehmenden wird eine Anmeldung nicht mehr gebraucht.",
    message: {
      registration: "Anmeldungen: Sie bleiben {months} Monate gespeichert, mehr als zwölf.",
      contacts: "Kontakte: Sie bleiben {months} Monate gespeichert, das Programm dauert {programme} Monate.",
      photos: "Fotos: Sie bleiben {months} Monate gespeichert, das Programm dauert {programme} Monate.",
    },
    mend: {
      registration: "Setzen Sie governance.dataProtection.retentionMonths.registration auf {most} (unser Vorschlag).",
      contacts: "Setzen Sie governance.dataProtection.retentionMonths.contacts auf höchstens {most}.",
      photos: "Setzen Sie governance.dataProtection.retentionMonths.photos auf höchstens {most}.",
    },
  },
  "D-04": {
    title: "Fotos von Minderjährigen",
    summary: "Wo fotografiert wird, gilt eine Regel für Minderjährige.",
    why: "Bilder junger Menschen führen zu Beschwerden und brauchen die Einwilligung der Sorgeberechtigten. So regelt es zum Beispiel die Stadt Reinheim. Kein Rechtsrat.",
    message: { "": "Fotos: Es wird fotografiert ({photos}), für Minderjährige gilt aber keine Regel." },
    mend: { "": "Setzen Sie governance.dataProtection.minors auf parents-consent: Für Minderjährige willigen die Sorgeberechtigten ein." },
  },
  "D-05": {
    title: "Offene Lizenz",
    summary: "Für Texte, Quelltext und Daten gilt eine offene Lizenz; eine Ausnahme braucht einen Beschluss.",
    why: "Andere sollen mit den Ergebnissen weiterarbeiten dürfen. Bielefeld hat Mitschnitte, Protokolle und Quelltext veröffentlicht; dass man so arbeiten soll, ist daraus erschlossen.",
    message: { "": "{what}: Die Lizenz {licence} ist nicht offen, sie schließt Nutzungen oder Änderungen aus." },
    mend: { "": "Setzen Sie {path} auf {id}." },
  },
  "D-06": {
    title: "Teilnehmende behalten ihre Rechte",
    summary: "Wer etwas entwickelt, behält die Rechte daran und räumt eine Lizenz ein.",
    why: "Wer Rechte abgeben soll, bleibt weg; ein Wettbewerb in Detroit wird dafür als Beispiel genannt. Für die weitere Nutzung genügt eine offene Lizenz.",
    message: { "": "Rechte: Teilnehmende sollen die Rechte an ihren Ergebnissen abgeben." },
    mend: {
      "": "Setzen Sie governance.participantsKeepRights auf true; die Lizenzen {texts} für Texte und {code} für Quelltext genügen für die Nutzung.",
    },
  },
  "D-07": {
    title: "Öffentliches Register",
    summary: "Themen, Entscheidungen und Antworten stehen unter einer Adresse, die alle öffnen können.",
    why: "Eine Antwort, die niemand findet, ist keine. Die Open Government Partnership verlangt einen öffentlichen Ablageort; jährlich Plan und Ergebnis zu veröffentlichen, ist aus der Praxis von Bielefeld erschlossen.",
    message: { "": "Register: Die Adresse {register} ist nicht für alle erreichbar." },
    mend: { "": "Führen Sie das Register auf der Internetseite der Stadt, zum Beispiel unter {to}" },
  },
};
