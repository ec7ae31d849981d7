import { useQuery } from "@tanstack/react-query";
import type { StorageLine } from "../../../utils/messages/views";
import { draftNames } from "../../../utils/platform/drafts";
import { storageQuery } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { Row } from "./Row";

/** A plain list of everything this browser holds for us. */
export function Stored() {
  const t = useWords();
  const { number } = useDates();
  const storage = useQuery(storageQuery());
  const lines =
    storage.data &&
    [...storage.data, ...draftLines()].map((line) => ({
      ...line,
      kind: t(`stored.${line.what}`),
    }));
  lines?.sort((a, b) => b.where.localeCompare(a.where) || a.kind.localeCompare(b.kind));
  return (
    <Row title={t("settings.stored")} hint={t("settings.storedPlain")}>
      {storage.error && <Failed error={storage.error} again={() => void storage.refetch()} />}
      <table className="stored">
        <caption className="sr-only">{t("settings.stored")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("settings.storedKind")}</th>
            <th scope="col" className="count">
              {t("settings.storedCount")}
            </th>
            <th scope="col">{t("settings.storedWhere")}</th>
          </tr>
        </thead>
        <tbody>
          {lines?.map(({ what, kind, count, where }) => (
            <tr key={what} data-kind={what}>
              <th scope="row">
                {kind}
                <span className="small muted">{t(`stored.holds.${what}`)}</span>
              </th>
              <td className="count">{number(count)}</td>
              <td className="small">{t(`stored.where.${where}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Row>
  );
}

/** What forms keep until it is saved lies with our pages, out of the background's sight. */
function draftLines(): (Omit<StorageLine, "where"> & { where: "page" })[] {
  const count = draftNames().length;
  return count === 0 ? [] : [{ what: "draft", count, where: "page" }];
}
