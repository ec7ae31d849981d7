import { useId, useState } from "react";
import type { Field } from "../../utils/findings/contract";
import type { Context } from "../../utils/messages/views";
import type { Message } from "../../utils/model/message";
import { useSay, useWords } from "../ui/words";

interface Props {
  field: Exclude<Field, "persona" | "campaign">;
  context: Context;
  fill: (body: FillBody) => void;
}

interface FillBody {
  pillarId?: string;
  stage?: string;
  ownerId?: string;
  partId?: string;
  campaignId?: string;
}

/**
 * A field the team asks for that the link form has not got: chosen here, saved with one click. What the piece's words
 * speak for is chosen already, with the reason.
 */
export function FillField({ field, context, fill }: Props) {
  const t = useWords();
  const id = useId();
  const say = useSay();
  const reason = useId();
  const choices = choicesOf(field, context);
  const likely = likelyIn(field, context);
  const first = choices.some((one) => one.id === likely.id) ? likely.id : "";
  const [said, setChosen] = useState<string | null>(null);
  const chosen = said ?? first;
  const because = first && chosen === first ? likely.because : undefined;
  if (choices.length === 0) return null;
  return (
    <form
      className="row fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) fill(bodyOf(field, chosen, context));
      }}
    >
      <label htmlFor={id} className="sr-only">
        {t(`facts.missing.${field}`)}
      </label>
      <select
        id={id}
        className="input"
        required
        aria-describedby={because ? reason : undefined}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t(`facts.missing.${field}`)}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t("findings.fix.field")}
      </button>
      {because && (
        <p id={reason} className="small muted because" dir="auto">
          {say(because)}
        </p>
      )}
    </form>
  );
}

function choicesOf(field: Props["field"], context: Context): { id: string; label: string }[] {
  if (field === "pillar") return context.pillars;
  if (field === "stage") return context.stages;
  if (field === "owner") return context.people;
  const { campaignId } = context.link ?? {};
  const goals = new Set(
    context.campaigns.filter((one) => one.goalId === context.link?.goalId).map((one) => one.id),
  );
  return context.parts.filter((one) =>
    campaignId ? one.campaignId === campaignId : goals.has(one.campaignId),
  );
}

/** What the piece's words speak for; an empty id where that is nothing. */
function likelyIn(
  field: Props["field"],
  { likely }: Context,
): { id: string; because?: Message | undefined } {
  const { reasons, perhaps, pillarId, stage, part } = likely ?? {};
  if (field === "pillar")
    return { id: pillarId ?? perhaps?.pillarId ?? "", because: reasons?.pillarId };
  if (field === "stage") return { id: stage ?? perhaps?.stage ?? "", because: reasons?.stage };
  if (field === "part") return { id: part?.id ?? "", because: reasons?.part };
  return { id: "" };
}

function bodyOf(field: Props["field"], id: string, { parts }: Context): FillBody {
  if (field === "pillar") return { pillarId: id };
  if (field === "stage") return { stage: id };
  if (field === "owner") return { ownerId: id };
  const part = parts.find((one) => one.id === id);
  return { partId: id, ...(part ? { campaignId: part.campaignId } : {}) };
}
