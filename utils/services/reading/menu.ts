import { hostMatches } from "../../hosts/index";
import { words } from "../../i18n/index";
import { localeOf } from "../../i18n/locale";
import { offerMenu, titleMenu } from "../../platform/menu";
import type { Desk } from "../desk";

/** Puts the entry for a selected passage into the context menu of host pages. Once per installation and update. */
export async function offerPassageMenu(desk: Desk): Promise<void> {
  await offerMenu(await title(desk), hostMatches);
}

/** The person chose another language. */
export async function retitlePassageMenu(desk: Desk): Promise<void> {
  await titleMenu(await title(desk));
}

async function title(desk: Desk): Promise<string> {
  const { locale } = await desk.settings();
  return words(localeOf(locale, desk.language))("reading.menu");
}
