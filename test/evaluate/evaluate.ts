import { readFile } from "../../utils/exchange/index";
import type { Draft } from "../../utils/exchange/parsed";
import type { Known } from "../../utils/findings/facts";
import { groundOf } from "../../utils/findings/ground";
import type { Ground } from "../../utils/findings/ground";
import { passOver } from "../../utils/findings/pass";
import { words } from "../../utils/i18n/index";
import type { Asset } from "../../utils/model/asset";
import type { EntityOf, EntityType } from "../../utils/model/entities";
import type { Link } from "../../utils/model/link";
import type { Message } from "../../utils/model/message";
import { BadInput, isDay, textOf } from "./options";
import type { Options } from "./options";
import { goalsIn, whysIn } from "./lines";
import { suggestionsFor } from "./suggestions";

/** What the extension says about files, as one JSON document (contract.md). */
export function evaluate(options: Options): Record<string, unknown> {
  const drafts = [options.strategy, options.pieces].flatMap((file) => (file ? draftsOf(file) : []));
  const ground = groundFrom(drafts);
  return {
    ...(options.pieces || options.strategy ? findings(drafts, ground, options) : {}),
    ...(options.whyLines ? { whys: whysIn(options.whyLines, ground) } : {}),
    ...(options.goalLines ? { goals: goalsIn(options.goalLines, ground) } : {}),
  };
}

function findings(drafts: Draft[], ground: Ground, options: Options): Record<string, unknown> {
  const today = options.on ?? readAnchor(options) ?? new Date().toISOString().slice(0, 10);
  const files = [options.strategy, options.pieces].filter((file) => file !== undefined);
  const texts = new Map(files.flatMap((file) => [...textsIn(file)]));
  const known = knownFrom(drafts, texts, today);
  const passed = passOver(ground, known, bodies(drafts, "closing"), today, options.set);
  const suggested = suggestionsFor(ground, known, options.learn);
  return {
    pieces: passed.pieces.map(({ id, findings: found }) => ({
      id,
      findings: found.map(({ rule, level, message, facts }) => ({
        ...{ rule, level, message: say(message), facts: facts.map(say) },
      })),
      ...suggested.get(id),
    })),
    workspace: passed.workspace.map(({ rule, level, target, message, facts }) => ({
      ...{ rule, level, target: target.id, ...codeOf(ground, target.id) },
      ...{ message: say(message), facts: facts.map(say) },
    })),
  };
}

const t = words("en");
function say({ key, params }: Message): string {
  return t(key, params);
}

function codeOf(ground: Ground, id: string): { code?: string } {
  const code = ground.goal.get(id)?.code;
  return code ? { code } : {};
}

/** @throws BadInput */
function draftsOf(file: string): Draft[] {
  const parsed = readFile(file, textOf(file));
  const [problem] = [...parsed.refused, ...parsed.skippable];
  if (problem)
    throw new BadInput(
      `${file} cannot be read: ${problem.path} should be ${say(problem.expected)}, found ${problem.found}.`,
    );
  return parsed.drafts;
}

function bodies<T extends EntityType>(drafts: readonly Draft[], type: T): EntityOf<T>[] {
  return drafts.filter((one) => one.type === type).map((one) => one.body as EntityOf<T>);
}

export function groundFrom(drafts: readonly Draft[]): Ground {
  const [workspace] = bodies(drafts, "meta");
  return groundOf({
    ...(workspace ? { workspace } : {}),
    goals: bodies(drafts, "goal"),
    personas: bodies(drafts, "persona"),
    pillars: bodies(drafts, "pillar"),
    stages: bodies(drafts, "stage"),
    campaigns: bodies(drafts, "campaign"),
    notDoing: bodies(drafts, "notdoing"),
    disagreements: bodies(drafts, "disagreement"),
    versions: bodies(drafts, "version"),
    people: bodies(drafts, "person"),
    teams: bodies(drafts, "team"),
    rituals: bodies(drafts, "ritual"),
    workflows: bodies(drafts, "workflow"),
    evidence: bodies(drafts, "evidence"),
  });
}

export function knownFrom(
  drafts: readonly Draft[],
  texts: ReadonlyMap<string, string>,
  today: string,
): Known[] {
  const links = new Map(bodies(drafts, "link").map((link: Link) => [link.assetId, link]));
  return bodies(drafts, "asset").map((asset: Asset) => {
    const link = links.get(asset.id);
    return {
      id: asset.id,
      title: asset.title,
      status: asset.status,
      createdOn: asset.createdOn ?? today,
      asset,
      ...(link ? { link } : {}),
      text: [texts.get(asset.id), asset.notes].filter(Boolean).join("\n\n"),
    };
  });
}

interface Row {
  id?: unknown;
  text?: unknown;
}

/** Texts of a file's pieces: read here for the check and kept nowhere, as in the browser. */
export function textsIn(file: string): Map<string, string> {
  const { assets } = JSON.parse(textOf(file)) as { assets?: Row[] };
  return new Map(
    (assets ?? []).map(({ id, text }) => [String(id), typeof text === "string" ? text : ""]),
  );
}

function readAnchor({ strategy, pieces }: Options): string | undefined {
  for (const file of [strategy, pieces]) {
    const day = file ? (JSON.parse(textOf(file)) as { anchorDate?: unknown }).anchorDate : null;
    if (typeof day === "string" && isDay(day)) return day;
  }
  return undefined;
}
