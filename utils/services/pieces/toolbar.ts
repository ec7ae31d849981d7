import { words } from "../../i18n/index";
import { localeOf } from "../../i18n/locale";
import { showCount } from "../../platform/toolbar";
import type { Desk } from "../desk";
import { mine } from "./mine";

/**
 * Says in the toolbar how many of this person's own pieces wait for them: nothing while none does, while they have not
 * said who they are, or while they asked for quiet everywhere.
 */
export async function refreshToolbar(desk: Desk): Promise<void> {
  const settings = await desk.settings();
  const t = words(localeOf(settings.locale, desk.language));
  const quiet =
    settings.pausedUntil !== null && Date.parse(settings.pausedUntil) > desk.now().getTime();
  const { waiting } = quiet ? { waiting: 0 } : await mine(desk);
  await showCount(waiting, waiting > 0 ? t("toolbar.waiting", { count: waiting }) : t("app.name"));
}
