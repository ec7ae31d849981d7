import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Persona } from "../../../utils/model/persona";
import { knowledgeOf } from "../../../utils/model/persona";
import { useDates, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { Waits } from "../edit/Waits";
import { OpenForm } from "../edit/OpenForm";
import { CardHint } from "../one-page/CardHint";
import { BullsEye } from "./BullsEye";
import { Gets } from "./Gets";
import { Known } from "./Known";

interface Props {
  reader: Persona;
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** One reader: who they are, what is known of them, and what they get. The name stands in the margin. */
export function Reader({ reader, strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const { day } = useDates();
  const id = `reader-${reader.id}`;
  const nameOf = (other: string): string =>
    strategy.personas.find((one) => one.id === other)?.short ?? "";
  const { confidence } = knowledgeOf(reader, strategy.evidence);
  return (
    <article className="part reader" aria-labelledby={id} data-entity={reader.id}>
      <header className="reader-head">
        <h2 id={id} tabIndex={-1} dir="auto">
          {reader.short}
        </h2>
        <p className="small muted" dir="auto">
          {reader.name}
        </p>
        <p className="reader-chips">
          {reader.role && (
            <span className="chip" dir="auto">
              {reader.role}
            </span>
          )}
          <span className={`chip confidence ${confidence}`}>{t(`confidence.${confidence}`)}</span>
          <Waits strategy={strategy} type="persona" id={reader.id} />
        </p>
        {reader.retiredOn && (
          <p className="small muted">{t("personas.retiredOn", { day: day(reader.retiredOn) })}</p>
        )}
        {mayEdit && <OpenForm of={reader.id} forms={forms} about={reader.short} />}
      </header>
      <div className="part-body reader-body">
        <BullsEye reader={reader} stages={strategy.stages} />
        <CardHint id={reader.id} notes={strategy.cardNotes} nameOf={nameOf} />
        <Known {...{ reader, strategy, forms, mayEdit }} />
        <Gets reader={reader} strategy={strategy} />
      </div>
    </article>
  );
}
