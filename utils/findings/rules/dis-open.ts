import { plain } from "../../fit/tokens";
import { readMainTarget } from "../../model/link";
import type { Disagreement } from "../../model/disagreement";
import type { PieceFacts, Rule } from "../contract";
import { brokenEntries } from "../not-doing";

/** DIS-OPEN (findings.md 4.2; 4.5, 16): it touches the exact item of an open disagreement. Goals alone do not count. */
export const disOpen: Rule = {
  id: "DIS-OPEN",
  set: "standard",
  speaksOnIdeas: true,
  check(facts) {
    const { piece, ground } = facts;
    if (piece.status === "retired") return [];
    return ground.disagreements
      .filter((one) => one.status === "open" && !one.decidedOn && touches(facts, one))
      .slice(0, 1)
      .map((one) => {
        const decider = ground.people.find(({ id }) => id === one.deciderId)?.name ?? "";
        const params = { topic: one.topic, decider, day: one.decideBy };
        return {
          level: "note",
          message: { key: decider ? "findings.disOpen" : "findings.disOpenNobody", params },
          facts: [{ key: "facts.exactly", params: { text: one.exactly } }],
          cause: [one.id],
          fix: { kind: "show", route: "decisions", id: one.id },
        };
      });
  },
};

function touches(facts: PieceFacts, one: Disagreement): boolean {
  const items = new Set([...one.linkedTo, ...namedIn(facts, one.exactly)]);
  return (
    brokenEntries(facts).some(({ entry }) => items.has(entry.id)) ||
    linkedItems(facts).some((id) => items.has(id)) ||
    (facts.evidence.meant[`open:${one.id}`] ?? []).length > 0
  );
}

/** Pillar, persona and campaign of the piece; its goal is no exact item. */
function linkedItems({ link, campaign }: PieceFacts): string[] {
  const target = readMainTarget(link);
  return [target?.personaId, target?.pillarId, campaign?.id].filter((id) => typeof id === "string");
}

/** Decisions, pillars, readers and campaigns that are named in what the disagreement is exactly about. */
function namedIn({ ground }: PieceFacts, exactly: string): string[] {
  const text = plain(exactly);
  const named = (name: string): boolean => name.length > 3 && text.includes(plain(name));
  return [
    ...ground.notDoing.filter((one) => named(one.text)),
    ...ground.pillars.filter((one) => named(one.name)),
    ...ground.personas.filter((one) => named(one.short)),
    ...ground.campaigns.filter((one) => named(one.name)),
  ].map(({ id }) => id);
}
