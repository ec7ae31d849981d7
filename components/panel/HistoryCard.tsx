import { useMutation, useQueryClient } from "@tanstack/react-query";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { Fold } from "../ui/Fold";
import { useDates, useSay, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useSaved } from "./Saved";

/** Every change of this piece's link, newest first; the newest can be taken back. */
export function HistoryCard({ context, target }: CardProps) {
  const t = useWords();
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const undo = useMutation(pieceMutation(client, "undo", target));
  const unlink = useMutation(pieceMutation(client, "unlink", target));
  const saved = useSaved();
  const who = (by: string): string => (by === "you" || by === "import" ? t(`history.${by}`) : by);
  return (
    <Fold title={t("more.history")}>
      <ul className="lines">
        {context.history.map((line) => (
          <li key={line.id}>
            {t("history.by", { what: say(line.what), who: who(line.by), when: moment(line.at) })}
            {line.canUndo && !context.readOnly && (
              <button
                type="button"
                className="button plain"
                onClick={() =>
                  undo.mutate({ undone: line.operation }, { onSuccess: saved.takenBack })
                }
              >
                {t("history.undo")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {context.link && !context.readOnly && (
        <button
          type="button"
          className="button plain"
          onClick={() =>
            unlink.mutate({}, { onSuccess: (changed) => saved.show(changed, t("saved.unlinked")) })
          }
        >
          {t("history.remove")}
        </button>
      )}
      {(undo.error ?? unlink.error) && <Failed error={undo.error ?? unlink.error} />}
    </Fold>
  );
}
