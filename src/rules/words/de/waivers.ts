import type { RuleWordsByCode } from "../../rule.ts";

export const waivers: RuleWordsByCode = {
  "W-01": {
    title: "Abweichung mit Begründung",
    summary: "Wer eine Regel aussetzt, sagt warum, wer das entschieden hat und wann.",
    why: "Die Abweichung steht als Zeile im internen Überblick. Ohne Begründung kann sie später niemand prüfen oder aufheben (eigene Festlegung).",
    message: {
      "": "Der Abweichung von {rule} fehlt: {missing}. So setzt sie die Regel nicht aus.",
      short: "Die Begründung der Abweichung von {rule} sagt nichts: „{reason}“. So setzt sie die Regel nicht aus.",
    },
    mend: {
      "": "Ergänzen Sie in waivers: {fields}",
      short: "Schreiben Sie in einem Satz, warum die Regel hier nicht passt und wann Sie das wieder prüfen.",
    },
  },
  "W-02": {
    title: "Abweichung von einer bekannten Regel",
    summary: "Eine Abweichung nennt eine Regel mit ihrem Kürzel (G-01) oder Namen (civil-society-seat).",
    why: "Eine Abweichung, die keine Regel trifft, wirkt nicht, und niemand merkt es (eigene Festlegung).",
    message: { "": "Eine Regel „{rule}“ gibt es nicht.", near: "Eine Regel „{rule}“ gibt es nicht." },
    mend: {
      "": "Nehmen Sie das Kürzel aus der Meldung, die Sie aussetzen möchten, zum Beispiel G-01.",
      near: "Gemeint ist wohl {near} ({title}).",
    },
  },
  "W-03": {
    title: "Abweichung, die noch gebraucht wird",
    summary: "Eine Abweichung fällt weg, sobald die Regel eingehalten ist.",
    why: "Eine vergessene Abweichung würde den nächsten Verstoß gegen dieselbe Regel verdecken (eigene Festlegung).",
    message: {
      "": "{rule} ({title}) ist eingehalten; die Abweichung setzt nichts mehr aus.",
      twice: "{rule} ({title}) ist schon weiter oben ausgesetzt.",
    },
    mend: { "": "Löschen Sie den Eintrag unter waivers.", twice: "Löschen Sie den zweiten Eintrag unter waivers." },
  },
};
