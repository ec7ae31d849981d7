import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Pending } from "../../../utils/model/pending";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { Text } from "../edit/fields";
import type { Done } from "../edit/Saved";

interface Props {
  one: Pending;
  /** What the change is about */
  name: string;
  onDone: (done: Done) => void;
  /** Further buttons beside it */
  children: ReactNode;
}

/** Why a waiting change is made, said in place. */
export function Reason({ one, name, onDone, children }: Props) {
  const t = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [reason, setReason] = useState<string | null>(null);
  const explain = useMutation(strategyMutation("explainPending"));
  const close = (): void => {
    setReason(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (reason === null)
    return (
      <div className="row">
        <button
          ref={opener}
          type="button"
          className="button plain"
          onClick={() => setReason(one.reason ?? "")}
        >
          {t(one.reason ? "versions.changeReason" : "versions.giveReason")}
          <span className="sr-only"> {name}</span>
        </button>
        {children}
      </div>
    );
  return (
    <form
      className="change-reason"
      onSubmit={(event) => {
        event.preventDefault();
        explain.mutate(
          { id: one.id, reason },
          {
            onSuccess: ({ operation }) => {
              onDone({ said: t("versions.reasonSaved"), operation });
              close();
            },
          },
        );
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <Text
        label={t("versions.reason")}
        value={reason}
        maxLength={500}
        rows={2}
        autoFocus
        onChange={setReason}
      />
      {explain.error && <Failed error={explain.error} />}
      <div className="row">
        <button type="submit" className="button">
          {t("edit.save")}
        </button>
        <button type="button" className="button plain" onClick={close}>
          {t("form.cancel")}
        </button>
      </div>
    </form>
  );
}
