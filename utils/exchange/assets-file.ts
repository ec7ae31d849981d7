import { Asset } from "../model/asset";
import { matchKey } from "../model/asset-key";
import type { Document } from "../model/document";
import { FlatLink } from "../model/link";
import type { Link, LinkTarget } from "../model/link";
import { z } from "../model/zod";
import { draft, nothing } from "./parsed";
import type { Parsed } from "./parsed";
import { readRows } from "./rows";

export const ASSETS_SCHEMA = "strategy-context-assets/1";

const Row = z.looseObject({ ...Asset.shape, currentLink: FlatLink.nullish() });

/**
 * Reads a `strategy-context-assets/1` file. The text of a piece is never stored: it is left out and said so. Two
 * pieces that claim the same place are a problem of the second.
 */
export function readAssetsFile(file: string, json: Record<string, unknown>): Parsed {
  const into = nothing();
  const places = new Map<string, string>();
  let texts = 0;
  const source = { file, list: "assets", value: json["assets"] ?? null };
  if (!Array.isArray(json["assets"])) source.value = json["assets"] ?? {};
  readRows(source, Row, into, (row, at) => {
    const { currentLink, text, ...asset } = row as typeof row & { text?: unknown };
    if (typeof text === "string" && text !== "") texts++;
    const taken = asset.refs.find((ref) => places.has(matchKey(ref.key)));
    if (taken) {
      into.skippable.push({
        file,
        path: `assets[${String(at)}].refs`,
        row: `${file}#assets[${String(at)}]`,
        entry: asset.title,
        expected: {
          key: "expected.ownPlace",
          params: { other: places.get(matchKey(taken.key)) ?? "" },
        },
        found: taken.key,
      });
      return;
    }
    for (const ref of asset.refs) places.set(matchKey(ref.key), asset.title);
    into.drafts.push(draft("asset", asset, at));
    if (currentLink)
      into.drafts.push(draft("link", linkFrom(asset.id, currentLink, asset.createdOn)));
  });
  if (texts > 0) into.ignored.push({ key: "import.textsLeftOut", params: { count: texts } });
  return into;
}

/** The stored form of a flat link. What was said without a goal is kept as said before one. */
export function linkFrom(assetId: string, flat: FlatLink, createdOn?: string | null): Link {
  const { goalId, supportingGoalIds, personaId, pillarId, why, linkedBy, linkedOn, ...rest } = flat;
  const by = linkedBy ?? "import";
  const on = linkedOn ?? createdOn ?? "1970-01-01";
  const target: LinkTarget = { personaId, pillarId, why: why ?? "", by, at: `${on}T00:00:00.000Z` };
  const bare: LinkTarget = { why: "", by, at: target.at };
  const supporting = (supportingGoalIds ?? []).map((id) => [id, bare] as const);
  return {
    ...rest,
    id: assetId,
    assetId,
    main: goalId ?? null,
    to: Object.fromEntries(goalId ? [...supporting, [goalId, target]] : supporting),
    before: goalId ? undefined : target,
    source: "imported",
    linkedBy: by,
    linkedOn: on,
  };
}

/** The flat form of a stored link, as files keep it. */
export function flatten(link: Link): FlatLink {
  const { id: _id, assetId: _asset, main, to, before, source: _source, ...rest } = link;
  const target = main ? to[main] : before;
  const supporting = Object.keys(to).filter((goal) => goal !== main);
  return {
    ...rest,
    goalId: main,
    ...(supporting.length > 0 ? { supportingGoalIds: supporting } : {}),
    personaId: target?.personaId,
    pillarId: target?.pillarId,
    why: target?.why ?? "",
  };
}

/** Writes a `strategy-context-assets/1` file from stored documents. */
export function writeAssetsFile(docs: readonly Document[]): Record<string, unknown> {
  const links = new Map(
    docs
      .filter((doc) => doc.t === "link")
      .map((doc) => [(doc as Document<"link">).body.assetId, doc]),
  );
  const assets = docs
    .filter((doc): doc is Document<"asset"> => doc.t === "asset")
    .sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9))
    .map(({ body }) => {
      const link = links.get(body.id) as Document<"link"> | undefined;
      return { ...body, currentLink: link ? flatten(link.body) : null };
    });
  return { schema: ASSETS_SCHEMA, assets };
}
