import type { Unread } from "../../utils/messages/fit-view";
import type { Context } from "../../utils/messages/views";
import { useDates, useWords } from "../ui/words";

interface Props {
  because: Unread;
  /** When asking again makes sense (ISO) */
  retryAt?: string;
  tool: Context["tool"];
}

/** Why the words could not be read, and what to do. That says nothing about the piece. */
export function FitUnread({ because, retryAt, tool }: Props) {
  const t = useWords();
  const { time } = useDates();
  const key = because === "throttled" && retryAt ? "throttledUntil" : because;
  const params = { tool: t(`tool.${tool}`), ...(retryAt ? { time: time(retryAt) } : {}) };
  return (
    <p className="muted" data-unread={because}>
      {t(`fit.unread.${key}`, params)}{" "}
      {because === "off" && (
        <a href="/workspace.html#/settings" target="_blank" rel="noreferrer">
          {t("fit.settings")}
        </a>
      )}
    </p>
  );
}
