import type { LeftBecause, LeftPiece, PiecesFrame } from "../../../utils/messages/pieces-view";
import { Failed } from "../../ui/Failed";
import { FirstTitles } from "../../ui/FirstTitles";
import { useWords } from "../../ui/words";
import type { Many, Outcome } from "./many";

/** How far a change to many pieces is, what became of it and of which pieces not, and the way back. */
export function Told({ many, frame }: { many: Many; frame: PiecesFrame }) {
  const t = useWords();
  const { working, outcome, error, broken, canUndo } = many;
  return (
    <div className={working || outcome || error ? "pieces-told shown" : "pieces-told"}>
      {working && <Progress many={many} working={working} />}
      {!working && Boolean(error) && <Failed error={error} />}
      <div role="status" aria-label={t("pieces.statusLine")}>
        {outcome && <Said outcome={outcome} frame={frame} />}
        {broken && <Broken broken={broken} />}
      </div>
      {!working && (outcome || Boolean(error)) && (
        <div className="row">
          {canUndo && (
            <button type="button" className="button" onClick={many.undo}>
              {t("saved.undo")}
            </button>
          )}
          <button type="button" className="button plain" onClick={many.dismiss}>
            {t("pieces.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}

function Progress({ many, working }: { many: Many; working: NonNullable<Many["working"]> }) {
  const t = useWords();
  const { undoing, done, all } = working;
  const said = t(undoing ? "pieces.undoing" : "pieces.working", { done, all });
  return (
    <div className="row">
      <progress value={done} max={all} aria-label={said} />
      <span>{said}</span>
      {!undoing && (
        <button type="button" className="button plain" onClick={many.stop}>
          {t("pieces.stop")}
        </button>
      )}
    </div>
  );
}

/** What was done before it broke off. The rest of what was on its way may be done too: nobody can tell. */
function Broken({ broken: { undoing, done, all } }: { broken: NonNullable<Many["broken"]> }) {
  const t = useWords();
  const said = done === 0 ? "pieces.brokeEarly" : undoing ? "pieces.brokeUndoing" : "pieces.broke";
  return <p>{t(said, { done, all })}</p>;
}

function Said({ outcome, frame }: { outcome: Outcome; frame: PiecesFrame }) {
  const t = useWords();
  const { order, done, same, left, undone, stopped } = outcome;
  const reasons = [...new Set(left.map(({ because }) => because))];
  const sentences = undone
    ? [t(done > 0 ? "pieces.did.undone" : "pieces.did.notUndone")]
    : [
        t(`pieces.did.${order.what}`, { count: done, name: order.name }),
        same > 0 ? t("pieces.did.same", { count: same }) : "",
        stopped ? t("pieces.did.stopped") : "",
      ];
  return (
    <>
      <p dir="auto">{sentences.filter(Boolean).join(" ")}</p>
      {reasons.map((because) => (
        <Left
          key={because}
          because={because}
          left={left.filter((one) => one.because === because)}
          code={codeOf(outcome, frame)}
        />
      ))}
    </>
  );
}

function codeOf({ order }: Outcome, { goals }: PiecesFrame): string {
  const id = "goalId" in order.change ? order.change.goalId : "";
  return order.code ?? goals.find((one) => one.id === id)?.code ?? "";
}

const NAMED = 3;

interface LeftProps {
  because: LeftBecause;
  left: readonly LeftPiece[];
  code: string;
}

/** Pieces that were left as they are: why, what to do, and which. */
function Left({ because, left, code }: LeftProps) {
  const t = useWords();
  return (
    <div className="small pieces-left">
      <p>{t(`pieces.left.${because}`, { count: left.length, code })}</p>
      <FirstTitles titles={left.map(({ title }) => title)} most={NAMED} className="dots" />
    </div>
  );
}
