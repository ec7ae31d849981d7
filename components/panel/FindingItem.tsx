import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding } from "../../utils/findings/contract";
import type { Target } from "../../utils/messages/protocol";
import { addDays } from "../../utils/model/days";
import { pieceMutation } from "../../utils/queries/index";
import { Failed } from "../ui/Failed";
import { useSay, useWords } from "../ui/words";
import type { Field } from "./card";
import { useSaved } from "./Saved";

interface Props {
  finding: Finding;
  target: Target;
  change: (field: Field) => void;
  readOnly: boolean;
  /** Today in the workspace's zone */
  today: string;
}

type Open = "later" | "why" | null;

/** One finding: a plain sentence, its facts, one fix, and the four answers a person may give. */
export function FindingItem({ finding, target, change, readOnly, today }: Props) {
  const t = useWords();
  const say = useSay();
  const saved = useSaved();
  const [open, setOpen] = useState<Open>(null);
  const client = useQueryClient();
  const closing = useMutation(pieceMutation(client, "close", target));
  const close = (kind: "snoozed" | "accepted" | "wrong", until: string | null = null): void =>
    closing.mutate(
      { rule: finding.rule, kind, until },
      { onSuccess: (changed) => saved.show(changed, t(`findings.closed.${kind}`)) },
    );
  const toggle = (what: Open): void => setOpen(open === what ? null : what);
  const fix = fixOf(finding);
  return (
    <li className={`finding ${finding.level}`} data-rule={finding.rule} data-level={finding.level}>
      <p>
        <span className="sr-only">{t(`findings.level.${finding.level}`)}: </span>
        {say(finding.message)}
      </p>
      {!readOnly && fix && (
        <button type="button" className="button" onClick={() => change(fix.field)}>
          {t(fix.text)}
        </button>
      )}
      <div className="row answers">
        {!readOnly && (
          <>
            <Answer
              text="findings.later"
              expanded={open === "later"}
              onClick={() => toggle("later")}
            />
            <Answer text="findings.accept" onClick={() => close("accepted")} />
            <Answer text="findings.wrong" onClick={() => close("wrong")} />
          </>
        )}
        <Answer text="findings.whySeen" expanded={open === "why"} onClick={() => toggle("why")} />
      </div>
      {open === "later" && <Later today={today} choose={(until) => close("snoozed", until)} />}
      {open === "why" && <Why finding={finding} />}
      {closing.error && <Failed error={closing.error} />}
    </li>
  );
}

/** What one click does: the form's field it is about. Fields the form has not got are filled in elsewhere. */
function fixOf({ fix }: Finding): { field: Field; text: string } | null {
  if (fix.kind === "link") return { field: "goal", text: "findings.fix.link" };
  if (fix.field === "persona") return { field: "reader", text: "findings.fix.persona" };
  return fix.field === "campaign" ? { field: "campaign", text: "findings.fix.field" } : null;
}

function Answer({
  text,
  onClick,
  expanded,
}: {
  text: string;
  onClick: () => void;
  expanded?: boolean;
}) {
  const t = useWords();
  return (
    <button type="button" className="button plain" onClick={onClick} aria-expanded={expanded}>
      {t(text)}
    </button>
  );
}

function Later({ today, choose }: { today: string; choose: (until: string) => void }) {
  const t = useWords();
  const choices = [
    ["findings.tomorrow", addDays(today, 1)],
    ["findings.nextWeek", addDays(today, 7)],
    ["findings.atReview", "review"],
  ] as const;
  return (
    <div className="row sub">
      {choices.map(([text, until]) => (
        <button key={text} type="button" className="button" onClick={() => choose(until)}>
          {t(text)}
        </button>
      ))}
    </div>
  );
}

function Why({ finding }: { finding: Finding }) {
  const t = useWords();
  const say = useSay();
  return (
    <div className="sub small">
      <p>
        {t(`rule.${finding.rule}`)}{" "}
        {t("findings.rule", { rule: finding.rule, set: t(`set.${finding.set}`) })}
      </p>
      <p className="label">{t("findings.facts")}</p>
      <ul className="dots">
        {finding.facts.map((fact) => (
          <li key={fact.key}>{say(fact)}</li>
        ))}
      </ul>
    </div>
  );
}
