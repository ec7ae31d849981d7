import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { ASSET_STATUSES } from "../../utils/model/constants";
import type { Context } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import type { PanelProps } from "./props";
import { useSaved } from "./Saved";

/** How far this piece is, for tools that do not say so themselves. */
export function StatusSelect({ context, target }: PanelProps & { context: Context }) {
  const t = useWords();
  const id = useId();
  const saved = useSaved();
  const client = useQueryClient();
  const save = useMutation(pieceMutation(client, "setStatus", target));
  if (context.state === "paused" || context.state === "no-workspace" || context.state === "list")
    return null;
  return (
    <div className="field">
      <label htmlFor={id}>{t("status.label")}</label>
      <select
        id={id}
        className="input"
        value={context.status}
        disabled={context.readOnly !== undefined}
        onChange={(event) =>
          save.mutate(
            { status: ASSET_STATUSES.find((one) => one === event.target.value) ?? "draft" },
            { onSuccess: (changed) => saved.show(changed) },
          )
        }
      >
        {ASSET_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
      {save.error && <Failed error={save.error} />}
    </div>
  );
}
