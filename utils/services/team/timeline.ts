/** What one reader received lately and will receive, in order: their side of everything that is planned. */
import type { Body } from "../../messages/protocol";
import type { Received, Timeline } from "../../messages/people-view";
import type { Campaign, Part } from "../../model/campaign";
import { addDays } from "../../model/days";
import { reviewsOf } from "../../store/lines";
import { restingOn } from "../../store/reviews";
import type { Reviewed } from "../../store/schema";
import type { Desk } from "../desk";
import { inTime } from "../pieces/in-time";
import { Slices } from "../review/slices";
import { shelf } from "../strategy";

const AT_ONCE = 200;
const MOST_SEEN = 5000;
const SHOWN = 300;
/** How far back it goes, in days. */
const LATELY = 92;

/** Parts that have a day, and pieces that went or go out on one; a part with its piece is one entry. */
export async function timeline(desk: Desk, { personaId }: Body<"timeline">): Promise<Timeline> {
  await inTime(desk);
  const db = await desk.db();
  const { campaigns, today } = await shelf(db, desk.now());
  const since = addDays(today, -LATELY);
  const ids = await restingOn(db, `persona:${personaId}`);
  const slices = new Slices();
  const items: Received[] = [];
  for (let from = 0; from < Math.min(ids.length, MOST_SEEN); from += AT_ONCE) {
    const some = await reviewsOf(db, ids.slice(from, Math.min(from + AT_ONCE, MOST_SEEN)));
    items.push(...some.flatMap((one) => pieceOf(one, personaId)));
    await slices.pause();
  }
  const made = new Set(items.map(({ id }) => id));
  items.push(...partsFor(campaigns, personaId, made));
  const shown = items.filter(({ on }) => on >= since).sort(byDay);
  return { items: shown.slice(-SHOWN), more: ids.length > MOST_SEEN || shown.length > SHOWN };
}

function byDay(a: Received, b: Received): number {
  return a.on.localeCompare(b.on) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

function pieceOf({ id, profile, kind }: Reviewed, personaId: string): Received[] {
  const { title, status, date, channel, goalId, campaignId, key, url } = profile;
  if (profile.personaId !== personaId || !date || status === "retired" || status === "idea")
    return [];
  const said = { channel, stage: kind?.stage, goalId, campaignId, key, url };
  return [
    {
      ...{ id, on: date, name: title || (key ?? id), kind: "piece", status },
      ...(Object.fromEntries(
        Object.entries(said).filter(([, value]) => value),
      ) as Partial<Received>),
    },
  ];
}

/** Parts whose piece is there with a day of its own are that piece. */
function partsFor(
  campaigns: readonly Campaign[],
  personaId: string,
  made: ReadonlySet<string>,
): Received[] {
  return campaigns
    .filter(({ retiredOn }) => !retiredOn)
    .flatMap((campaign) =>
      campaign.parts
        .filter((part) => part.personaId === personaId && !made.has(part.assetId ?? ""))
        .flatMap((part) => partOf(part, campaign)),
    );
}

function partOf({ id, name, dueOn, channel, stage }: Part, campaign: Campaign): Received[] {
  if (!dueOn) return [];
  return [
    {
      ...{ id, on: dueOn, name, kind: "part" },
      ...{ campaignId: campaign.id, campaign: campaign.name, goalId: campaign.goalId },
      ...(channel ? { channel } : {}),
      ...(stage ? { stage } : {}),
    },
  ];
}
