import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { dropAllDrafts } from "../../../utils/platform/drafts";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Exported, useExport } from "./Export";
import { Row } from "./Row";

/** Deletes everything, in two steps, with the offer to keep a copy. */
export function DeleteAll() {
  const t = useWords();
  const [step, setStep] = useState<"first" | "asking" | "back">("first");
  const remove = useMutation({
    ...requestMutation("deleteAll"),
    onSuccess: () => {
      dropAllDrafts();
      setStep("back");
    },
  });
  const ask = (): void => {
    setStep("asking");
    remove.reset();
  };
  return (
    <Row title={t("settings.delete")} hint={t("settings.deleteHint")}>
      {step === "asking" ? (
        <Ask
          busy={remove.isPending}
          onDelete={() => remove.mutate({})}
          onKeep={() => setStep("back")}
        />
      ) : (
        <div>
          <button type="button" className="button danger" autoFocus={step === "back"} onClick={ask}>
            {t("settings.delete")}
          </button>
        </div>
      )}
      <p role="status" aria-label={t("settings.delete")}>
        {remove.isSuccess && (
          <>
            {t("settings.deleted")} <a href="#/welcome">{t("page.toWelcome")}</a>
          </>
        )}
      </p>
      {remove.error && <Failed error={remove.error} again={() => remove.mutate({})} />}
    </Row>
  );
}

interface AskProps {
  busy: boolean;
  onDelete: () => void;
  onKeep: () => void;
}

function Ask({ busy, onDelete, onKeep }: AskProps) {
  const t = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  const save = useExport();
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="ask" role="group" aria-label={t("settings.delete")}>
      <p id="delete-ask">{t("settings.deleteAsk")}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={save.isPending}
          onClick={() => save.mutate({ what: "all" })}
        >
          {t("settings.deleteSave")}
        </button>
        <button
          ref={keep}
          type="button"
          className="button"
          aria-describedby="delete-ask"
          onClick={onKeep}
        >
          {t("settings.deleteNo")}
        </button>
        <button type="button" className="button danger" disabled={busy} onClick={onDelete}>
          {t("settings.deleteYes")}
        </button>
      </div>
      <Exported name={save.data?.name} />
      {save.error && <Failed error={save.error} again={() => save.mutate({ what: "all" })} />}
    </div>
  );
}
