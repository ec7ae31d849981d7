import { useQuery } from "@tanstack/react-query";
import { ownModelQuery } from "../../../utils/queries/second-opinion";
import { useLocale, useWords } from "../../ui/words";
import { Switch } from "./Row";
import type { SectionProps } from "./save";

/** Whether the browser's own language model may be asked. Nothing of it where the browser has none. */
export function SecondOpinion({ settings, save }: SectionProps) {
  const t = useWords();
  const model = useQuery(ownModelQuery(useLocale())).data;
  if (!model || model === "unavailable") return null;
  return (
    <Switch
      title={t("second.title")}
      text={t("second.switch")}
      on={settings.secondOpinion}
      onChange={(secondOpinion) => save({ secondOpinion })}
    >
      <p>{t("second.hint")}</p>
      {model !== "available" && <p>{t("second.hintDownload")}</p>}
    </Switch>
  );
}
