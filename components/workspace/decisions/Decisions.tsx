import { useState } from "react";
import { may } from "../../../utils/model/access";
import { decidedOnes, openOnes } from "../../../utils/model/disagreement";
import type { Disagreement } from "../../../utils/model/disagreement";
import { readDraft } from "../../../utils/platform/drafts";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import { NoWorkspace } from "../NoWorkspace";
import { Section } from "../one-page/Section";
import type { PageProps } from "../page";
import { DECISION, DecideForm } from "./DecideForm";
import { Log } from "./Log";
import { decideForm, OpenQuestion } from "./OpenQuestion";
import { QuestionForm } from "./QuestionForm";
import { newQuestion } from "./seeds";
import { Suggestions } from "./Suggestions";
import "../one-page/one-page.css";
import "./decisions.css";

const NEW = "new:disagreement";

/** What we do not agree on yet, what people propose, and the log of what was decided. */
export default function Decisions(props: PageProps) {
  const t = useWords();
  return (
    <article className="sheet decisions-page">
      <header className="sheet-head">
        <div>
          <h1 tabIndex={-1}>{t("decisions.title")}</h1>
          <p className="muted">{t("decisions.lead")}</p>
        </div>
      </header>
      {props.strategy.workspace ? <Everything {...props} /> : <NoWorkspace />}
    </article>
  );
}

function Everything({ strategy, query }: PageProps) {
  const t = useWords();
  const forms = useForms(() => unsaved(strategy.disagreements));
  const [seed, setSeed] = useState(newQuestion);
  const mayEdit = may(strategy.access, "edit") && !strategy.readOnly;
  const ask = (text = ""): void => {
    setSeed(newQuestion(text));
    forms.show(NEW);
  };
  useArrival(query.get("id"));
  const common = { strategy, forms, mayEdit };
  return (
    <>
      {!mayEdit && <p className="notice">{t("edit.readOnly")}</p>}
      <Section name="open" title={t("decisions.open")}>
        <Open {...common} ask={() => ask()} seed={seed} />
      </Section>
      <Section name="suggestions" title={t("suggestions.title")}>
        <Suggestions {...common} ask={ask} />
      </Section>
      <Section name="log" title={t("decisions.log")}>
        <Log {...common} decided={decidedOnes(strategy.disagreements)} />
      </Section>
      <footer className="sheet-foot">
        <a href="#/review">{t("decisions.three")}</a>
      </footer>
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

/** Name of the first form whose unsaved words were kept here. */
function unsaved(all: readonly Disagreement[]): string | null {
  if (readDraft(draftName("disagreement", null))) return NEW;
  const deciding = all.find(({ id }) => readDraft(draftName("disagreement", id, DECISION)));
  if (deciding) return decideForm(deciding.id);
  return all.find(({ id }) => readDraft(draftName("disagreement", id)))?.id ?? null;
}

interface OpenProps {
  strategy: PageProps["strategy"];
  forms: ReturnType<typeof useForms>;
  mayEdit: boolean;
  ask: () => void;
  seed: Disagreement;
}

/** Open questions by their day; the one that is edited or decided is its form. */
function Open({ strategy, forms, mayEdit, ask, seed }: OpenProps) {
  const t = useWords();
  const open = openOnes(strategy.disagreements);
  const inForm = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <>
      {open.length === 0 && forms.open !== NEW && (
        <p className="muted">{t("decisions.noneOpen")}</p>
      )}
      <ol className="disputes">
        {open.map((question) => (
          <li key={question.id} data-entity={question.id}>
            {forms.open === question.id ? (
              <QuestionForm question={question} {...inForm} />
            ) : forms.open === decideForm(question.id) ? (
              <DecideForm question={question} {...inForm} />
            ) : (
              <OpenQuestion {...{ question, strategy, forms, mayEdit }} />
            )}
          </li>
        ))}
      </ol>
      {forms.open === NEW && <QuestionForm key={seed.id} question={seed} isNew {...inForm} />}
      {mayEdit && forms.open !== NEW && (
        <div className="row">
          <button type="button" className="button" data-opens={NEW} onClick={ask}>
            {t("decisions.write")}
          </button>
        </div>
      )}
    </>
  );
}
