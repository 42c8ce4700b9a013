import type { Words } from "../language.ts";
import type { MilestoneId } from "./milestone-days.ts";

/** What is there when a milestone is reached, and how one sees it. */
export interface MilestoneWords {
  readonly result: Words;
  readonly evidence: Words;
  /** The same as a task. */
  readonly step: Words;
}

type Pair = readonly [string, string];

const words = (...[result, evidence, step]: readonly [Pair, Pair, Pair]): MilestoneWords => ({
  result: { de: result[0], en: result[1] },
  evidence: { de: evidence[0], en: evidence[1] },
  step: { de: step[0], en: step[1] },
});

export const milestoneWords: Readonly<Record<MilestoneId, MilestoneWords>> = {
  M01: words(
    ["Auftrag der Verwaltungsspitze liegt vor", "The head of the administration has given the mandate"],
    ["unterschriebenes Schreiben", "signed letter"],
    ["Schriftlichen Auftrag der Verwaltungsspitze einholen", "Get the mandate of the head of the administration in writing"],
  ),
  M02: words(
    ["Rat hat das Programm beauftragt", "The council has commissioned the programme"],
    ["Beschluss mit Vorlagennummer", "resolution with its number"],
    ["Auftrag des Rates einholen", "Get the council's mandate"],
  ),
  M03: words(
    ["Programmleitung ist bestellt", "The head of the programme is appointed"],
    ["Verfügung oder Arbeitsvertrag", "letter of appointment or contract"],
    ["Programmleitung bestellen", "Appoint the head of the programme"],
  ),
  M04: words(
    ["Entwurf der Charta war drei bis vier Wochen öffentlich", "The draft charter was open for comment for three to four weeks"],
    ["Stellungnahmen mit Antwort", "comments with an answer to each"],
    [
      "Entwurf der Charta drei bis vier Wochen öffentlich auslegen, danach abschließen",
      "Publish the draft charter for comment for three to four weeks, then close",
    ],
  ),
  M05: words(
    ["Charta ist unterzeichnet", "The charter is signed"],
    ["Unterschriftenseite", "page of signatures"],
    ["Charta unterzeichnen lassen", "Have the charter signed"],
  ),
  M06: words(
    ["Lenkungskreis hat sich gebildet", "The steering group has met and constituted itself"],
    ["Protokoll der ersten Sitzung", "minutes of the first meeting"],
    ["Lenkungskreis zur ersten Sitzung einladen", "Call the first meeting of the steering group"],
  ),
  M07: words(
    ["Datenschutz und Nutzungsrechte sind geregelt", "Data protection and rights of use are settled"],
    ["Hinweise freigegeben, Verarbeitungsverzeichnis ergänzt", "notices approved, record of processing updated"],
    ["Datenschutz und Nutzungsrechte regeln", "Settle data protection and rights of use"],
  ),
  M08: words(
    ["Internetseiten und Vorlagen sind auf Barrierefreiheit geprüft", "Web pages and templates are checked for accessibility"],
    ["Prüfprotokoll", "record of the check"],
    ["Internetseiten und Vorlagen auf Barrierefreiheit prüfen lassen", "Have web pages and templates checked for accessibility"],
  ),
  M09: words(
    ["Ausgangswerte sind erhoben", "The baseline is measured"],
    ["Tabelle der Ausgangswerte", "table of baseline values"],
    ["Ausgangswerte erheben", "Measure the baseline"],
  ),
  M10: words(
    ["Überblick über die Entwicklungen ist veröffentlicht", "The trend scan is published"],
    ["Bericht im Register", "report in the register"],
    ["Überblick über die Entwicklungen veröffentlichen", "Publish the trend scan"],
  ),
  M11: words(
    ["Themen des ersten Jahres sind bestätigt", "The topics of the first year are confirmed"],
    ["Protokoll des Lenkungskreises", "minutes of the steering group"],
    ["Themen des ersten Jahres im Lenkungskreis bestätigen", "Confirm the topics of the first year in the steering group"],
  ),
  M12: words(
    ["Öffentliches Register ist im Netz", "The public register is online"],
    ["Adresse im Netz, erster Eintrag", "web address, first entry"],
    ["Öffentliches Register ins Netz stellen", "Put the public register online"],
  ),
  M13: words(
    ["Erste Veranstaltung für alle", "First event open to everybody"],
    ["Dokumentation mit Teilnahmezahl", "record with the number of participants"],
    ["Erste Veranstaltung für alle durchführen", "Hold the first event open to everybody"],
  ),
  M14: words(
    ["Erste Antwort auf ein Ergebnis ist veröffentlicht", "The first result has been answered in public"],
    ["Antwort im Register", "answer in the register"],
    ["Erste Antwort auf ein Ergebnis veröffentlichen", "Publish the first answer to a result"],
  ),
  M15: words(
    ["Erste Erprobung ist beschlossen", "The first pilot is approved"],
    ["Beschluss mit Kosten und Frist", "decision with cost and deadline"],
    ["Über die erste Erprobung beschließen", "Decide on the first pilot"],
  ),
  M16: words(
    ["Erste Erprobung ist ausgewertet", "The first pilot is evaluated"],
    ["Kurzbericht: weiterführen, ändern, beenden", "short report: go on, change, stop"],
    ["Erste Erprobung auswerten", "Evaluate the first pilot"],
  ),
  M17: words(
    ["Zwischenauswertung liegt vor", "The mid-term review is there"],
    ["Bericht und Beratung im Lenkungskreis", "report, discussed by the steering group"],
    ["Zwischenauswertung vorlegen", "Present the mid-term review"],
  ),
  M18: words(
    ["Jahresbericht ist veröffentlicht", "The annual report is published"],
    ["Bericht: Plan und Ergebnis nebeneinander", "report: plan and result side by side"],
    ["Jahresbericht veröffentlichen", "Publish the annual report"],
  ),
  M19: words(
    ["Austausch mit anderen Städten hat stattgefunden", "Exchange with other cities has taken place"],
    ["Reise- oder Besuchsbericht", "report of the visit"],
    ["Austausch mit anderen Städten führen", "Exchange with other cities"],
  ),
  M20: words(
    ["Treffen der bisherigen Teilnehmenden", "Meeting of all who took part so far"],
    ["Einladung und Ergebnis", "invitation and result"],
    ["Alle bisherigen Teilnehmenden einladen", "Invite all who took part so far"],
  ),
  M21: words(
    ["Papier zu den Möglichkeiten der Fortführung liegt vor", "The paper on the options for continuing is ready"],
    ["Vorlage im Gremienlauf", "paper handed in"],
    ["Papier zu den Möglichkeiten der Fortführung vorlegen", "Hand in the paper on the options for continuing"],
  ),
  M22: words(
    ["Entscheidung über die Fortführung", "Decision on what follows"],
    ["Beschluss", "resolution"],
    ["Über die Fortführung entscheiden", "Decide what follows"],
  ),
  M23: words(
    ["Abschließende Auswertung liegt vor", "The final evaluation is there"],
    ["Bericht der auswertenden Stelle", "the evaluator's report"],
    ["Abschließende Auswertung vorlegen", "Present the final evaluation"],
  ),
  M24: words(
    ["Übergabe ist abgeschlossen", "The handover is complete"],
    ["Übergabeprotokoll, Abschlussbericht", "handover record, closing report"],
    ["Übergabe abschließen", "Complete the handover"],
  ),
};
