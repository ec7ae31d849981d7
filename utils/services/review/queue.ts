import type { Finding } from "../../findings/contract";
import { decisionsOf } from "../../findings/decisions";
import { workspaceFindings } from "../../findings/engine";
import { setFor } from "../../findings/pass";
import { quieted } from "../../findings/quality";
import { workspaceRules } from "../../findings/workspace/index";
import { openGoals } from "../../model/goal";
import { isOver } from "../../model/campaign";
import type { Review, ReviewItem } from "../../messages/views";
import { allOf, countOf } from "../../store/read";
import { allReviews } from "../../store/reviews";
import type { Reviewed } from "../../store/schema";
import { bodies } from "../desk";
import type { Desk } from "../desk";
import { groundFor, readOnlyOf, shelf } from "../strategy";
import type { Shelf } from "../strategy";
import { catchUp } from "./catch-up";
import { quietRules } from "./quiet";

const LEVELS = ["stop", "check", "note"];

/** Everything the rules found, as the review page shows it, after looking again at what changed. */
export async function review(desk: Desk): Promise<Review> {
  await catchUp(desk);
  const db = await desk.db();
  const [shelved, reviews, answers, looked, settings] = await Promise.all([
    shelf(db, desk.now()),
    allReviews(db),
    allOf(db, "closing"),
    countOf(db, "asset"),
    desk.settings(),
  ]);
  const closings = bodies(answers.docs);
  const pieces = reviews
    .flatMap((one) => one.findings.map((finding) => itemOf(one, finding)))
    .sort(bySeverity);
  const ground = groundFor(shelved);
  const lines = reviews.map(({ profile }) => profile);
  const facts = { ground, pieces: lines, today: shelved.today };
  const strategy = workspaceFindings(
    facts,
    setFor(ground, null),
    workspaceRules,
    closings,
    (await quietRules(db))(),
  );
  const teams = new Map(reviews.map(({ id, profile }) => [id, profile.teamId ?? ""]));
  const me = shelved.people.find(({ id }) => id === settings.me);
  const readOnly = readOnlyOf(shelved, settings.me);
  return {
    pieces,
    strategy: strategy.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    decisions: decisionsOf(pieces, strategy, shelved.disagreements, shelved.today, shelved.people),
    quieted: quieted(closings, (id) => teams.get(id) ?? "", shelved.today),
    looked,
    ...choices(shelved),
    set: setFor(ground, null),
    ...(me ? { me: me.id } : {}),
    ...(readOnly ? { readOnly } : {}),
    today: shelved.today,
  };
}

function itemOf({ id, profile }: Reviewed, finding: Finding): ReviewItem {
  const { title, status, ownerId, teamId, key } = profile;
  return {
    on: id,
    key: key ?? id,
    title,
    status,
    finding,
    ...(ownerId ? { ownerId } : {}),
    ...(teamId ? { teamId } : {}),
  };
}

function bySeverity(a: ReviewItem, b: ReviewItem): number {
  return (
    LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : a.on < b.on ? -1 : 1)
  );
}

function choices(
  shelved: Shelf,
): Pick<Review, "people" | "teams" | "goals" | "personas" | "parts"> {
  const sets = shelved.workspace?.rules?.teams ?? {};
  return {
    people: shelved.people.map(({ id, name }) => ({ id, name })),
    teams: shelved.teams.map(({ id, name }) => ({ id, name, set: sets[id] ?? null })),
    goals: openGoals(shelved.goals).map(({ id, code, name }) => ({ id, code, label: name })),
    personas: shelved.personas
      .filter(({ retiredOn }) => !retiredOn)
      .map(({ id, short, name }) => ({ id, label: short, hint: name })),
    parts: shelved.campaigns
      .filter((one) => !isOver(one, shelved.today))
      .flatMap((campaign) =>
        campaign.parts.map(({ id, name }) => ({
          campaignId: campaign.id,
          campaign: campaign.name,
          id,
          name,
        })),
      ),
  };
}
