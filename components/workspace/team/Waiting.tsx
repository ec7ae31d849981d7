import { useMutation, useQuery } from "@tanstack/react-query";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { handoversQuery } from "../../../utils/queries/people";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";

interface Props {
  strategy: Strategy;
  forms: Forms;
  mayDrop: boolean;
}

/** Work that changes hands on a day to come, and the way to call it off. */
export function Waiting({ strategy, forms, mayDrop }: Props) {
  const t = useWords();
  const { day } = useDates();
  const { data = [] } = useQuery(handoversQuery());
  const drop = useMutation(strategyMutation("edit"));
  const { people, teams } = strategy;
  const nameOf = (id: string | null | undefined): string | undefined =>
    [...people, ...teams].find((one) => one.id === id)?.name;
  if (data.length === 0) return null;
  return (
    <div className="team-waiting">
      <h3>{t("team.waiting")}</h3>
      <ul>
        {data.map(({ id, on, from, to, teamId, pieces }) => {
          const names = [nameOf(to), nameOf(teamId)].filter(Boolean).join(", ");
          const words = {
            ...{ day: day(on), count: pieces.length },
            from: nameOf(from) ?? t("team.somebody"),
            to: names || t("team.somebody"),
          };
          return (
            <li key={id} className="row">
              <span dir="auto">{t("team.waitingLine", words)}</span>
              {mayDrop && (
                <button
                  type="button"
                  className="button plain"
                  onClick={() =>
                    drop.mutate(
                      { when: "now", edits: [{ op: "remove", type: "handover", id }] },
                      {
                        onSuccess: ({ operation }) =>
                          forms.say({ said: t("team.waitingDropped"), operation }),
                      },
                    )
                  }
                >
                  {t("team.waitingDrop")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {drop.error && <Failed error={drop.error} />}
    </div>
  );
}
