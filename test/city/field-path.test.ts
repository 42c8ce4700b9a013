import { describe, expect, it } from "vitest";
import { allFieldPaths, fieldPath } from "../../src/city/field-path.ts";

describe("a path as people write it", () => {
  it.each([
    ["runs.mobility-hack.date", "runs.<id>.date", "runs.date"],
    ["runs.date", "runs.<id>.date", "runs.date"],
    ["runs.0.date", "runs.<id>.date", "runs.date"],
    ["GOVERNANCE.answer.INTERIMWEEKS", "governance.answer.interimWeeks", "governance.answer.interimWeeks"],
    ["governance.bodies.steering.seats.3.votes", "governance.bodies.<id>.seats.<n>.votes", "governance.bodies.seats.votes"],
    ["budget.perYear.2027", "budget.perYear.2027", "budget.perYear.2027"],
    ["programme.milestones.M05.on", "programme.milestones.M05.on", "programme.milestones.M05.on"],
    ["runs", "runs", "runs"],
    ["topics.question", "topics.<id>.question", "topics.question"],
  ])("%s is the field %s", (path, shown, plain) => {
    expect(fieldPath(path)).toMatchObject({ shown, plain });
  });

  it.each(["nonsense", "runs.mobility-hack.dat", "city.name.first", "", "city..name", "__proto__", "city.constructor"])(
    "%s is no field",
    (path) => {
      expect(fieldPath(path)).toBeNull();
    },
  );

  it("leads to every field there is", () => {
    const paths = allFieldPaths();
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.filter((path) => fieldPath(path)?.plain !== path)).toEqual([]);
  });
});
