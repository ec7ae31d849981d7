import { may } from "../../../utils/model/access";
import { readDraft } from "../../../utils/platform/drafts";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { draftName } from "../edit/use-edit";
import { useForms } from "../edit/use-forms";
import { NoWorkspace } from "../NoWorkspace";
import { Section } from "../one-page/Section";
import type { PageProps } from "../page";
import { Access } from "./Access";
import { Audit } from "./Audit";
import { Me } from "./Me";
import { NEW_PERSON, People } from "./People";
import { NEW_TEAM, Teams } from "./Teams";
import { Waiting } from "./Waiting";
import "../one-page/one-page.css";
import "./team.css";

/** Who works on this, what each may do, and what was done. Nobody is measured. */
export default function Team(props: PageProps) {
  const t = useWords();
  return (
    <article className="sheet team">
      <header className="sheet-head">
        <div>
          <h1 tabIndex={-1}>{t("team.title")}</h1>
          <p className="muted">{t("team.lead")}</p>
        </div>
      </header>
      {props.strategy.workspace ? <Everything {...props} /> : <NoWorkspace />}
    </article>
  );
}

function Everything({ strategy, own, query }: PageProps) {
  const t = useWords();
  const forms = useForms(() => unsaved(strategy.people, strategy.teams));
  useArrival(query.get("id"));
  const mayLead = may(strategy.access, "publish") && !strategy.readOnly;
  const mayHand = may(strategy.access, "edit") && !strategy.readOnly;
  return (
    <>
      {!mayLead && <p className="notice">{t("team.readOnly")}</p>}
      <Section name="me" title={t("team.you")}>
        <Me strategy={strategy} settings={own.settings} />
      </Section>
      <Section name="people" title={t("team.people")}>
        <People {...{ strategy, forms, mayLead, mayHand }} />
        <Waiting {...{ strategy, forms }} mayDrop={mayHand} />
      </Section>
      <Section name="teams" title={t("team.teams")}>
        <Teams {...{ strategy, forms, mayLead }} />
      </Section>
      <Section name="access" title={t("team.access")}>
        <Access />
      </Section>
      <Section name="ways" title={t("team.ways")}>
        <p>
          {t("team.waysText")} <a href="#/settings">{t("team.waysLink")}</a>
        </p>
      </Section>
      <Section name="audit" title={t("audit.title")}>
        <Audit strategy={strategy} />
      </Section>
      <Saved done={forms.done} onGone={forms.gone} />
    </>
  );
}

/** Name of the first form whose unsaved words were kept here. */
function unsaved(
  people: readonly { id: string }[],
  teams: readonly { id: string }[],
): string | null {
  if (readDraft(draftName("person", null))) return NEW_PERSON;
  if (readDraft(draftName("team", null))) return NEW_TEAM;
  const kept = [
    ...people.filter(({ id }) => readDraft(draftName("person", id))),
    ...teams.filter(({ id }) => readDraft(draftName("team", id))),
  ];
  return kept[0]?.id ?? null;
}
