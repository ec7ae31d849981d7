import { useMutation } from "@tanstack/react-query";
import { Failure } from "../../utils/messages/send";
import { requestMutation } from "../../utils/queries/index";
import { saveFile } from "./save-file";
import { useWords } from "./words";

/** What went wrong, in words, and what to do about it. */
export function Failed({ error, again }: { error: unknown; again?: () => void }) {
  const t = useWords();
  const raw = useMutation({
    ...requestMutation("rawExport"),
    onSuccess: ({ name, json }) => saveFile(name, json),
  });
  const code = error instanceof Failure ? error.code : "updated";
  return (
    <div className="notice failed" role="alert">
      <p>{t(`failure.${code}`)}</p>
      <div className="row">
        {code === "store-broken" && (
          <button type="button" className="button" onClick={() => raw.mutate({})}>
            {t("failure.raw")}
          </button>
        )}
        {again && code !== "store-broken" && (
          <button type="button" className="button" onClick={again}>
            {t("failure.again")}
          </button>
        )}
      </div>
    </div>
  );
}
