import { useQuery } from "@tanstack/react-query";
import { settingsQuery } from "../../utils/queries/index";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";

/** Where this piece is in the way pieces are made here, what happens next, and who has it. */
export function ProcessCard({ context: { process, status } }: CardProps) {
  const t = useWords();
  if (!process) return null;
  if (!process.written) return <Unwritten />;
  const { here, next, who } = process;
  return (
    <Fold title={t("process.title", { status: t(`status.${status}`) })}>
      <dl className="facts">
        <dt>{t("process.here")}</dt>
        <dd dir="auto">{here ?? t("process.noLine")}</dd>
        <dt>{t("process.next")}</dt>
        <dd dir="auto">
          {next
            ? t("process.nextLine", { status: t(`status.${next.status}`), text: next.text })
            : t("process.last")}
        </dd>
        <dt>{t("process.who")}</dt>
        <dd dir="auto">{who ?? t("process.nobody")}</dd>
      </dl>
    </Fold>
  );
}

/** Only those who lead are asked to write it down. */
function Unwritten() {
  const t = useWords();
  const { data } = useQuery(settingsQuery());
  if (data?.settings.view !== "lead") return null;
  return (
    <p className="small muted">
      {t("process.empty")}{" "}
      <a href="/workspace.html#/rituals" target="_blank" rel="noreferrer">
        {t("process.write")}
      </a>
    </p>
  );
}
