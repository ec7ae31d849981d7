import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { may } from "../../../../utils/model/access";
import type { Campaign } from "../../../../utils/model/campaign";
import { strategyMutation } from "../../../../utils/queries/strategy";
import { Failed } from "../../../ui/Failed";
import { useWords } from "../../../ui/words";
import { newId } from "../../edit/new-id";
import { Saved } from "../../edit/Saved";
import type { Done } from "../../edit/Saved";
import { nextPiece } from "./next-piece";

/** The next best piece in one sentence, and the way to plan it. */
export function Next({ strategy, lines }: { strategy: Strategy; lines: readonly TallyLine[] }) {
  const t = useWords();
  const [done, setDone] = useState<Done | null>(null);
  const gone = useCallback(() => setDone(null), []);
  const edit = useMutation(strategyMutation("edit"));
  const next = nextPiece(strategy, lines);
  const mayEdit = may(strategy.access, "edit") && !strategy.readOnly;
  const add = (campaign: Campaign): void => {
    if (!next || edit.isPending) return;
    const words = { reader: next.persona.short, stage: next.stage.name };
    const id = newId("pt");
    const part = {
      ...{ id, name: t("numbers.partName", words), waitsFor: [] },
      ...{ personaId: next.persona.id, stage: next.stage.id },
    };
    const changes = [{ path: ["parts", id], from: null, to: part }];
    edit.mutate(
      { when: "now", edits: [{ op: "edit", type: "campaign", id: campaign.id, changes }] },
      {
        onSuccess: ({ operation }) =>
          setDone({ said: t("numbers.partAdded", { campaign: campaign.name }), operation }),
      },
    );
  };
  return (
    <section className="part-of-review" aria-labelledby="next-piece">
      <h2 id="next-piece">{t("numbers.next")}</h2>
      <p className="numbers-line" dir="auto">
        {next
          ? t("numbers.nextLine", {
              ...{ reader: next.persona.short, stage: next.stage.name },
              goal: `${next.goal.code} ${next.goal.name}`,
            })
          : t("numbers.nextNone")}
      </p>
      {edit.error && <Failed error={edit.error} />}
      <p className="row">
        {next?.campaign && mayEdit && (
          <button
            type="button"
            className="button"
            onClick={() => next.campaign && add(next.campaign)}
          >
            <span className="clip">{t("numbers.addPart", { campaign: next.campaign.name })}</span>
          </button>
        )}
        <a href="#/plan?view=grid">{t("numbers.toGrid")}</a>
      </p>
      <Saved done={done} onGone={gone} />
    </section>
  );
}
