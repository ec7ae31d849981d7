import { CircleAlert, Info, OctagonAlert } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Finding, Level, WorkspaceFinding } from "../../../utils/findings/contract";
import { useSay, useWords } from "../../ui/words";
import { Facts, Later } from "./answers";
import type { Answer } from "./deeds";
import "./row.css";

const MARKS = { stop: OctagonAlert, check: CircleAlert, note: Info } as const;

/** How pressing a finding is: a sign and a word, never a colour alone. */
export function LevelMark({ level }: { level: Level }) {
  const t = useWords();
  const Mark = MARKS[level];
  return (
    <span className={`level level-${level}`}>
      <Mark size={14} aria-hidden="true" />
      {t(`findings.level.${level}`)}
    </span>
  );
}

/** A way to settle a finding: done at once, or asked for in a small form below the row. */
export interface Way {
  id: string;
  text: string;
  /** Said below the button: why this one */
  hint?: string;
  run?: () => void;
  href?: string;
  form?: (close: () => void) => ReactNode;
  /** Opens the facts */
  facts?: boolean;
}

interface Props {
  id: string;
  finding: Finding | WorkspaceFinding;
  title: ReactNode;
  meta?: ReactNode;
  /** The first one is the main one */
  ways: readonly Way[];
  active: boolean;
  readOnly: boolean;
  today: string;
  /** A piece may be put off until it goes to review */
  untilReview: boolean;
  onAnswer: (answer: Answer) => void;
  select?: ReactNode;
}

/** One finding: what it is about, one sentence, one main fix, and the four answers a person may give. */
export function Row(props: Props) {
  const { id, finding, title, meta, ways, active, readOnly, onAnswer } = props;
  const t = useWords();
  const say = useSay();
  const names = useId();
  const row = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (what: string): void => setOpen(open === what ? null : what);
  const close = (): void => {
    setOpen(null);
    row.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || open === null) return;
    event.preventDefault();
    close();
  };
  const tab = active ? 0 : -1;
  const shown = ways.find((way) => way.id === open)?.form;
  const answers = readOnly ? [] : (["later", "accept", "wrong"] as const);
  const press = {
    later: () => toggle("later"),
    accept: () => onAnswer({ kind: "accepted", until: null }),
    wrong: () => onAnswer({ kind: "wrong", until: null }),
  };
  return (
    <article
      ref={row}
      className="finding-row"
      data-id={id}
      data-rule={finding.rule}
      data-level={finding.level}
      tabIndex={tab}
      aria-labelledby={`${names}t ${names}s`}
      onKeyDown={onKeyDown}
    >
      {props.select}
      <div className="finding-body">
        <div className="finding-head">
          <h4 id={`${names}t`} dir="auto">
            {title}
          </h4>
          <LevelMark level={finding.level} />
        </div>
        <p id={`${names}s`}>{say(finding.message)}</p>
        {meta}
      </div>
      {!readOnly && <Ways ways={ways} open={open} tab={tab} toggle={toggle} />}
      <div className="answers">
        {answers.map((what) => (
          <button
            key={what}
            type="button"
            className="button plain"
            tabIndex={tab}
            data-do={what}
            aria-expanded={what === "later" ? open === what : undefined}
            onClick={press[what]}
          >
            {t(`findings.${what}`)}
          </button>
        ))}
        <button
          type="button"
          className="button plain"
          tabIndex={tab}
          data-do="facts"
          aria-expanded={open === "facts"}
          onClick={() => toggle("facts")}
        >
          {t("findings.whySeen")}
        </button>
      </div>
      {open === "later" && (
        <Later today={props.today} untilReview={props.untilReview} choose={onAnswer} />
      )}
      {open === "facts" && <Facts finding={finding} />}
      {shown && <Form show={shown} close={close} />}
    </article>
  );
}

/** The form of the way that was chosen, in place. */
function Form({ show, close }: { show: NonNullable<Way["form"]>; close: () => void }) {
  return <div className="finding-form">{show(close)}</div>;
}

/** A host's page opens in a tab of its own; a page of the workspace opens here. */
function elsewhere(href: string): { target?: string; rel?: string } {
  return href.startsWith("#") ? {} : { target: "_blank", rel: "noreferrer" };
}

interface WaysProps {
  ways: readonly Way[];
  open: string | null;
  tab: 0 | -1;
  toggle: (what: string) => void;
}

/** The fix, and what else can be done in one place. */
function Ways({ ways, open, tab, toggle }: WaysProps) {
  return (
    <div className="ways">
      {ways.map((way, at) => {
        const main = at === 0;
        const common = {
          className: main ? "button" : "button plain",
          tabIndex: tab,
          "data-do": main ? "fix" : undefined,
        };
        if (way.href !== undefined)
          return (
            <a key={way.id} {...common} href={way.href} {...elsewhere(way.href)}>
              <span className="clip" dir="auto">
                {way.text}
              </span>
            </a>
          );
        const what = way.facts ? "facts" : way.id;
        return (
          <button
            key={way.id}
            type="button"
            {...common}
            title={way.hint}
            aria-description={way.hint}
            aria-expanded={way.run ? undefined : open === what}
            onClick={way.run ?? (() => toggle(what))}
          >
            <span className="clip" dir="auto">
              {way.text}
            </span>
          </button>
        );
      })}
      {ways[0]?.hint && <p className="small muted hint">{ways[0].hint}</p>}
    </div>
  );
}
