import { useMutation } from "@tanstack/react-query";
import type { Context } from "../../utils/messages/views";
import { requestMutation } from "../../utils/queries/index";
import { useWords } from "../ui/words";

/** The host's layout is not the one we know: said once, calmly, with what still works. */
export function LayoutNotice({ context }: { context: Context }) {
  const t = useWords();
  if (!context.layoutChanged) return null;
  return <p className="notice">{t("notice.layout", { tool: t(`tool.${context.tool}`) })}</p>;
}

/** The dots went off by themselves: said once, with what still works. */
export function RowsNotice({ context }: { context: Context }) {
  const t = useWords();
  if (!context.rowsLost || context.picked) return null;
  const tool = t(`tool.${context.tool}`);
  return <p className="notice">{t(`notice.rows.${context.rowsLost}`, { tool })}</p>;
}

/** Whose strategy this is while it is the made-up one, and the way to take it away. */
export function SampleNotice({ context }: { context: Context }) {
  const t = useWords();
  const remove = useMutation(requestMutation("removeSample"));
  if (!context.workspace?.sample) return null;
  return (
    <p className="sample small muted">
      {t("notice.sample")}: {context.workspace.name}
      <button type="button" className="button plain" onClick={() => remove.mutate({})}>
        {t("notice.sampleRemove")}
      </button>
    </p>
  );
}
