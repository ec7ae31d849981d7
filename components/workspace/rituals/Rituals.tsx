import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { may } from "../../../utils/model/access";
import { readNextDay } from "../../../utils/model/ritual";
import type { Ritual } from "../../../utils/model/ritual";
import { readDraft } from "../../../utils/platform/drafts";
import { agendasQuery } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import type { Forms } from "../edit/use-forms";
import { NoWorkspace } from "../NoWorkspace";
import { Section } from "../one-page/Section";
import type { PageProps } from "../page";
import { Process, PROCESS } from "./Process";
import { RitualCard } from "./RitualCard";
import { RitualForm } from "./RitualForm";
import { newRitual, STARTERS, starterRitual } from "./seeds";
import "../one-page/one-page.css";
import "./rituals.css";

const NEW = "new:ritual";

/** When we meet, what for, and how a piece is made here. */
export default function Rituals(props: PageProps) {
  const t = useWords();
  return (
    <article className="sheet rituals-page">
      <header className="sheet-head">
        <div>
          <h1 tabIndex={-1}>{t("rituals.title")}</h1>
          <p className="muted">{t("rituals.lead")}</p>
        </div>
      </header>
      {props.strategy.workspace ? <Everything {...props} /> : <NoWorkspace />}
    </article>
  );
}

function Everything({ strategy, query }: PageProps) {
  const t = useWords();
  const forms = useForms(() => unsaved(strategy));
  const mayEdit = may(strategy.access, "edit") && !strategy.readOnly;
  useArrival(query.get("id"));
  return (
    <>
      {!mayEdit && <p className="notice">{t("edit.readOnly")}</p>}
      <Section name="rituals" title={t("rituals.meetings")}>
        <Meetings {...{ strategy, forms, mayEdit }} wanted={query.get("id")} />
      </Section>
      <Section name="process" title={t("rituals.process.title")}>
        <Process {...{ strategy, forms, mayEdit }} />
      </Section>
      <footer className="sheet-foot">
        <a href="#/review">{t("decisions.three")}</a>
        <a href="#/decisions">{t("rituals.toDecisions")}</a>
      </footer>
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

/** Name of the first form whose unsaved words were kept here. */
function unsaved({ rituals, workspace }: PageProps["strategy"]): string | null {
  if (readDraft(draftName("ritual", null))) return NEW;
  if (workspace && readDraft(draftName("meta", workspace.id, PROCESS))) return PROCESS;
  return rituals.find(({ id }) => readDraft(draftName("ritual", id)))?.id ?? null;
}

interface MeetingsProps {
  strategy: PageProps["strategy"];
  forms: Forms;
  mayEdit: boolean;
  /** Id of the one the address leads to */
  wanted: string | null;
}

/** The meetings, the next one first. */
function Meetings({ strategy, forms, mayEdit, wanted }: MeetingsProps) {
  const t = useWords();
  const agendas = useQuery(agendasQuery());
  const [seed, setSeed] = useState({ ritual: newRitual(t), offered: false });
  const start = (ritual: Ritual, offered: boolean): void => {
    setSeed({ ritual, offered });
    forms.show(NEW);
  };
  const next = (one: Ritual): string => readNextDay(one, strategy.today) ?? "9";
  const rituals = [...strategy.rituals].sort((a, b) => (next(a) < next(b) ? -1 : 1));
  const inForm = { strategy, onClose: forms.close, onSaved: forms.saved };
  return (
    <>
      {agendas.error && <Failed error={agendas.error} again={() => void agendas.refetch()} />}
      <ol className="rituals">
        {rituals.map((ritual) => (
          <li key={ritual.id} data-entity={ritual.id}>
            {forms.open === ritual.id ? (
              <RitualForm ritual={ritual} {...inForm} />
            ) : (
              <RitualCard
                {...{ ritual, strategy, forms, mayEdit }}
                wanted={ritual.id === wanted}
                agenda={agendas.data?.find(({ ritualId }) => ritualId === ritual.id)}
              />
            )}
          </li>
        ))}
      </ol>
      {forms.open === NEW && <RitualForm key={seed.ritual.id} {...seed} isNew {...inForm} />}
      {mayEdit && forms.open !== NEW && (
        <>
          {rituals.length === 0 && <p className="muted">{t("rituals.none")}</p>}
          <div className="row">
            {rituals.length === 0 &&
              STARTERS.map((starter) => (
                <button
                  key={starter}
                  type="button"
                  className="button"
                  onClick={() => start(starterRitual(t, starter), true)}
                >
                  {t(`rituals.starter.${starter}.name`)}
                </button>
              ))}
            <button
              type="button"
              className="button"
              data-opens={NEW}
              onClick={() => start(newRitual(t), false)}
            >
              {t("rituals.add")}
            </button>
          </div>
        </>
      )}
    </>
  );
}
