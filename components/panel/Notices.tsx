import { useMutation } from "@tanstack/react-query";
import type { Context } from "../../utils/messages/views";
import { requestMutation } from "../../utils/queries/index";
import { useWords } from "../ui/words";

/** Quiet lines that are not about the piece: a changed layout, the sample company. */
export function Notices({ context }: { context: Context }) {
  const t = useWords();
  const remove = useMutation(requestMutation("removeSample"));
  return (
    <>
      {context.layoutChanged && (
        <p className="notice">{t("notice.layout", { tool: t(`tool.${context.tool}`) })}</p>
      )}
      {context.workspace?.sample && (
        <p className="sample small muted">
          {t("notice.sample")}: {context.workspace.name}
          <button type="button" className="button plain" onClick={() => remove.mutate({})}>
            {t("notice.sampleRemove")}
          </button>
        </p>
      )}
    </>
  );
}
