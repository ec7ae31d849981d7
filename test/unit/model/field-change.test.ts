/** A change of a field, on its way between two worlds. */
import { expect, it } from "vitest";
import { applyChanges, changesBetween, FieldChange } from "../../../utils/model/edit";

it("fills in and empties a field though what is not said goes missing on the way", () => {
  const [before, after] = [
    { id: "d", decision: "No" },
    { id: "d", revisitIf: "Five slip" },
  ];
  const sent: unknown = JSON.parse(JSON.stringify(changesBetween(before, after)));
  const arrived = FieldChange.array().parse(sent);
  expect(applyChanges(before, arrived)).toEqual({ body: after, conflicts: [] });
});
