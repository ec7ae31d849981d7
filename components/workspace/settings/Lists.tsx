import { wantsBadges } from "../../../utils/model/wants-badges";
import { useWords } from "../../ui/words";
import { Switch } from "./Row";
import type { SectionProps } from "./save";

/** Dots in the lists of the tools, and what is remembered of pieces met there. */
export function Lists({ settings, save }: SectionProps) {
  const t = useWords();
  return (
    <>
      <Switch
        title={t("settings.badges")}
        text={t("settings.badgesOn")}
        on={wantsBadges(settings)}
        onChange={(badges) => save({ badges })}
      >
        <p>{t("settings.badgesHint")}</p>
      </Switch>
      <Switch
        title={t("settings.private")}
        text={t("settings.privateOn")}
        on={settings.rememberPrivate}
        onChange={(rememberPrivate) => save({ rememberPrivate })}
      >
        <p>{t("settings.privateHint")}</p>
      </Switch>
    </>
  );
}
