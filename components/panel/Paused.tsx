import { useMutation } from "@tanstack/react-query";
import type { Context } from "../../utils/messages/views";
import { FOREVER } from "../../utils/model/constants";
import type { Settings } from "../../utils/model/settings";
import { requestMutation } from "../../utils/queries/index";
import { useDates, useWords } from "../ui/words";

/** Quiet, until when, and the way back. Resuming lifts every pause that holds on this page. */
export function Paused({ context, settings }: { context: Context; settings: Settings }) {
  const t = useWords();
  const { moment } = useDates();
  const save = useMutation(requestMutation("saveSettings"));
  const off = settings.off.some((one) => one === context.tool);
  const until = settings.pausedUntil;
  const resume = (): void =>
    save.mutate({
      pausedUntil: null,
      off: settings.off.filter((one) => one !== context.tool),
      quietKeys: settings.quietKeys.filter((one) => one !== context.key),
    });
  return (
    <section className="paused">
      <p className="muted">
        {off
          ? t("paused.tool", { tool: t(`tool.${context.tool}`) })
          : until && until !== FOREVER
            ? t("paused.until", { time: moment(until) })
            : t("paused.open")}
      </p>
      <button type="button" className="button main" onClick={resume}>
        {t("paused.resume")}
      </button>
    </section>
  );
}
