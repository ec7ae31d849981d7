/** What the background refuses, whatever a page shows: the roles of features.md SP2. */
import { describe, expect, it } from "vitest";
import { dropPending } from "../../../utils/services/editing/pending";
import { edit } from "../../../utils/services/editing/edit";
import { order } from "../../../utils/services/editing/order";
import { publish } from "../../../utils/services/editing/publish";
import { suggest } from "../../../utils/services/suggest-change";
import { handOver } from "../../../utils/services/team/hand-over";
import { openPieces } from "../../../utils/services/team/open-pieces";
import { deskWithFiles, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const WHO = { lead: "u-ines", editor: "u-priya", contributor: "u-jules", viewer: "u-darren" };
type Who = keyof typeof WHO;

const rename = (type: "goal" | "person", id: string, from: string) => ({
  ...{ operation: operation(), when: "now" as const },
  edits: [{ op: "edit" as const, type, id, changes: [{ path: ["name"], from, to: "Renamed" }] }],
});

const DEEDS: Record<string, (desk: TestDesk) => Promise<unknown>> = {
  link: (desk) => linkAt(desk, "gdoc:Roles"),
  suggest: (desk) =>
    suggest(
      desk,
      { target: { key: "gdoc:Roles" }, operation: operation(), text: "Drop the discount." },
      OWN,
    ),
  edit: (desk) => edit(desk, rename("goal", "g-audit", AUDIT)),
  order: (desk) => order(desk, { operation: operation(), type: "goal", ids: ["g-audit"] }),
  dropPending: (desk) => dropPending(desk, { operation: operation(), ids: ["goal:g-audit"] }),
  openPieces: (desk) => openPieces(desk, { ownerId: "u-marek" }),
  handOver: (desk) =>
    handOver(desk, {
      ...{ operation: operation(), from: "u-marek", to: "u-priya", teamId: null },
      ...{ on: "2026-02-16", pieces: ["A04"] },
    }),
  people: (desk) => edit(desk, rename("person", "u-jules", "Jules Abara")),
  publish: (desk) =>
    publish(desk, {
      ...{ operation: operation(), effectiveFrom: "2026-02-16", summary: "S", why: "W" },
      ...{ nextReviewOn: null, approvedBy: null },
    }),
};
const AUDIT = "Own the audit season: quality managers get audit-ready with us first";

/** What is refused, by code; a deed that is not named here is done. */
const REFUSED: Record<Who, Record<string, string>> = {
  // Nobody prepared anything, so a lead hears that, and not that they may not.
  lead: { publish: "nothing-to-publish" },
  editor: { people: "leads-only", publish: "leads-only" },
  contributor: {
    ...{ edit: "editors-only", order: "editors-only", dropPending: "editors-only" },
    ...{ openPieces: "editors-only", handOver: "editors-only" },
    ...{ people: "leads-only", publish: "leads-only" },
  },
  viewer: Object.fromEntries(Object.keys(DEEDS).map((deed) => [deed, "viewer"])),
};

describe.each(Object.keys(WHO) as Who[])("a %s", (who) => {
  it("is refused what is not theirs, and nothing else", async () => {
    const desk = await deskWithFiles();
    await desk.saveSettings({ ...(await desk.settings()), me: WHO[who] });
    const refused: Record<string, unknown> = {};
    for (const [name, deed] of Object.entries(DEEDS)) {
      const code = await deed(desk).then(
        () => undefined,
        (error: unknown) => (error as { code?: string }).code ?? error,
      );
      if (code !== undefined) refused[name] = code;
    }
    expect(refused).toEqual(REFUSED[who]);
  });
});
