import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { ListView } from "../../utils/messages/list-view";
import type { Context } from "../../utils/messages/views";
import { Failed } from "../ui/Failed";
import { useWords } from "../ui/words";
import { useLinkAll } from "./link-all";
import type { LinkAllOf, LinkingAll } from "./link-all";
import { LinkAllChoice } from "./LinkAllChoice";
import { LinkAllSaid } from "./LinkAllSaid";
import { useSaved } from "./Saved";

interface Props {
  context: Context;
  list: ListView;
}

/** All of a list that speaks for a goal: looked at first, piece by piece, then linked together, with one undo. */
export function LinkAll({ context, list: { unlinked } }: Props) {
  const t = useWords();
  const { all, now } = useLinkAll(context.key ?? context.url ?? "");
  const { step, made, error } = now;
  const place = useRef<HTMLDivElement>(null);
  useFocus(place, step.at);
  const { beside } = useSaved();
  const back = made !== null && (made.done > 0 || step.at === "linking");
  useEffect(() => (back ? beside(() => void all.undo()) : undefined), [back, beside, all]);
  const look = (): void => void all.look(unlinked);
  const rest = unlinked.filter((key) => !now.looked.has(key)).length;
  const working = step.at === "looking" || step.at === "linking" || step.at === "undoing";
  if (step.at === "start" && unlinked.length === 0) return null;
  return (
    <div ref={place}>
      {step.at === "start" ? (
        <>
          <button type="button" className="button" onClick={look}>
            {t("all.open")}
          </button>
          {error !== null && <Failed error={error} again={look} />}
        </>
      ) : (
        <section className="link-all" aria-label={t("all.title")} tabIndex={-1}>
          <LinkAllSaid now={now} />
          {working && step.at !== "undoing" && (
            <button type="button" className="button plain" onClick={all.stop}>
              {t("all.stop")}
            </button>
          )}
          {error !== null && <Failed error={error} />}
          {(step.at === "chosen" || step.at === "linking") && (
            <LinkAllChoice context={context} all={all} now={now} rest={rest} />
          )}
          {!working && <Ways all={all} now={now} rest={rest} look={look} />}
        </section>
      )}
    </div>
  );
}

interface WaysProps {
  all: LinkAllOf;
  now: LinkingAll;
  /** Pieces nobody has looked at yet */
  rest: number;
  look: () => void;
}

/** What can be done now, beside linking what was chosen. */
function Ways({ all, now: { step, made }, rest, look }: WaysProps) {
  const t = useWords();
  return (
    <p className="row">
      {made && made.done > 0 && (
        <button type="button" className="button" onClick={() => void all.undo()}>
          {t("all.undo")}
        </button>
      )}
      {rest > 0 && step.at !== "undone" && (
        <button type="button" className="button" onClick={look}>
          {t("all.next")}
        </button>
      )}
      <button type="button" className="button plain" onClick={all.leave}>
        {t(step.at === "chosen" && !made ? "all.cancel" : "all.close")}
      </button>
    </p>
  );
}

/**
 * Keeps the keyboard here from step to step, on nothing that Enter would do: what comes is read first. A person who has
 * gone elsewhere in the panel meanwhile is left there.
 */
function useFocus(place: RefObject<HTMLDivElement | null>, at: string): void {
  const was = useRef(at);
  const here = useRef(false);
  useEffect(() => {
    const noted = (): void => {
      here.current = place.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", noted);
    return () => document.removeEventListener("focusin", noted);
  }, [place]);
  useEffect(() => {
    if (was.current === at) return;
    was.current = at;
    if (!here.current) return;
    const first = { start: "button", chosen: "input" }[at] ?? "section";
    const section = place.current?.querySelector("section");
    (place.current?.querySelector<HTMLElement>(first) ?? section)?.focus();
    // A long preview was read to its end; what is said now stands at its beginning.
    if (section && section.getBoundingClientRect().top < 0) section.scrollIntoView();
  }, [at, place]);
}
