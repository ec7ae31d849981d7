import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { send } from "../../../utils/messages/send";
import { guestsQuery, requestMutation } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { saveFile } from "../../ui/save-file";
import { useWords } from "../../ui/words";
import { Row } from "./Row";

type What = "all" | "strategy" | "pieces";

/** Asks for a file, in parts where it is too large for one message, and lets the browser save it. */
export function useExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { what: What }) => {
      const { name, json, large } = await send("exportFile", body);
      return { name, text: large ? await allParts() : [json] };
    },
    onSuccess: ({ name, text }) => {
      saveFile(name, text);
      void client.invalidateQueries({ queryKey: ["backup"] });
    },
  });
}

async function allParts(): Promise<string[]> {
  const texts: string[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const part: { text: string; next: string | null } = await send("exportPart", { after });
    texts.push(part.text);
    after = part.next;
  }
  return texts;
}

const FILES: readonly { what: What; text: string }[] = [
  { what: "all", text: "settings.exportAll" },
  { what: "strategy", text: "settings.exportStrategy" },
  { what: "pieces", text: "settings.exportPieces" },
];

const TABLES = [
  ...(["goals", "personas", "notdoing", "campaigns"] as const),
  ...(["why", "pieces", "decisions", "history"] as const),
];

/** Leaving is easy: everything, or the strategy or the pieces alone; tables, a page, and packs for guests. */
export function Export() {
  const t = useWords();
  const save = useExport();
  const text = useMutation({
    ...requestMutation("exportText"),
    onSuccess: (file) => saveFile(file.name, file.text, `${file.type};charset=utf-8`),
  });
  const last = [save, text].sort((a, b) => b.submittedAt - a.submittedAt)[0];
  return (
    <Row title={t("settings.export")} hint={t("settings.exportHint")}>
      <div className="row">
        {FILES.map(({ what, text: label }) => (
          <button
            key={what}
            type="button"
            className="button"
            disabled={save.isPending}
            onClick={() => save.mutate({ what })}
          >
            {t(label)}
          </button>
        ))}
      </div>
      <Part title={t("exchange.tables")} hint={t("exchange.tablesHint")}>
        {TABLES.map((what) => (
          <button
            key={what}
            type="button"
            className="button"
            disabled={text.isPending}
            onClick={() => text.mutate({ what })}
          >
            {t(`exchange.table.${what}`)}
          </button>
        ))}
      </Part>
      <Part title={t("exchange.pages")} hint={t("exchange.pagesHint")}>
        <button
          type="button"
          className="button"
          disabled={text.isPending}
          onClick={() => text.mutate({ what: "page" })}
        >
          {t("exchange.page")}
        </button>
      </Part>
      <GuestPack busy={text.isPending} onMake={text.mutate} />
      <Exported name={last?.data?.name} />
      {save.error && <Failed error={save.error} again={() => save.mutate(save.variables)} />}
      {text.error && <Failed error={text.error} again={() => text.mutate(text.variables)} />}
    </Row>
  );
}

interface PartProps {
  title: string;
  hint: string;
  children: ReactNode;
}

function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    <div className="chosen" role="group" aria-labelledby={id}>
      <h3 id={id} className="label">
        {title}
      </h3>
      <p className="small muted">{hint}</p>
      <div className="row">{children}</div>
    </div>
  );
}

interface GuestProps {
  busy: boolean;
  onMake: (request: {
    what: "guestFile" | "guestPage";
    guest: { type: "person" | "team"; id: string };
  }) => void;
}

/** What one partner or freelancer is given. */
function GuestPack({ busy, onMake }: GuestProps) {
  const t = useWords();
  const id = useId();
  const guests = useQuery(guestsQuery()).data ?? [];
  const [chosen, setChosen] = useState("");
  const key = (one: { type: string; id: string }): string => `${one.type}:${one.id}`;
  const guest = guests.find((one) => key(one) === chosen) ?? guests[0];
  return (
    <Part title={t("exchange.guest")} hint={t("exchange.guestHint")}>
      {!guest && <p className="small">{t("exchange.guestNobody")}</p>}
      {guest && (
        <>
          <label htmlFor={id} className="sr-only">
            {t("exchange.guestFor")}
          </label>
          <select
            id={id}
            className="input guest-for"
            value={key(guest)}
            onChange={(event) => setChosen(event.target.value)}
          >
            {guests.map((one) => (
              <option key={key(one)} value={key(one)}>
                {one.name}
              </option>
            ))}
          </select>
          {(["guestFile", "guestPage"] as const).map((what) => (
            <button
              key={what}
              type="button"
              className="button"
              disabled={busy}
              onClick={() => onMake({ what, guest: { type: guest.type, id: guest.id } })}
            >
              {t(`exchange.${what}`)}
            </button>
          ))}
        </>
      )}
    </Part>
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
