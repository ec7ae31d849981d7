import { endOfDay, FOREVER, HOST_TOOLS } from "../../utils/model/constants";
import { Fold } from "../ui/Fold";
import { useDates, useWords } from "../ui/words";
import type { PartProps } from "./Popup";

/** Quiet on this tool, today, or until the person resumes; and the way back. */
export function Pause({ context, settings, save }: PartProps) {
  const t = useWords();
  if (context.state === "paused")
    return <Resume context={context} settings={settings} save={save} />;
  const tool = HOST_TOOLS.find((one) => one === context.tool);
  return (
    <Fold title={t("popup.pause")}>
      {tool && (
        <button
          type="button"
          className="button plain"
          onClick={() => save({ off: [...settings.off, tool] })}
        >
          {t("menu.pauseTool", { tool: t(`tool.${tool}`) })}
        </button>
      )}
      <button
        type="button"
        className="button plain"
        onClick={() => save({ pausedUntil: endOfDay(new Date()) })}
      >
        {t("menu.pauseToday")}
      </button>
      <button type="button" className="button plain" onClick={() => save({ pausedUntil: FOREVER })}>
        {t("menu.pauseAll")}
      </button>
    </Fold>
  );
}

/** Lifts every pause that holds on the page in front. */
function Resume({ context, settings, save }: PartProps) {
  const t = useWords();
  const { moment } = useDates();
  const until = settings.pausedUntil;
  const off = settings.off.some((one) => one === context.tool);
  const why = off
    ? t("paused.tool", { tool: t(`tool.${context.tool}`) })
    : until && until !== FOREVER
      ? t("paused.until", { time: moment(until) })
      : t("paused.open");
  return (
    <section className="popup-paused">
      <p className="muted small">{why}</p>
      <button
        type="button"
        className="button main"
        onClick={() =>
          save({
            pausedUntil: null,
            off: settings.off.filter((one) => one !== context.tool),
            quietKeys: settings.quietKeys.filter((one) => one !== context.key),
          })
        }
      >
        {t("paused.resume")}
      </button>
    </section>
  );
}
