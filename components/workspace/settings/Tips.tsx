import { useWords } from "../../ui/words";
import { Switch } from "./Row";
import type { SectionProps } from "./save";

/** One-line tips beside findings: a person's own choice. */
export function Tips({ settings, save }: SectionProps) {
  const t = useWords();
  return (
    <Switch
      title={t("tips.title")}
      text={t("tips.show")}
      on={settings.tips}
      onChange={(tips) => save({ tips })}
    >
      <p>{t("tips.hint")}</p>
    </Switch>
  );
}
