import { useMutation, useQueryClient } from "@tanstack/react-query";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { Fold } from "../ui/Fold";
import { useDates, useSay, useWords } from "../ui/words";
import type { CardProps } from "./card";

/** Every change of this piece's link, newest first; the newest can be taken back. */
export function HistoryCard({ context, target }: CardProps) {
  const t = useWords();
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const undo = useMutation(pieceMutation(client, "undo", target));
  const unlink = useMutation(pieceMutation(client, "unlink", target));
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
                onClick={() => undo.mutate({ undone: line.operation })}
              >
                {t("history.undo")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {context.link && !context.readOnly && (
        <button type="button" className="button plain" onClick={() => unlink.mutate({})}>
          {t("history.remove")}
        </button>
      )}
      {undo.error && <Failed error={undo.error} />}
    </Fold>
  );
}
