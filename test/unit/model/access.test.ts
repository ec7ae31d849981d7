/** Who may do what (features.md SP2). */
import { expect, it } from "vitest";
import { accessOf, may } from "../../../utils/model/access";
import type { Deed } from "../../../utils/model/access";

const DEEDS: readonly Deed[] = ["link", "suggest", "edit", "publish"];

it.each([
  ["lead", ["link", "suggest", "edit", "publish"]],
  ["editor", ["link", "suggest", "edit"]],
  ["contributor", ["link", "suggest"]],
  ["viewer", []],
] as const)("%s may %j, and nothing else", (access, deeds) => {
  expect(DEEDS.filter((deed) => may(access, deed))).toEqual(deeds);
});

it.each([null, undefined, "", "chief"])("somebody of whom %j is said works alone", (said) => {
  expect(accessOf(said)).toBe("lead");
});
