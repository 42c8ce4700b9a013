import type { KitState, Survey } from "../../cache/survey.ts";
import type { Finding } from "../../city/finding.ts";
import { openPoints } from "../../city/open-points.ts";
import { sectionsOf } from "../../city/paths.ts";
import type { Failure } from "../../rules/judge.ts";
import { textRules } from "../../rules/text/index.ts";
import type { FolderView } from "../../world/world.ts";
import type { CityFolder } from "../place/city-folder.ts";
import { judgedDocuments } from "./judged-documents.ts";
import { openFindings } from "./open-findings.ts";
import type { Verdict } from "./verdict.ts";

interface Surveyed {
  readonly verdict: Verdict;
  /** The folder whose documents are judged: as it is, or as it will be. */
  readonly view: FolderView;
  readonly kit: KitState;
}

/** All there is to say of a city, and the rules that broke down. */
export const surveyCity = async (
  city: CityFolder,
  { verdict, view, kit }: Surveyed,
): Promise<{ readonly survey: Survey; readonly failures: readonly Failure[] }> => {
  const { judged, judgement } = verdict;
  const documents = await judgedDocuments(city, verdict, view);
  const found = {
    file: city.findings,
    rules: judgement.findings.map(plain),
    documents: documents.findings.map(plain),
    open: openFindings(city, judgement),
  };
  // What is set aside of the text rules is known from the documents alone.
  const ofText = (code: string): boolean => textRules.some((rule) => rule.code === code);
  const setAside = judgement.setAside.flatMap((it) => (ofText(it.code) ? documents.setAside.filter(({ code }) => code === it.code) : [it]));
  const survey: Survey = {
    leading: judged.city.city.languages[0] ?? city.lang,
    found,
    sections: sectionsOf(Object.values(found).flatMap((each) => each.map(({ path }) => path))),
    openPoints: openPoints(judged.city).length,
    waiting: judgement.waiting,
    setAside: setAside.map((it) => ({ ...it, findings: it.findings.map(plain) })),
    kit: { changes: kit.changes, writes: kit.writes, notices: kit.notices, adopted: kit.adopted },
  };
  return { survey, failures: [...judgement.failures, ...documents.failures] };
};

/** A finding without what mends it: that is worked out where it is wanted. */
const plain = ({ code, level, path, place, message, allowed, mend, rule }: Finding): Finding => ({
  code,
  level,
  path,
  place,
  message,
  allowed,
  mend,
  ...(rule ? { rule } : {}),
});
