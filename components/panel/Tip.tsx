import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { requestMutation } from "../../utils/queries/index";
import { useWords } from "../ui/words";

/** One line of coaching tied to a finding that is shown; it rests for two weeks then, and can be switched off. */
export function Tip({ rule, shown }: { rule: string | undefined; shown: readonly string[] }) {
  const t = useWords();
  // The tip this card began with: once noted as shown it is no longer in the context, and stays here all the same.
  const [kept, keep] = useState<string>();
  const { mutate: note } = useMutation(requestMutation("tipShown"));
  const off = useMutation(requestMutation("saveSettings"));
  const fresh = rule !== undefined && shown.includes(rule) && t(`tip.${rule}`) !== `tip.${rule}`;
  const now = kept ?? (fresh ? rule : undefined);
  if (fresh && kept === undefined) keep(rule);
  useEffect(() => {
    if (kept !== undefined) note({ rule: kept });
  }, [kept, note]);
  if (!now || !shown.includes(now) || off.isSuccess) return null;
  return (
    <p className="tip small">
      <span className="label">{t("tip.label")}</span> {t(`tip.${now}`)}{" "}
      <button type="button" className="button plain" onClick={() => off.mutate({ tips: false })}>
        {t("tip.off")}
      </button>
    </p>
  );
}
