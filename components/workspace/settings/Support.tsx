import { useMutation } from "@tanstack/react-query";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { saveFile } from "../../ui/save-file";
import { useWords } from "../../ui/words";
import { Row } from "./Row";

/** A file for a fault report, with nothing of the person's in it. */
export function Support() {
  const t = useWords();
  const save = useMutation({
    ...requestMutation("supportFile"),
    onSuccess: ({ name, json }) => saveFile(name, json),
  });
  return (
    <Row title={t("support.title")} hint={t("support.hint")}>
      <div>
        <button
          type="button"
          className="button"
          disabled={save.isPending}
          onClick={() => save.mutate({})}
        >
          {t("support.save")}
        </button>
      </div>
      <p className="small muted" role="status" aria-label={t("support.title")}>
        {save.data && t("settings.exported", { name: save.data.name })}
      </p>
      {save.error && <Failed error={save.error} again={() => save.mutate({})} />}
    </Row>
  );
}
