import type { Draft } from "../../exchange/parsed";
import type { Asset } from "../../model/asset";
import type { Link } from "../../model/link";
import type { Here } from "../../store/here";
import type { OfSample } from "../../store/read";
import { stable } from "../../model/stable";

/**
 * Lays what tables say of pieces over what is stored of them: a table names a few fields, and what it does not name
 * stays as it is.
 */
export function lay(here: Here, drafts: readonly Draft[], goes: OfSample): Draft[] {
  if (!drafts.some(({ over }) => over)) return [...drafts];
  const ids = new Map<string, string>();
  const laid: Draft[] = [];
  for (const one of drafts) {
    if (one.over && one.type === "asset") laid.push(layAsset(here, one, goes, ids));
    else if (one.over && one.type === "link") laid.push(layLink(here, one, goes, ids));
    else laid.push(one);
  }
  return laid;
}

function layAsset(store: Here, one: Draft, goes: OfSample, ids: Map<string, string>): Draft {
  const said = one.body as Asset;
  const here = store.readAssetAt(said.refs[0]?.key ?? "");
  if (!here || goes(`asset:${here.id}`, here)) return one;
  ids.set(said.id, here.id);
  const { title, status, refs: _refs, id: _id, ...rest } = said;
  const body = {
    ...here,
    ...rest,
    ...(one.over?.title ? { title } : {}),
    ...(one.over?.status ? { status } : {}),
  };
  return { ...one, body };
}

function layLink(store: Here, one: Draft, goes: OfSample, ids: ReadonlyMap<string, string>): Draft {
  const said = one.body as Link;
  const id = ids.get(said.assetId) ?? said.assetId;
  const here = store.readBody("link", id);
  if (!here || goes(`link:${id}`, here)) return { ...one, body: { ...said, id, assetId: id } };
  const main = said.main ?? here.main;
  const fresh = said.main ? said.to[said.main] : said.before;
  const was = main ? here.to[main] : here.before;
  const { by, at, ...words } = { by: "import", at: "", ...fresh };
  const target = {
    ...was,
    ...filled(words),
    why: words.why || was?.why || "",
    by: was?.by ?? by,
    at: was?.at ?? at,
  };
  const { campaignId, stage } = said;
  const body: Link = {
    ...here,
    ...filled({ campaignId, stage }),
    main,
    to: main ? { ...(main === here.main ? here.to : {}), [main]: target } : here.to,
    ...(main ? {} : { before: target }),
  };
  return stable(body) === stable(here)
    ? { ...one, body: here }
    : {
        ...one,
        body: { ...body, linkedOn: said.linkedOn, linkedBy: said.linkedBy, source: "imported" },
      };
}

function filled<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && one !== null),
  ) as Partial<T>;
}
