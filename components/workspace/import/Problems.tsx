import { useSay, useWords } from "../../ui/words";
import type { BadRow, Problem } from "./rows";

/** Rows shown at once; the rest is counted, so that a broken file of thousands stays readable. */
const MOST = 50;

/** What stops the whole import. There is nothing to press: the file has to be mended. */
export function Refused({ problems }: { problems: readonly Problem[] }) {
  const t = useWords();
  return (
    <div className="notice failed refused" role="alert">
      <h4>{t("import.refused")}</h4>
      <p>{t("import.refusedHint")}</p>
      <ul className="bad-list">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.file}${problem.path}`}>
            {problem.entry && (
              <p dir="auto">
                <b>{problem.entry}</b>
              </p>
            )}
            <What problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SkippableProps {
  rows: readonly BadRow[];
  skip: ReadonlySet<string>;
  onSkip: (skip: ReadonlySet<string>) => void;
}

/** Entries that do not fit. Each can be skipped, and only a person says so. */
export function Skippable({ rows, skip, onSkip }: SkippableProps) {
  const t = useWords();
  const all = rows.map(({ row }) => row);
  const shown = rows.slice(0, MOST);
  const one = (row: string, skipped: boolean): void =>
    onSkip(new Set(skipped ? [...skip, row] : [...skip].filter((other) => other !== row)));
  return (
    <div className="skippable">
      <h4>{t("import.skippable", { count: rows.length })}</h4>
      <p className="muted">{t("import.skippableHint")}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={skip.size === rows.length}
          onChange={(event) => onSkip(new Set(event.target.checked ? all : []))}
        />
        {t("import.skipAll")}
      </label>
      {shown.map(({ row, entry, problems }) => (
        <fieldset key={row} className="bad-row">
          <legend dir="auto">{entry || t("import.unnamed")}</legend>
          {problems.map((problem) => (
            <What key={problem.path} problem={problem} />
          ))}
          <label className="check">
            <input
              type="checkbox"
              checked={skip.has(row)}
              onChange={(event) => one(row, event.target.checked)}
            />
            {t("import.skip")}
          </label>
        </fieldset>
      ))}
      {rows.length > MOST && (
        <p className="muted">{t("import.moreRows", { count: rows.length - MOST })}</p>
      )}
    </div>
  );
}

/** Which file, which field, what was expected, what is there. */
function What({ problem }: { problem: Problem }) {
  const t = useWords();
  const say = useSay();
  const { file, path, expected, found } = problem;
  return (
    <div className="what">
      <p className="where">
        {file && <span>{file}, </span>}
        {path ? <code>{path}</code> : <span>{t("import.whole")}</span>}
      </p>
      <p>
        {t("import.problem", {
          expected: say(expected),
          found: found === "–" ? t("import.foundNothing") : found,
        })}
      </p>
    </div>
  );
}
