import type { ImportReport } from "../../../utils/messages/views";
import type { Words } from "../../../utils/i18n/say";
import { useSay, useWords } from "../../ui/words";

type Count = ImportReport["counts"][number];

/** "6 added, 2 updated": what happens to the entries of one kind. */
function counted(t: Words, count: Count): string {
  if (count.found !== undefined) return t("exchange.inFile", { count: count.found });
  const parts = (["added", "updated", "unchanged"] as const).filter((one) => count[one] > 0);
  return parts.map((one) => t(`import.${one}`, { count: count[one] })).join(", ");
}

/** What changes, kind by kind, in words. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const t = useWords();
  return (
    <dl className="counts">
      {counts.map((count) => (
        <div key={count.list}>
          <dt>{t(`stored.${count.list}`)}</dt>
          <dd>{counted(t, count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is left out, and why. */
export function Ignored({ report }: { report: ImportReport }) {
  const t = useWords();
  const say = useSay();
  if (report.ignored.length === 0) return null;
  return (
    <>
      <h4>{t("import.leftOut")}</h4>
      <ul className="dots">
        {report.ignored.map((message, at) => (
          <li key={at}>{say(message)}</li>
        ))}
      </ul>
    </>
  );
}
