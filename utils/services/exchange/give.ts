/** What people take away: tables, pages, packs for guests. */
import { guestsOf, packFor, writeGuestFile } from "../../exchange/out/guest";
import type { Guest } from "../../exchange/out/guest";
import { writeGuestPage, writeSnapshot } from "../../exchange/out/snapshot";
import type { Tongue } from "../../exchange/out/snapshot";
import { TABLES, writeTable } from "../../exchange/out/tables";
import type { TableName } from "../../exchange/out/tables";
import { words } from "../../i18n/index";
import { localeOf } from "../../i18n/locale";
import type { Answers, Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import { allOfTypes } from "../../store/read";
import { everything } from "../../store/upkeep";
import type { Desk } from "../desk";
import { todayFor } from "../strategy";

const TYPES = { csv: "text/csv", html: "text/html", json: "application/json" } as const;

/**
 * One table, page or pack as text.
 * @throws Refusal `bad-request` when a pack names nobody
 */
export async function exportText(
  desk: Desk,
  { what, guest }: Body<"exportText">,
): Promise<Answers["exportText"]> {
  const { docs, events } = await everything(await desk.db());
  const tongue = await tongueOf(desk);
  const named = (ending: keyof typeof TYPES, text: string): Answers["exportText"] => ({
    name: `throughline-${what}-${tongue.today}.${ending}`,
    type: TYPES[ending],
    text,
  });
  if (what === "page") return named("html", writeSnapshot(docs, tongue));
  if (isTable(what)) return named("csv", writeTable(what, { docs, events, say: tongue.say }));
  if (!guest) throw new Refusal("bad-request");
  return what === "guestPage"
    ? named("html", writeGuestPage(packFor(docs, guest), docs, tongue))
    : named("json", guestFile(docs, guest));
}

function guestFile(docs: Parameters<typeof packFor>[0], guest: Guest): string {
  return JSON.stringify(writeGuestFile(packFor(docs, guest), guest), null, 1);
}

function isTable(what: string): what is TableName {
  return Object.hasOwn(TABLES, what);
}

async function tongueOf(desk: Desk): Promise<Tongue> {
  const locale = localeOf((await desk.settings()).locale, desk.language);
  return { locale, say: words(locale), today: await todayFor(desk) };
}

/** Everyone from outside a pack can be made for. */
export async function guests(desk: Desk): Promise<Answers["guests"]> {
  const { person, team } = await allOfTypes(await desk.db(), ["person", "team"]);
  return guestsOf([...person, ...team]);
}
