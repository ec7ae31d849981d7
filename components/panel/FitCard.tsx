import { useId } from "react";
import type { Fit } from "../../utils/messages/fit-view";
import type { Context } from "../../utils/messages/views";
import { Failed } from "../ui/Failed";
import { useDates, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useLook } from "./fit-look";
import type { Look } from "./fit-look";
import { FitLines, FitWaiting } from "./FitLines";
import { FitPaste } from "./FitPaste";
import { FitUnread } from "./FitUnread";
import { SamePieceOffer } from "./SamePiece";
import { SecondOpinion } from "./SecondOpinion";
import "./fit.css";

/** What the piece's own words speak for, in three plain lines, and where they were read. */
export function FitCard({ context, target, change }: CardProps) {
  const t = useWords();
  const title = useId();
  const look = useLook(context, target);
  const { fit, busy, error } = look;
  return (
    <section className="fit" role="region" aria-labelledby={title} aria-busy={busy}>
      <div className="fit-head">
        <h2 id={title} className="label">
          {t("fit.title")}
        </h2>
        <button type="button" className="button plain" onClick={look.again}>
          {t("fit.again")}
        </button>
      </div>
      {fit ? <Found fit={fit} context={context} /> : <FitWaiting busy={busy} />}
      {fit?.strange && <p className="small muted">{t("fit.strange")}</p>}
      {Boolean(error) && !busy && <Failed error={error} again={look.again} />}
      <ReadFrom look={look} />
      {fit && <SecondOpinion fit={fit} context={context} change={change} />}
      <FitPaste paste={look.paste} />
      {fit && <SamePieceOffer links={fit.links} context={context} target={target} />}
    </section>
  );
}

function Found({ fit, context }: { fit: Fit; context: Context }) {
  const t = useWords();
  const { read, lines, enough } = fit;
  if ("because" in read) return <FitUnread {...read} tool={context.tool} />;
  if (lines.length === 0 && read.words < enough)
    return (
      <p className="muted">
        {t("fit.short", { enough })} {t("fit.words", { count: read.words })}
        {read.closed && (
          <>
            {" "}
            <a href={read.closed} target="_blank" rel="noreferrer">
              {t("fit.openLinked")}
            </a>
          </>
        )}
      </p>
    );
  return (
    <>
      {context.state === "unlinked" && lines.length > 0 && (
        <p className="muted">{t("fit.unlinked")}</p>
      )}
      <FitLines lines={lines} />
    </>
  );
}

/** Where the words came from and when. Said aloud only to a person who asked for it. */
function ReadFrom({ look: { fit, asked, whole } }: { look: Look }) {
  const t = useWords();
  const { time } = useDates();
  const read = fit && "from" in fit.read ? fit.read : undefined;
  const part = read?.from === "selection" || read?.from === "pasted" ? read.from : undefined;
  return (
    <div className="fit-read small muted">
      <p role="status" aria-label={t("fit.title")}>
        {asked
          ? t("fit.checking")
          : read && t("fit.readFrom", { source: t(sourceOf(read)), time: time(read.at) })}
      </p>
      {part && (
        <button type="button" className="button plain" onClick={whole}>
          {t(`fit.whole.${part}`)}
        </button>
      )}
    </div>
  );
}

function sourceOf({ from, documents }: Extract<Fit["read"], { from: unknown }>): string {
  return documents ? "fit.source.linked" : `fit.source.${from}`;
}
