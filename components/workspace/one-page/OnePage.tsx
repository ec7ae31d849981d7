import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Workspace } from "../../../utils/model/workspace";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { useArrival } from "../edit/use-arrival";
import { useForms } from "../edit/use-forms";
import { Waits } from "../edit/Waits";
import { OpenForm } from "../edit/OpenForm";
import type { PageProps } from "../page";
import { Business } from "./Business";
import { Goals } from "./Goals";
import { Limits, Principles } from "./house";
import { NotDoing, Pillars, Readers } from "./lists";
import { StatementForm } from "./MetaForms";
import { keptForm, mayEditSheet, stored, upcoming } from "./sheet";
import type { Sheet } from "./sheet";
import { Version } from "./Version";
import "./one-page.css";
import "../goals/goals.css";
import "./editing.css";
import "./print.css";

/** The whole strategy on one page, made to be read, and to be printed on one A4 side. */
export function OnePage({ strategy, query }: PageProps) {
  const { workspace } = strategy;
  return workspace ? (
    <Whole strategy={strategy} workspace={workspace} id={query.get("id")} />
  ) : (
    <Empty />
  );
}

interface WholeProps {
  strategy: Strategy;
  workspace: Workspace;
  /** What the address names on it */
  id: string | null;
}

function Whole({ strategy, workspace, id }: WholeProps) {
  const t = useWords();
  const now = stored(strategy, workspace);
  const next = upcoming(strategy, now);
  const [wants, setWants] = useState(false);
  const forms = useForms(() => keptForm(next));
  const mayEdit = mayEditSheet(strategy);
  const editing = wants && mayEdit;
  const sheet: Sheet = { strategy, next, shown: editing ? next : now, forms, editing, mayEdit };
  useArrival(id);
  return (
    <article className={editing ? "sheet editing" : "sheet"}>
      <Head
        who={workspace.company || workspace.name}
        editing={editing}
        {...(mayEdit ? { onEdit: () => setWants(!wants) } : {})}
      />
      {strategy.unreadable.length > 0 && (
        <p className="notice">{t("page.unreadable", { count: strategy.unreadable.length })}</p>
      )}
      <Statement sheet={sheet} />
      <Business sheet={sheet} />
      <Goals sheet={sheet} />
      <Readers sheet={sheet} />
      <Pillars sheet={sheet} />
      <NotDoing sheet={sheet} />
      <Principles sheet={sheet} />
      <Limits sheet={sheet} />
      <Version strategy={strategy} mayEdit={mayEdit} />
      <Saved done={forms.done} onGone={forms.gone} />
    </article>
  );
}

function Empty() {
  const t = useWords();
  return (
    <article className="sheet">
      <h1 tabIndex={-1}>{t("page.onePage")}</h1>
      <p>{t("page.noWorkspace")}</p>
      <p className="no-print">
        <a className="button main" href="#/welcome">
          {t("page.toWelcome")}
        </a>
      </p>
    </article>
  );
}

interface HeadProps {
  who: string;
  editing: boolean;
  onEdit?: () => void;
}

function Head({ who, editing, onEdit }: HeadProps) {
  const t = useWords();
  return (
    <header className="sheet-head">
      <div>
        <h1 tabIndex={-1}>{t("page.onePage")}</h1>
        <p className="muted" dir="auto">
          {who}
        </p>
      </div>
      <div className="row no-print">
        {onEdit && (
          <button
            type="button"
            className={editing ? "button main" : "button"}
            aria-pressed={editing}
            onClick={onEdit}
          >
            {t(editing ? "page.editDone" : "page.edit")}
          </button>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {t("page.print")}
        </button>
      </div>
    </header>
  );
}

/** Whom we win, with what: the first thing on the sheet. */
function Statement({
  sheet: { strategy, next, shown, forms, editing, mayEdit },
}: {
  sheet: Sheet;
}) {
  const t = useWords();
  const { statement } = shown.workspace;
  return (
    <>
      <div className="statement-part">
        <p className={statement ? "statement" : "muted"} dir="auto">
          {statement || t("page.noStatement")}
        </p>
        {editing && <Waits strategy={strategy} type="meta" id="workspace" />}
        {mayEdit && <OpenForm of="statement" forms={forms} about={t("page.statement")} />}
      </div>
      {forms.open === "statement" && (
        <StatementForm workspace={next.workspace} forms={forms} version={strategy.version} />
      )}
    </>
  );
}
