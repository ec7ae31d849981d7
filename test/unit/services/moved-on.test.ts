/** A tab that moves on while the background still thinks about where it was is known to be where it is. */
import { expect, it } from "vitest";
import { loadSample } from "../../../utils/services/imports";
import { pageByAddress, readPage } from "../../../utils/services/pages";
import { visit } from "../../../utils/services/visit";
import { freshDesk, operation, TAB } from "../desk";

const at = (id: string, turn: number, hostStatus?: string) => {
  const page = pageByAddress(`https://app.hubspot.com/email/0000001/edit/${id}`);
  return { ...page, tool: "hubspot" as const, turn, ...(hostStatus ? { hostStatus } : {}) };
};

it("whatever takes longer to say", async () => {
  const desk = freshDesk();
  await loadSample(desk, operation());
  // A page's status is stored before it is shown: this visit is overtaken by the next.
  await Promise.all([
    visit(desk, at("7700007", 1, "draft"), TAB),
    visit(desk, at("7700030", 2), TAB),
  ]);
  expect((await readPage(1))?.key).toBe("hubspot:email:7700030");
  await visit(desk, at("7700007", 3), TAB);
  expect((await readPage(1))?.key).toBe("hubspot:email:7700007");
});
