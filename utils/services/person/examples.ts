/** One example of this workspace for each of the words we use. Where it has none, none is made up. */
import type { Answers } from "../../messages/protocol";
import type { Term } from "../../messages/person-view";
import { openGoals } from "../../model/goal";
import { readMainTarget } from "../../model/link";
import { readDocument } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { isOver } from "../../model/campaign";
import { shelf } from "../strategy";
import type { Shelf } from "../strategy";

/** Pieces of a goal that are looked at for a why worth showing. */
const LOOKED_AT = 20;

export async function examples(desk: Desk): Promise<Answers["examples"]> {
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  const said: Partial<Record<Term, string | null | undefined>> = {
    ...(await ofPiece(db, shelved)),
    ...ofStrategy(shelved),
    ...ofPlan(shelved),
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text));
}

function ofStrategy({ goals, personas, pillars, stages, notDoing, versions }: Shelf) {
  const open = openGoals(goals);
  const pillar = pillars.find((one) => !one.retiredOn);
  const proof = pillar?.proof[0];
  const version = versions.find(({ current }) => current);
  return {
    goal: open[0] && `${open[0].code} ${open[0].name}`,
    number: open.flatMap(({ kpis }) => kpis)[0]?.name,
    reader: personas.find((one) => !one.retiredOn)?.short,
    message: pillar?.claim,
    proof: typeof proof === "string" ? proof : proof?.text,
    stage: stages[0]?.name,
    notDoing: notDoing[0]?.text,
    version: version?.summary,
  };
}

function ofPlan({ campaigns, today }: Shelf) {
  const campaign = campaigns.find((one) => !isOver(one, today));
  return { campaign: campaign?.name, part: campaign?.parts[0]?.name };
}

/** A linked piece, preferably one that says why. */
async function ofPiece(db: Database, { goals }: Shelf) {
  for (const { id: goalId } of openGoals(goals)) {
    const ids = await db.getAllKeysFromIndex("docs", "goals", goalId, LOOKED_AT);
    const links = await Promise.all(
      ids.map((id) => readDocument(db, "link", id.slice("link:".length))),
    );
    const whys = links.map((one) => readMainTarget(one?.body)?.why ?? "");
    const at = Math.max(
      whys.findIndex((why) => why !== ""),
      0,
    );
    const asset = await readDocument(db, "asset", links[at]?.body.id ?? "");
    if (asset) return { piece: asset.body.title, why: whys[at] };
  }
  return {};
}
