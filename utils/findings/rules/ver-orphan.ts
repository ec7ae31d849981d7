import { LONG_AGO } from "../../model/days";
import { readMainTarget } from "../../model/link";
import { readVersionOf } from "../../model/strategy-version";
import type { PieceFacts, Rule } from "../contract";
import { betterGoal } from "../better-goal";
import { brokenEntries, isInForce } from "../not-doing";

/** VER-ORPHAN (findings.md 4.2; 4.5, 14): what it serves was retired, or a later decision speaks against it. */
export const verOrphan: Rule = {
  id: "VER-ORPHAN",
  set: "calm",
  check(facts) {
    const { piece, link, today } = facts;
    if (!link || piece.status === "idea" || piece.status === "retired") return [];
    const lost = retiredItem(facts) ?? laterDecision(facts);
    if (!lost) return [];
    const goal = betterGoal(facts);
    const day = lost.on && lost.on <= today && lost.on !== LONG_AGO ? { day: lost.on } : {};
    const key = `findings.verOrphan.${lost.what}${"day" in day ? "" : "Undated"}`;
    return [
      {
        level: piece.status === "live" ? "stop" : "check",
        message: { key, params: { name: lost.name, ...day } },
        facts: [
          { key: `facts.retired.${lost.what}`, params: { name: lost.name } },
          { key: "facts.linked", params: { day: link.linkedOn } },
        ],
        cause: [lost.what, lost.id, piece.status === "live" ? "live" : "in work"],
        fix: goal ? { kind: "relink", goalId: goal.id } : { kind: "status", status: "retired" },
      },
    ];
  },
};

interface Lost {
  what: "goal" | "persona" | "pillar" | "campaign" | "decision";
  id: string;
  name: string;
  on?: string;
}

function retiredItem(facts: PieceFacts): Lost | null {
  const { goal, persona, pillar, campaign, link, ground, today } = facts;
  const gone = ({
    retiredOn,
    status,
  }: {
    retiredOn?: string | null | undefined;
    status?: string;
  }) => (retiredOn ? retiredOn <= today : status === "retired");
  const target = readMainTarget(link);
  const lost = (what: Lost["what"], id: string, name: string, on?: string | null): Lost => ({
    what,
    id,
    name,
    ...(on ? { on } : {}),
  });
  if (goal && gone(goal)) return lost("goal", goal.id, goal.name, goal.retiredOn);
  if (persona && gone(persona))
    return lost("persona", persona.id, persona.short, persona.retiredOn);
  if (pillar && gone(pillar)) return lost("pillar", pillar.id, pillar.name, pillar.retiredOn);
  if (campaign && gone(campaign))
    return lost("campaign", campaign.id, campaign.name, campaign.retiredOn);
  const removed = ground.versions.flatMap((version) =>
    version.changes.filter((one) => one.op === "retire").map((one) => ({ ...one, version })),
  );
  const ids = [link?.main, target?.personaId, target?.pillarId, link?.campaignId];
  const found = removed.find(({ id }) => ids.includes(id) && !isHere(ground, id));
  if (!found) return null;
  const what =
    (["goal", "persona", "pillar", "campaign"] as const)[ids.indexOf(found.id)] ?? "goal";
  return lost(what, found.id, found.id, found.version.effectiveFrom);
}

/** Taken up again after it was retired, or never gone: the entity's own word counts. */
function isHere({ goal, persona, pillar, campaign }: PieceFacts["ground"], id: string): boolean {
  return [goal, persona, pillar, campaign].some((list) => list.has(id));
}

/** A decision of a later version than the link's. */
function laterDecision(facts: PieceFacts): Lost | null {
  const { link, ground, today } = facts;
  if (!link) return null;
  const version = ground.versions.find(({ id }) => id === link.strategyVersion);
  for (const { entry } of brokenEntries(facts)) {
    const since = readVersionOf(ground.versions, entry);
    if (!since || !isInForce(entry, today)) continue;
    const later = version ? since.number > version.number : since.effectiveFrom > link.linkedOn;
    if (later) return { what: "decision", id: entry.id, name: entry.text, on: since.effectiveFrom };
  }
  return null;
}
