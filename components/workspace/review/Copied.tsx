import { useWords } from "../../ui/words";

/** Copies a text as soon as it shows, and shows what was copied, so that it can be copied by hand too. */
export function Copied({ text, close }: { text: string; close: () => void }) {
  const t = useWords();
  return (
    <div className="stack">
      <textarea
        className="input"
        readOnly
        rows={Math.min(5, text.split("\n").length + 1)}
        aria-label={t("review.toCopy")}
        value={text}
        dir="auto"
        autoFocus
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          void navigator.clipboard.writeText(text).catch(() => undefined);
        }}
      />
      <div className="row">
        <span className="small muted">{t("findings.copied")}</span>
        <button type="button" className="button plain" onClick={close}>
          {t("review.closeForm")}
        </button>
      </div>
    </div>
  );
}
