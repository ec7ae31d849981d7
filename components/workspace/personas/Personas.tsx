import { may } from "../../../utils/model/access";
import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import { Views } from "../Views";
import { Library } from "./Library";
import { Readers } from "./Readers";
import "../one-page/one-page.css";
import "./personas.css";

/** Whom we write for, and what is known of them rather than guessed. */
export default function Personas({ strategy, query }: PageProps) {
  const t = useWords();
  const evidence = query.get("view") === "evidence";
  const mayEdit = may(strategy.access, "edit") && !strategy.readOnly;
  return (
    <article className="sheet personas">
      <header className="sheet-head">
        <div>
          <h1 tabIndex={-1}>{t("personas.title")}</h1>
          <p className="muted">{t(evidence ? "evidence.lead" : "personas.lead")}</p>
        </div>
        {strategy.workspace && (
          <Views
            label={t("personas.views")}
            views={[
              { text: t("personas.view.readers"), address: "#/personas", here: !evidence },
              {
                text: t("personas.view.evidence"),
                address: "#/personas?view=evidence",
                here: evidence,
              },
            ]}
          />
        )}
      </header>
      {!strategy.workspace && <NoWorkspace />}
      {strategy.workspace && !mayEdit && <p className="notice">{t("edit.readOnly")}</p>}
      {strategy.workspace &&
        (evidence ? (
          <Library key={query.get("from") ?? query.get("new")} {...{ strategy, query, mayEdit }} />
        ) : (
          <Readers {...{ strategy, query, mayEdit }} />
        ))}
    </article>
  );
}
