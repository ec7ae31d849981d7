import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlanPiece } from "../../../utils/messages/plan-view";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { planQuery } from "../../../utils/queries/plan";
import { Failed } from "../../ui/Failed";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import { newId } from "../edit/new-id";
import { usePlan } from "./data";
import { PieceLink } from "./PieceLink";

/** Pieces that serve a campaign and that nobody planned: each becomes a part, or fills one. */
export function Unplanned({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const { canEdit } = usePlan();
  const { data, error, refetch } = useQuery(
    planQuery({ by: "unplanned", campaignId: campaign.id }),
  );
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <p className="muted">{t("plan.counting")}</p>;
  if (data.count === 0) return <p className="muted">{t("plan.noUnplanned")}</p>;
  const left = data.count - data.pieces.length;
  return (
    <ul className="unplanned" aria-label={t("plan.count.unplanned", { count: data.count })}>
      {data.pieces.map((piece) => (
        <li key={piece.id} data-piece={piece.id}>
          <p>
            <PieceLink piece={piece} />
          </p>
          {canEdit && <Attach campaign={campaign} piece={piece} />}
        </li>
      ))}
      {left > 0 && (
        <li>
          <a href={`#/pieces?campaign=${encodeURIComponent(campaign.id)}`}>
            {t("plan.morePieces", { count: left })}
          </a>
        </li>
      )}
    </ul>
  );
}

const NEW = "";

function Attach({ campaign, piece }: { campaign: Campaign; piece: PlanPiece }) {
  const t = useWords();
  const { change, states } = usePlan();
  const [partId, choose] = useState(NEW);
  const open = campaign.parts.filter(({ id, assetId }) => !assetId && states.get(id) === "open");
  const attach = (): void => {
    const name = open.find(({ id }) => id === partId)?.name ?? piece.title;
    change(
      campaign.id,
      (one) => ({ ...one, parts: withPiece(one.parts, partId, piece) }),
      t("plan.attached", { part: name }),
    );
  };
  return (
    <div className="unplanned-attach" role="group" aria-label={piece.title || t("pieces.untitled")}>
      <Select label={t("plan.which")} value={partId} onChoose={choose}>
        <option value={NEW}>{t("plan.newPart")}</option>
        {open.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <button type="button" className="button" onClick={attach}>
        {t(partId === NEW ? "plan.addAsPart" : "plan.attach")}
      </button>
    </div>
  );
}

function withPiece(parts: readonly Part[], partId: string, piece: PlanPiece): Part[] {
  if (partId !== NEW)
    return parts.map((part) => (part.id === partId ? { ...part, assetId: piece.id } : part));
  const { id, title, personaId, channel, type, on } = piece;
  const said = { personaId, channel, type, dueOn: on };
  const part: Part = {
    ...{ id: newId("pt"), name: title || id, waitsFor: [], assetId: id },
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
  };
  return [...parts, part];
}
