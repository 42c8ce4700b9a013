import type { RuleWordsByCode } from "../../rule.ts";

/** G-01 bis G-09: Sitze, Stimmen und Regeln der Gremien. */
export const governanceBodies: RuleWordsByCode = {
  "G-01": {
    title: "Sitz der Zivilgesellschaft",
    summary: "Im Lenkungskreis hat die Zivilgesellschaft mindestens einen Sitz mit Stimme, besser zwei.",
    why: "Die Open Government Partnership verlangt Verwaltung und Zivilgesellschaft am selben Tisch. Aus der Ökosystem-Studie in Bielefeld: Bringen Sie alle Akteursgruppen in ein kreatives Zusammenspiel; keine kann große Veränderungen allein gestalten (belegt).",
    message: {
      "": "{body}: Die Zivilgesellschaft hat keine Stimme.",
      one: "{body}: Die Zivilgesellschaft hat nur eine Stimme; fehlt diese Person, fehlt die ganze Gruppe.",
    },
    mend: {
      "": "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen.",
      one: "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen.",
    },
  },
  "G-02": {
    title: "Keine Akteursgruppe hat die Mehrheit",
    summary: "Im Lenkungskreis hält keine Akteursgruppe mehr als 49 % der Stimmen, auch nicht die Verwaltung.",
    why: "Wer die Hälfte der Stimmen hält, braucht die anderen nicht. Die 49 % stammen aus einer EU-Regel für die örtliche Entwicklung (Verordnung (EU) Nr. 1303/2013, Art. 32); sie gilt hier nicht, ist aber ein erprobtes Maß.",
    message: {
      "": "{body}: Die Akteursgruppe „{sector}“ hält {held} von {all} Stimmen ({percent}), alle anderen zusammen {others}; die Grenze liegt bei 49 %.",
    },
    mend: { "": "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen." },
  },
  "G-03": {
    title: "Keine Organisation überwiegt",
    summary: "Im Lenkungskreis hält keine Organisation mehr als ein Viertel der Stimmen.",
    why: "Mit mehr als einem Viertel der Stimmen kann eine Organisation allein jede Änderung der Charta aufhalten, die drei Viertel braucht. Das Viertel ist eine Schätzung aus der Praxis.",
    message: { "": "{body}: Über einem Viertel der {all} Stimmen liegt: {who}." },
    mend: { "": "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen." },
  },
  "G-04": {
    title: "Größe des Lenkungskreises",
    summary: "Der Lenkungskreis hat 7 bis 13 Stimmen und eine ungerade Zahl.",
    why: "Kleiner fehlen Akteursgruppen, größer wird die Sitzung zur Versammlung; eine ungerade Zahl macht Stimmengleichheit selten. Die Zahlen sind eine Schätzung aus der Praxis.",
    message: {
      few: "{body}: {all} Stimmen sind zu wenige, um alle Akteursgruppen abzubilden; es sollen 7 bis 13 sein.",
      many: "{body}: {all} Stimmen sind zu viele für ein Gespräch; es sollen 7 bis 13 sein.",
      even: "{body}: Bei {all} Stimmen kann eine Abstimmung unentschieden enden; ein Vorschlag ist dann abgelehnt.",
    },
    mend: {
      few: "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen.",
      many: "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen.",
      even: "Ändern Sie die Sitze so: {changes}. Der Reihe nach sind das {votes}, zusammen {size} Stimmen.",
    },
  },
  "G-05": {
    title: "Regeln jedes Gremiums",
    summary:
      "Jedes Gremium mit Stimmen hat Vorsitz, Stellvertretung, Beschlussfähigkeit, Beschlussweise, Rhythmus, Einladungsfrist und Amtszeit; ein beratendes Gremium hat Rhythmus und Amtszeit.",
    why: "Regeln, die fehlen, fallen erst im Streit auf; die Vorlagen von GitHub (MVG) und für EU-Forschungsverbünde (DESCA) legen sie deshalb vorher fest. Aus der Governance-Studie in Bielefeld: Entscheiden Sie bewusst, welche Gremien beraten und welche dauerhaft bestehen (belegt).",
    message: {
      same: "{body}: Vorsitz und Stellvertretung liegen bei derselben Organisation ({chair}).",
      alone: "{body}: Vorsitz und Stellvertretung liegen bei derselben Organisation ({chair}), und kein anderer Partner hat einen Sitz.",
      notice: "{body}: Die Einladungsfrist beträgt 0 Tage; niemand kann sich vorbereiten.",
      long: "{body}: Die Einladungsfrist ({days} Tage) reicht hinter die vorige Sitzung zurück (Wochen zwischen zwei Sitzungen: {weeks}).",
      term: "{body}: Die Amtszeit beträgt 0 Monate; niemand ist im Amt.",
    },
    mend: {
      same: "Tragen Sie als Stellvertretung ein: {deputy} (deputyChair: {id}).",
      alone: "Lassen Sie die Stellvertretung offen (deputyChair: null), bis eine zweite Organisation einen Sitz hat.",
      notice: "Setzen Sie die Einladungsfrist auf {notice} Tage (noticeDays: {notice}).",
      long: "Setzen Sie die Einladungsfrist auf {notice} Tage (noticeDays: {notice}).",
      term: "Setzen Sie die Amtszeit auf {term} Monate (termMonths: {term}).",
    },
  },
  "G-06": {
    title: "Beschlussfähigkeit mit beiden Seiten",
    summary: "Beschlussfähig ist der Lenkungskreis mit mindestens der Hälfte der Stimmen, darunter Verwaltung und Zivilgesellschaft.",
    why: "So empfiehlt keine Seite, während die andere fehlt (Schätzung aus der Praxis). Aus der Governance-Studie in Bielefeld: Geben Sie der Verwaltung eine aktive, steuernde Rolle (belegt).",
    message: {
      "": "{body}: Zur Beschlussfähigkeit gehört nicht, dass jemand von dieser Akteursgruppe anwesend ist: {sectors}.",
      share: "{body}: Beschlussfähig schon mit {persons} von {all} Stimmen, also mit weniger als der Hälfte.",
      absent: "{body}: Die Beschlussfähigkeit verlangt eine Akteursgruppe ohne Sitz: {sectors}. So kommt nie ein Beschluss zustande.",
    },
    mend: {
      "": "Ergänzen Sie die Akteursgruppen (quorum.sectors: {rest}).",
      share: "Setzen Sie die Beschlussfähigkeit auf {half} von {all} Stimmen (quorum.share: 1/2).",
      absent: "Nennen Sie nur Akteursgruppen mit Sitz (quorum.sectors: {rest}).",
    },
  },
  "G-07": {
    title: "Regelmäßige Sitzungen",
    summary: "Jedes ständige Gremium tagt mindestens alle 26 Wochen, der Lenkungskreis im ersten Jahr alle sechs bis acht.",
    why: "Ein Gremium, das selten tagt, schläft ein. Mindestens alle sechs Monate verlangt die Open Government Partnership; die sechs bis acht Wochen sind eine Schätzung aus der Praxis.",
    message: {
      "": "{body}: Zwischen zwei Sitzungen liegen {weeks} Wochen, mehr als ein halbes Jahr.",
      rare: "{body}: Eine Sitzung alle {weeks} Wochen, das sind im ersten Jahr nur {meetings}.",
    },
    mend: {
      "": "Setzen Sie den Rhythmus auf {better} Wochen (meetsEveryWeeks: {better}).",
      rare: "Setzen Sie den Rhythmus auf 6 Wochen, das sind im ersten Jahr 8 Sitzungen (meetsEveryWeeks: 6); danach genügt eine je Quartal.",
    },
  },
  "G-08": {
    title: "Regel zur Befangenheit",
    summary:
      "Die Charta enthält die Regel zur Befangenheit: Der Vorsitz fragt in jeder Sitzung danach, und wer befangen ist, stimmt nicht mit.",
    why: "Im Lenkungskreis sitzen Organisationen, die von seinen Empfehlungen einen Vorteil haben können. Vorbild ist § 31 GO NRW, der in Nordrhein-Westfalen für den Rat gilt (Stand November 2026, keine Rechtsberatung).",
    message: { "": "Charta: Die Regel zur Befangenheit ist abgeschaltet." },
    mend: { "": "Schalten Sie die Regel ein (governance.conflictOfInterest: true)." },
  },
  "G-09": {
    title: "Frauen im Gremium",
    summary: "Frauen besetzen mindestens 40 % der Sitze.",
    why: "In Nordrhein-Westfalen verlangt das Landesrecht für wesentliche Gremien 40 % Frauen (§ 12 LGG, nach einer Handreichung der GAR NRW, Stand November 2026, keine Rechtsberatung). Ob der Lenkungskreis dazu zählt, prüft das Rechtsamt; anderswo ist die Zahl eine Empfehlung.",
    message: {
      "": "{body}: Der Frauenanteil ist mit {percent} von {all} Sitzen angesetzt.",
      open: "{body}: Der Frauenanteil ist mit {percent} angesetzt.",
    },
    mend: {
      "": "Lassen Sie mindestens {women} der {all} Sitze mit Frauen besetzen (womenShare: {women}/{all}).",
      open: "Setzen Sie den Anteil auf zwei Fünftel (womenShare: 2/5).",
    },
  },
};
