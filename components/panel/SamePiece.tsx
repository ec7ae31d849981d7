import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactNode } from "react";
import { Failure } from "../../utils/messages/send";
import type { Target } from "../../utils/messages/protocol";
import type { Context, KnownPiece } from "../../utils/messages/views";
import { findPiecesQuery, pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import { useSaved } from "./Saved";

interface Props {
  /** Another piece; its `key` is an asset key or a piece id */
  piece: KnownPiece;
  context: Context;
  target: Target;
  /** Stands before the button */
  children: ReactNode;
  /** On the button; "Same piece" when absent */
  text?: string;
  done?: () => void;
}

/** Another piece, and the button that makes both one. Whose link stays is asked only where both have one. */
export function SamePiece({ piece, context, target, children, text, done }: Props) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const attach = useMutation(pieceMutation(client, "attach", target));
  const [asking, setAsking] = useState(false);
  const title = piece.title || piece.key;
  const join = (keep?: "here" | "there"): void =>
    attach.mutate(
      { to: piece.key, ...(keep ? { keep } : {}) },
      {
        onSuccess: (changed) => {
          saved.show(changed, t("join.done"));
          done?.();
        },
        onError: (error) => setAsking(error instanceof Failure && error.code === "two-links"),
      },
    );
  if (asking)
    return (
      <div className="choice" role="group" aria-label={t("join.which")}>
        <p>{t("join.which")}</p>
        <button type="button" className="button" autoFocus onClick={() => join("here")}>
          {t("join.here", { goal: goalOf(context) })}
        </button>
        <button type="button" className="button" onClick={() => join("there")}>
          {t("join.there", { title, goal: piece.goalCode ?? "" })}
        </button>
        <button type="button" className="button plain" onClick={() => setAsking(false)}>
          {t("join.leave")}
        </button>
      </div>
    );
  return (
    <div className="same">
      {children}
      <button
        type="button"
        className="button"
        aria-label={text ?? t("join.pickNamed", { title })}
        onClick={() => join()}
      >
        {text ?? t("join.pick")}
      </button>
      {attach.error && <Failed error={attach.error} />}
    </div>
  );
}

function goalOf({ goal }: Context): string {
  return goal ? [goal.code, goal.name].join(" ") : "";
}

interface OfferProps {
  /** Documents a page's text links to, as asset keys */
  links: readonly { key: string; url: string }[];
  context: Context;
  target: Target;
}

/** Offers the first document a page's text links to as the same piece, where it is not known to be so already. */
export function SamePieceOffer({ links, context, target }: OfferProps) {
  const t = useWords();
  const known = new Set(context.places?.map(({ key }) => key));
  const [link] = known.size > 0 ? [] : links.filter(({ key }) => key !== context.key);
  const query = useQuery(findPiecesQuery(target, link?.key ?? ""));
  const [piece] = query.data ?? [];
  if (!link || !piece || context.readOnly) return null;
  return (
    <SamePiece piece={piece} context={context} target={target}>
      <p dir="auto">
        {piece.title
          ? t("join.linksTo", { title: piece.title })
          : t("join.linksToAddress", { kind: t(kindKey(link.key)) })}
      </p>
    </SamePiece>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  gdoc: "kind.doc",
  gslide: "kind.presentation",
  gsheet: "kind.spreadsheet",
  asana: "kind.task",
};

/** What a key stands for, in the catalogue's words. */
export function kindKey(key: string): string {
  const [tool = "", kind = ""] = key.split(":");
  return KINDS[tool] ?? (tool === "hubspot" ? `kind.${kind}` : "kind.other");
}
