import type { EachLeft } from "../../utils/messages/list-view";
import type { LeftPiece } from "../../utils/messages/pieces-view";
import { FirstTitles } from "../ui/FirstTitles";
import { useWords } from "../ui/words";
import type { LinkingAll } from "./link-all";

/** How far it is, what was linked or taken back, and which pieces stayed as they are, and why. */
export function LinkAllSaid({ now: { step, made } }: { now: LinkingAll }) {
  const t = useWords();
  const left = step.at === "undone" ? step.left : (made?.left ?? []);
  return (
    <>
      {"count" in step && <Progress {...step} />}
      <div role="status">
        {step.at === "undone" && <p>{t("all.undone", { count: step.done })}</p>}
        {made && !("count" in step) && <p>{t("all.done", { count: made.done })}</p>}
      </div>
      {!("count" in step) && <Left left={left} />}
    </>
  );
}

interface ProgressProps {
  at: "looking" | "linking" | "undoing";
  done: number;
  count: number;
}

function Progress({ at, done, count }: ProgressProps) {
  const t = useWords();
  const said = t(`all.${at}`, { done, count });
  return (
    <div className="progress">
      <progress value={done} max={count} aria-label={said} />
      <p role="status">{said}</p>
    </div>
  );
}

const NAMED = 5;
/** Reasons that only linking all of a list has. */
const OWN: ReadonlySet<string> = new Set(["linked", "closed"]);

/** Pieces that were left as they are: why, and which. */
function Left({ left }: { left: readonly (EachLeft | LeftPiece)[] }) {
  const t = useWords();
  return [...new Set(left.map(({ because }) => because))].map((because) => {
    const some = left.filter((one) => one.because === because);
    return (
      <div key={because} className="small">
        <p>
          {t(OWN.has(because) ? `all.left.${because}` : `pieces.left.${because}`, {
            count: some.length,
          })}
        </p>
        <FirstTitles titles={some.map(({ title }) => title)} most={NAMED} className="left" />
      </div>
    );
  });
}
