import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { AuditLine } from "../../../utils/messages/people-view";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { requestMutation } from "../../../utils/queries/index";
import { auditQuery } from "../../../utils/queries/people";
import type { AuditFilter } from "../../../utils/queries/people";
import { Failed } from "../../ui/Failed";
import { saveFile } from "../../ui/save-file";
import { useDates, useSay, useWords } from "../../ui/words";
import { AuditFilters } from "./AuditFilters";

/** Who did what, the newest first. */
export function Audit({ strategy }: { strategy: Strategy }) {
  const t = useWords();
  const [filter, setFilter] = useState<AuditFilter>({ kind: null, by: null, from: null, to: null });
  const query = useInfiniteQuery(auditQuery(filter));
  const table = useMutation({
    ...requestMutation("exportText"),
    onSuccess: (file) => saveFile(file.name, file.text, `${file.type};charset=utf-8`),
  });
  const lines = query.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <div className="audit">
      <p className="muted">{t("audit.lead")}</p>
      <AuditFilters {...{ filter, setFilter }} people={strategy.people} />
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      <div aria-busy={query.isFetching}>
        {query.isPending && <p className="muted">{t("audit.loading")}</p>}
        {query.data && lines.length === 0 && <p className="muted">{t("audit.none")}</p>}
        <ol className="audit-lines" aria-label={t("audit.title")}>
          {lines.map((line) => (
            <Line key={line.id} line={line} people={strategy.people} />
          ))}
        </ol>
      </div>
      <div className="row no-print">
        {query.hasNextPage && (
          <button
            type="button"
            className="button"
            aria-disabled={query.isFetching}
            onClick={() => void query.fetchNextPage()}
          >
            {t("audit.more")}
          </button>
        )}
        <button
          type="button"
          className="button plain"
          onClick={() => table.mutate({ what: "history" })}
        >
          {t("audit.export")}
        </button>
      </div>
      {table.error && <Failed error={table.error} />}
    </div>
  );
}

function Line({ line, people }: { line: AuditLine; people: Strategy["people"] }) {
  const t = useWords();
  const say = useSay();
  const { moment } = useDates();
  const { at, by, type, what, name, fields, rule, kind } = line;
  const own = kind === "links" || kind === "answers" || kind === "imports";
  const about = [
    !own && type && t(`audit.type.${type}`),
    name && `“${name}”`,
    fields?.map((field) => t(`field.${field}`)).join(", "),
    rule && t(`review.rule.${rule}`),
  ].filter(Boolean);
  const who =
    by === "you" || by === "import"
      ? t(`history.${by}`)
      : (people.find(({ id }) => id === by)?.name ?? t("team.somebody"));
  return (
    <li>
      <time dateTime={at} className="small muted">
        {moment(at)}
      </time>
      <span dir="auto">
        <b>{say(what)}</b>
        {about.length > 0 && ` · ${about.join(" · ")}`}{" "}
        <span className="muted">{t("audit.by", { name: who })}</span>
      </span>
    </li>
  );
}
