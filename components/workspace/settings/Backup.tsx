import { useQuery } from "@tanstack/react-query";
import { backupQuery } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useSay, useWords } from "../../ui/words";
import { useExport } from "./Export";

/** One quiet line when everything should be saved again, and the click that does it. */
export function Backup() {
  const t = useWords();
  const say = useSay();
  const { due } = useQuery(backupQuery()).data ?? {};
  const save = useExport();
  return (
    <div className="backup no-print">
      {due && (
        <p className="small muted">
          {say(due)}{" "}
          <button
            type="button"
            className="button plain"
            disabled={save.isPending}
            onClick={() => save.mutate({ what: "all" })}
          >
            {t("backup.save")}
          </button>
        </p>
      )}
      <p className="small muted" role="status" aria-label={t("backup.save")}>
        {save.data && t("backup.saved", { name: save.data.name })}
      </p>
      {save.error && <Failed error={save.error} again={() => save.mutate({ what: "all" })} />}
    </div>
  );
}
