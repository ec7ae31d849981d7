import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Context } from "../../utils/messages/views";
import { requestMutation } from "../../utils/queries/index";
import { useDates, useWords } from "../ui/words";

/** The strategy has a new version since this person looked last: one quiet line, once. */
export function VersionNotice({ context: { news } }: { context: Context }) {
  const t = useWords();
  const { day } = useDates();
  // The news this panel began with: once noted as seen it is no longer in the context, and stays here all the same.
  const [kept, keep] = useState(news);
  const { mutate: note } = useMutation(requestMutation("versionSeen"));
  if (news && news.version !== kept?.version) keep(news);
  const version = kept?.version;
  useEffect(() => {
    if (version !== undefined) note({ version });
  }, [version, note]);
  if (!kept) return null;
  return (
    <p className="small muted">
      {t("versions.news", { count: kept.count, day: day(kept.since) })}{" "}
      <a
        href={`/workspace.html#/versions?id=${encodeURIComponent(kept.version)}`}
        target="_blank"
        rel="noreferrer"
      >
        {t("versions.newsSee")}
      </a>
    </p>
  );
}
