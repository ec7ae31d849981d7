import type { Context, SuggestedGoal } from "../../utils/messages/views";
import { useDates, useWords } from "../ui/words";
import type { Draft } from "./draft";

interface Props {
  context: Context;
  draft: Draft;
  guess: SuggestedGoal | undefined;
  edit: (change: Partial<Draft>) => void;
}

/** What comes along with a guess: message and stage, which can be left out, and a planned part, which is only offered. */
export function Along({ context, draft, guess, edit }: Props) {
  const t = useWords();
  const { day } = useDates();
  const part = draft.campaignId === guess?.campaignId ? guess.part : undefined;
  const pillar = context.pillars.find(({ id }) => id === draft.pillarId)?.label;
  const stage = context.stages.find(({ id }) => id === draft.stage)?.label;
  const along = [
    pillar && t("places.alongPillar", { name: pillar }),
    stage && t("places.alongStage", { name: stage }),
  ].filter(Boolean);
  const take = (taken: boolean): void => {
    if (!part || !guess) return;
    const { personaId = draft.personaId, stage: at = guess.stage } = part;
    edit(
      taken ? { partId: part.id, personaId, stage: at } : { partId: undefined, stage: guess.stage },
    );
  };
  return (
    <>
      {part && (
        <label className="part-offer" dir="auto">
          <input
            type="checkbox"
            checked={draft.partId === part.id}
            onChange={(event) => take(event.target.checked)}
          />
          {part.dueOn
            ? t("places.partOfferDue", { name: part.name, day: day(part.dueOn) })
            : t("places.partOffer", { name: part.name })}
        </label>
      )}
      {along.length > 0 && (
        <p className="row small muted">
          <span dir="auto">{t("places.along", { what: along.join(", ") })}</span>
          <button
            type="button"
            className="button plain"
            onClick={() => edit({ pillarId: undefined, stage: undefined })}
          >
            {t("places.without")}
          </button>
        </p>
      )}
    </>
  );
}
