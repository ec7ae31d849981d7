/** What stands on the buttons of a finding while the panel is open. */
import { describe, expect, it } from "vitest";
import { fixesOf, nameOf } from "../../../components/panel/fixes";

const RETIRE = { kind: "status", status: "retired" } as const;
const SWITCH = { kind: "relink", goalId: "g-decide" } as const;

describe("a fix that is found while its finding is shown", () => {
  it("stands after the first one, which stays where it is", () => {
    expect(fixesOf(RETIRE, SWITCH)).toEqual({ main: RETIRE, later: SWITCH });
    expect(fixesOf(RETIRE, RETIRE)).toEqual({ main: RETIRE });
  });

  it("of the same kind takes its place, as a button of its own", () => {
    const other = { ...SWITCH, goalId: "g-audit" };
    expect(fixesOf(SWITCH, other)).toEqual({ main: other });
    expect(nameOf(other)).not.toBe(nameOf(SWITCH));
  });

  it("is the same button when only the words it begins with are others", () => {
    const starter = { key: "starter.one" };
    expect(nameOf({ kind: "why", starter })).toBe(nameOf({ kind: "why" }));
  });
});
