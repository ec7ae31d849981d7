import { documentId } from "../../../utils/model/document";
import { knowledgeOf } from "../../../utils/model/persona";
import type { Persona } from "../../../utils/model/persona";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { CopyButton } from "../../ui/CopyButton";
import { useDates, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { CountsForm, countsForm } from "./CountsForm";
import { knownWords, liftWords, typeWord } from "./known-words";

interface Props {
  reader: Persona;
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
}

/** What is known of a reader rather than guessed: in words, counted, with what would be worth finding out next. */
export function Known({ reader, strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const known = knowledgeOf(reader, strategy.evidence);
  const stored = strategy.personas.find(({ id }) => id === reader.id);
  const thin = known.confidence === "assumed" && !reader.retiredOn;
  return (
    <div className="reader-known">
      <h3>{t("personas.known")}</h3>
      <p>
        {knownWords(known, t)} {liftWords(known, t)}
        {known.weak > 0 && ` ${t("personas.known.weak", { count: known.weak })}`}
      </p>
      {stored && forms.open === countsForm(reader.id) ? (
        <CountsForm reader={stored} onClose={forms.close} onSaved={forms.saved} />
      ) : (
        <Counts {...{ reader, strategy, forms }} mayEdit={mayEdit && stored !== undefined} />
      )}
      {thin && <Ask reader={reader} mayEdit={mayEdit} />}
    </div>
  );
}

/** Each kind with its number and day, and the way to facts that were kept. */
function Counts({ reader, strategy, forms, mayEdit }: Props) {
  const t = useWords();
  const { day } = useDates();
  const of = documentId("persona", reader.id);
  const kept = strategy.evidence.filter(({ backs }) => backs.includes(of)).length;
  return (
    <>
      {reader.evidence.length > 0 && (
        <ul className="reader-counts">
          {reader.evidence.map(({ type, count, on }) => (
            <li key={`${type}${on ?? ""}`} className="small">
              <span dir="auto">{t("personas.counts.of", { count, type: typeWord(type, t) })}</span>
              {on && <span className="muted"> {day(on)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className="row">
        {kept > 0 && (
          <a href={`#/personas?view=evidence&backs=${encodeURIComponent(of)}`}>
            {t("personas.toEvidence", { count: kept })}
          </a>
        )}
        {mayEdit && (
          <button
            type="button"
            className="button plain opens no-print"
            data-opens={countsForm(reader.id)}
            aria-expanded={false}
            onClick={() => forms.show(countsForm(reader.id))}
          >
            {t("personas.counts.edit")}
            <span className="sr-only"> {reader.short}</span>
          </button>
        )}
      </p>
    </>
  );
}

/** The cheapest research there is: what to ask those who talk to such readers every week. */
function Ask({ reader, mayEdit }: Pick<Props, "reader" | "mayEdit">) {
  const t = useWords();
  const id = `ask-${reader.id}`;
  const text = t("personas.ask.text", { reader: reader.short });
  const backs = encodeURIComponent(documentId("persona", reader.id));
  return (
    <div className="reader-ask no-print">
      <p id={id}>
        <b>{t("personas.ask.title")}</b>
      </p>
      <ol>
        {text.split("\n").map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <div className="row">
        <CopyButton label={t("personas.ask.copy")} text={text} about={id} />
        {mayEdit && <a href={`#/personas?view=evidence&new=${backs}`}>{t("personas.ask.keep")}</a>}
      </div>
    </div>
  );
}
