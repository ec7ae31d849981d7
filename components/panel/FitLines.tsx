import type { ReactNode } from "react";
import type { FitLine, Quote } from "../../utils/messages/fit-view";
import { useSay, useWords } from "../ui/words";
import { piecesOf } from "./quote";

const LINES = ["reader", "message", "next-step"] as const;

/** The three lines: who the words speak to, what they say, what the reader does next. */
export function FitLines({ lines }: { lines: readonly FitLine[] }) {
  const t = useWords();
  const say = useSay();
  return (
    <ul className="fit-lines">
      {lines.map(({ id, state, says, quotes }) => (
        <li key={id} className="fit-line" data-fit={id} data-state={state}>
          <Name id={id}>
            <span className="fit-state">{t(`fit.state.${state}`)}</span>
          </Name>
          <p dir="auto">{say(says)}</p>
          {quotes.map((quote) => (
            <Quoted key={quote.text} quote={quote} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Before the first look: the same three places, so that little moves when it is done. */
export function FitWaiting({ busy }: { busy: boolean }) {
  const t = useWords();
  return (
    <div className="fit-lines">
      <p className="sr-only">{t(busy ? "fit.checking" : "fit.notYet")}</p>
      {LINES.map((id) => (
        <div key={id} className="fit-line" data-state="waiting" aria-hidden="true">
          <Name id={id} />
          <p className="muted">{busy ? "…" : "–"}</p>
        </div>
      ))}
    </div>
  );
}

function Name({ id, children }: { id: FitLine["id"]; children?: ReactNode }) {
  const t = useWords();
  return (
    <p className="fit-name small">
      <span className="fit-mark" aria-hidden="true" />
      <span className="label">{t(`fit.line.${id}`)}</span>
      {children}
    </p>
  );
}

/** Words of the person's own text, those that matched marked. */
export function Quoted({ quote }: { quote: Quote }) {
  return (
    <blockquote className="quote fit-quote" dir="auto">
      “
      {piecesOf(quote).map(({ text, marked }, at) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
      ”
    </blockquote>
  );
}
