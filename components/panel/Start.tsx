import { useMutation } from "@tanstack/react-query";
import { newOperation, requestMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";

/** Three doors while there is no strategy yet. */
export function Start() {
  const t = useWords();
  const sample = useMutation(requestMutation("loadSample"));
  const start = (): void => sample.mutate({ operation: newOperation() });
  return (
    <section className="doors">
      <p>{t("start.lead")}</p>
      <button type="button" className="door" onClick={start} disabled={sample.isPending}>
        <strong>{t("start.sample")}</strong>
        <span className="muted small">{t("start.sampleHint")}</span>
      </button>
      <a
        className="door"
        href="/workspace.html#/welcome?door=one-page"
        target="_blank"
        rel="noreferrer"
      >
        <strong>{t("start.onePage")}</strong>
        <span className="muted small">{t("start.onePageHint")}</span>
      </a>
      <a
        className="door"
        href="/workspace.html#/welcome?door=file"
        target="_blank"
        rel="noreferrer"
      >
        <strong>{t("start.open")}</strong>
        <span className="muted small">{t("start.openHint")}</span>
      </a>
      {sample.error && <Failed error={sample.error} again={start} />}
    </section>
  );
}
