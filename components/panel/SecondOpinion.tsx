import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Fit } from "../../utils/messages/fit-view";
import type { Context } from "../../utils/messages/views";
import { settingsQuery } from "../../utils/queries/index";
import { ownModelQuery } from "../../utils/queries/second-opinion";
import { useLocale, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { fillGoal } from "./LinkForm";
import { useAsking } from "./second-opinion";
import type { Asking } from "./second-opinion";
import { requestsFor } from "./second-request";
import type { Requests } from "./second-request";
import { SecondOpinionPreview } from "./SecondOpinionPreview";

interface Props extends Pick<CardProps, "context" | "change"> {
  fit: Fit;
}

/**
 * The browser's own language model, asked by a person who switched it on, about a piece whose goal is not clear. There
 * is nothing of it where the browser has no model.
 */
export function SecondOpinion({ fit, context, change }: Props) {
  const t = useWords();
  const locale = useLocale();
  const on = useQuery(settingsQuery()).data?.settings.secondOpinion === true;
  const requests = on ? requestsFor(context, fit, t, locale) : null;
  const model = useQuery({ ...ownModelQuery(locale), enabled: requests !== null }).data;
  if (!requests || !model || model === "unavailable") return null;
  return (
    <Offer
      requests={requests}
      downloads={model !== "available"}
      context={context}
      choose={(goalId) => {
        fillGoal(context, goalId);
        change("goal");
      }}
    />
  );
}

interface OfferProps {
  requests: Requests;
  downloads: boolean;
  context: Context;
  choose: (goalId: string) => void;
}

function Offer({ requests, downloads, context, choose }: OfferProps) {
  const t = useWords();
  const asking = useAsking(requests);
  const { preview, about } = asking;
  const offered = !preview && about?.text !== requests[0].text;
  const group = useKeyboardKept([preview?.text, asking.downloaded === null, about?.text].join());
  return (
    <div className="second" role="group" aria-label={t("second.title")} ref={group}>
      <p role="status" className="second-said" dir="auto">
        {said(asking, downloads, context, t)}
      </p>
      {preview && <SecondOpinionPreview asking={asking} request={preview} downloads={downloads} />}
      {!preview && <Choose asking={asking} context={context} choose={choose} />}
      {offered && (
        <button type="button" className="button plain" onClick={asking.open}>
          {t("second.ask")}
        </button>
      )}
    </div>
  );
}

/** The one line that is said aloud: what is going on, what went wrong, what the model thinks. */
function said(
  { preview, opinion, downloaded, fault, shortened }: Asking,
  downloads: boolean,
  { goals }: Context,
  t: ReturnType<typeof useWords>,
): string {
  if (downloaded !== null)
    return t(downloads && downloaded < 1 ? "second.downloading" : "second.asking");
  if (fault) return t(`second.fault.${fault}`);
  if (preview) return shortened ? t("second.shorter") : "";
  if (!opinion) return "";
  if (opinion.kind !== "goal") return t(`second.${opinion.kind}`);
  const goal = goals.find(({ id }) => id === opinion.goalId);
  return t("second.answer", { goal: goal?.code ?? goal?.label ?? "", quote: opinion.quote });
}

function Choose({
  asking: { opinion },
  context,
  choose,
}: Pick<OfferProps, "context" | "choose"> & { asking: Asking }) {
  const t = useWords();
  if (opinion?.kind !== "goal") return null;
  const { goalId } = opinion;
  if (!context.goals.some(({ id }) => id === goalId)) return null;
  return (
    <button type="button" className="button" onClick={() => choose(goalId)}>
      {t("second.choose")}
    </button>
  );
}

/** When the button that had the keyboard goes away, the next one gets it: a person is not thrown to the top. */
function useKeyboardKept(step: string) {
  const group = useRef<HTMLDivElement>(null);
  const former = useRef(step);
  useEffect(() => {
    if (former.current === step) return;
    former.current = step;
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (lost) group.current?.querySelector<HTMLElement>("[tabindex], button")?.focus();
  }, [step]);
  return group;
}
