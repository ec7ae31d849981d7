/** One piece of many that are changed together. */
import { matchKey } from "../../model/asset-key";
import { closingId } from "../../model/closing";
import { idsAt } from "../../store/met";
import { readReview } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import type { Writer } from "../../store/write";
import type { Desk } from "../desk";
import { seenAt } from "../link";
import type { LinkGround } from "../link";
import { pageByKey } from "../pages";
import type { Page } from "../pages";

/** What one piece's change rests on. */
export interface Job {
  key: string;
  page: Page;
  ground: LinkGround;
  /** What the rules found on it last */
  reviewed: Reviewed | undefined;
}

export async function jobFor(
  desk: Desk,
  db: Database,
  key: string,
  stamp: LinkGround["stamp"],
): Promise<Job> {
  const [page, seen] = await Promise.all([pageByKey(desk, key), seenAt(db, key)]);
  const [id] = await idsAt(db, matchKey(key));
  const reviewed = id === undefined ? undefined : await readReview(db, id);
  return { key, page, ground: { ...seen, stamp }, reviewed };
}

/** That it was not linked yet is settled by a link: an answer of its own, so that the rule's worth can be judged. */
export async function noteFixed(writer: Writer, { reviewed, ground }: Job): Promise<void> {
  const finding = reviewed?.findings.find(({ rule }) => rule === "LINK-NONE");
  if (!reviewed || !finding) return;
  const id = closingId(reviewed.id, finding.rule);
  const answered = await writer.read("closing", id);
  // What a person said about it stays said.
  if (answered && answered.body.kind !== "fixed") return;
  const { by, at } = ground.stamp;
  await writer.put("closing", {
    ...{ id, ruleId: finding.rule, assetId: reviewed.id, kind: "fixed" as const },
    ...{ facts: finding.hash, until: null, by, at },
  });
}
