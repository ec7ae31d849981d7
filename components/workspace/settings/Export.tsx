import { useMutation } from "@tanstack/react-query";
import { requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { saveFile } from "../../ui/save-file";
import { useWords } from "../../ui/words";
import { Row } from "./Row";

type What = "all" | "strategy" | "pieces";

/** Asks for a file and lets the browser save it. */
export function useExport() {
  return useMutation({
    ...requestMutation("exportFile"),
    onSuccess: ({ name, json }) => saveFile(name, json),
  });
}

const FILES: readonly { what: What; text: string }[] = [
  { what: "all", text: "settings.exportAll" },
  { what: "strategy", text: "settings.exportStrategy" },
  { what: "pieces", text: "settings.exportPieces" },
];

/** Leaving is easy: everything, or the strategy or the pieces alone. */
export function Export() {
  const t = useWords();
  const save = useExport();
  return (
    <Row title={t("settings.export")} hint={t("settings.exportHint")}>
      <div className="row">
        {FILES.map(({ what, text }) => (
          <button
            key={what}
            type="button"
            className="button"
            disabled={save.isPending}
            onClick={() => save.mutate({ what })}
          >
            {t(text)}
          </button>
        ))}
      </div>
      <Exported name={save.data?.name} />
      {save.error && <Failed error={save.error} again={() => save.mutate(save.variables)} />}
    </Row>
  );
}

/** Says where the file went. Always there, so that it is read out. */
export function Exported({ name }: { name: string | undefined }) {
  const t = useWords();
  return (
    <p className="small muted" role="status" aria-label={t("settings.export")}>
      {name && t("settings.exported", { name })}
    </p>
  );
}
