import { lazy, Suspense } from "react";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import { Views } from "../Views";
import { addressWith, VIEWS, viewFrom } from "./address";
import { Campaigns } from "./Campaigns";
import { PlanProvider, usePlan } from "./data";
import "./plan.css";
import "./parts.css";
import "./goal-mark.css";

const Calendar = lazy(() => import("./calendar/Calendar"));
const Coverage = lazy(() => import("./coverage/Coverage"));

/** What is planned, against what there is: a list to make it in, a calendar, and a grid of who hears from us. */
export default function Plan({ strategy, query }: PageProps) {
  const t = useWords();
  return (
    <article className="plan-page" data-view={viewFrom(query)}>
      <header className="page-top">
        <h1 tabIndex={-1}>{t("plan.title")}</h1>
        {strategy.workspace && <PlanViews query={query} />}
      </header>
      {strategy.workspace ? (
        <PlanProvider strategy={strategy}>
          <Body query={query} />
        </PlanProvider>
      ) : (
        <NoWorkspace />
      )}
    </article>
  );
}

function PlanViews({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const now = viewFrom(query);
  const views = VIEWS.map((view) => ({
    text: t(`plan.view.${view}`),
    address: addressWith(query, { view: view === "list" ? null : view, id: null, edit: null }),
    here: view === now,
  }));
  return <Views label={t("plan.views")} views={views} />;
}

function Body({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const { canEdit, done, tell, error } = usePlan();
  const view = viewFrom(query);
  return (
    <>
      {!canEdit && <p className="notice">{t("edit.readOnly")}</p>}
      {error !== null && <Failed error={error} />}
      <Suspense fallback={<p className="muted">{t("page.loading")}</p>}>
        {view === "list" && <Campaigns query={query} />}
        {view === "calendar" && <Calendar query={query} />}
        {view === "grid" && <Coverage query={query} />}
      </Suspense>
      <Saved done={done} onGone={() => tell(null)} />
    </>
  );
}
