import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { waitingChange } from "../../../utils/model/change";
import type { Names } from "../../../utils/model/change";
import type { FieldConflict } from "../../../utils/model/edit";
import type { Pending } from "../../../utils/model/pending";
import { strategyMutation, tallyQuery } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { Conflicts } from "../edit/Conflicts";
import type { Done } from "../edit/Saved";
import { ChangeLine } from "./ChangeLine";
import { clashesOf, storedOf } from "./clashes";
import type { Clash } from "./clashes";
import { Effects } from "./Effects";
import { withNames } from "./names";
import { Reason } from "./Reason";

interface Props {
  strategy: Strategy;
  names: Names;
  ids: ReadonlyMap<string, string>;
  mayEdit: boolean;
  onDone: (done: Done) => void;
}

/** The changes that wait for the next version, one by one. */
export function Waiting({ strategy, names, ids, mayEdit, onDone }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pending } = strategy;
  return (
    <section className="versions-part" aria-labelledby="waiting">
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        {t("versions.waiting", { count: pending.length })}
      </h2>
      <p className="muted">{t("versions.waitingHint")}</p>
      <ul className="changes">
        {pending.map((one) => (
          <li key={one.id} className="change">
            <WaitingChange
              one={one}
              {...{ strategy, names, ids, mayEdit, onDone }}
              leave={() => heading.current?.focus()}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingChange({
  one,
  strategy,
  names,
  ids,
  mayEdit,
  onDone,
  leave,
}: Props & { one: Pending; leave: () => void }) {
  const t = useWords();
  const { day } = useDates();
  const tally = useQuery(tallyQuery());
  const drop = useMutation(strategyMutation("dropPending"));
  const change = waitingChange(one, names);
  const by = strategy.people.find(({ id }) => id === one.by)?.name;
  const back = (): void =>
    drop.mutate(
      { ids: [one.id] },
      {
        onSuccess: ({ operation }) => {
          onDone({ said: t("versions.dropped", { name: change.name }), operation });
          leave();
        },
      },
    );
  return (
    <>
      <ChangeLine change={change} ids={ids} />
      <Effects change={change} lines={tally.data?.lines} />
      <p className="small muted">
        {t(by ? "versions.notedBy" : "versions.noted", { name: by ?? "", day: day(one.on) })}
      </p>
      <Settle one={one} strategy={strategy} ids={ids} mayEdit={mayEdit} />
      {drop.error && <Failed error={drop.error} />}
      {mayEdit && (
        <Reason one={one} name={change.name} onDone={onDone}>
          <button type="button" className="button plain" onClick={back}>
            {t("versions.drop")}
            <span className="sr-only"> {change.name}</span>
          </button>
        </Reason>
      )}
    </>
  );
}

/** Fields that were changed in what is stored since the change was noted: both values, and a person decides. */
function Settle({
  one,
  strategy,
  ids,
  mayEdit,
}: Pick<Props, "strategy" | "ids" | "mayEdit"> & { one: Pending }) {
  const t = useWords();
  const edit = useMutation(strategyMutation("edit"));
  const stored = storedOf(strategy, one);
  const clashes = clashesOf(one, stored);
  const status = useRef<HTMLDivElement>(null);
  const settled = useRef(0);
  useEffect(() => {
    if (settled.current > clashes.length) status.current?.focus();
    settled.current = clashes.length;
  }, [clashes.length]);
  if (one.op !== "add" && stored === null)
    return <p className="notice failed">{t("versions.gone")}</p>;
  if (clashes.length === 0 || !mayEdit) return <div ref={status} tabIndex={-1} />;
  const shown = clashes.map((clash): FieldConflict => ({
    ...clash,
    theirs: withNames(clash.path, clash.theirs, ids),
    mine: withNames(clash.path, clash.mine, ids),
  }));
  const decide = (conflict: FieldConflict, mine: boolean): void => {
    const clash = clashes.find(({ path }) => path === conflict.path);
    if (clash) edit.mutate({ when: "next", edits: [settling(one, clash, mine)] });
  };
  return (
    <div ref={status} tabIndex={-1}>
      <Conflicts conflicts={shown} decide={decide} />
      {edit.error && <Failed error={edit.error} />}
    </div>
  );
}

/** The change that settles a clash: what is wanted starts from what is stored now, or is wanted no more. */
function settling({ type, of }: Pending, { path, theirs, mine }: Clash, keep: boolean) {
  const changes = [{ path, from: theirs, to: keep ? mine : theirs }];
  return { op: "edit" as const, type, id: of, changes };
}
