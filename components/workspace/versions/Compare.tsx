import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { changesFrom } from "../../../utils/model/change";
import type { Names } from "../../../utils/model/change";
import { useDates, useWords } from "../../ui/words";
import { Choice } from "../edit/fields";
import { ChangeLine } from "./ChangeLine";

interface Props {
  versions: Strategy["versions"];
  names: Names;
  ids: ReadonlyMap<string, string>;
}

/** What changed between any two versions, whichever is chosen first. */
export function Compare({ versions, names, ids }: Props) {
  const t = useWords();
  const { day } = useDates();
  const [newest, former] = versions;
  const [one, setOne] = useState(former?.id ?? null);
  const [other, setOther] = useState(newest?.id ?? null);
  if (!newest || !former) return null;
  const numberOf = (id: string | null): number =>
    versions.find((version) => version.id === id)?.number ?? 0;
  const [from = 0, to = 0] = [numberOf(one), numberOf(other)].sort((a, b) => a - b);
  const changes = changesFrom(versions, from, to, names);
  const options = versions.map(({ id, number, effectiveFrom }) => ({
    id,
    label: t("versions.since", { number, day: day(effectiveFrom) }),
  }));
  return (
    <section className="versions-part" aria-labelledby="compare">
      <h2 id="compare">{t("versions.compare")}</h2>
      <div className="edit-pair">
        <Choice label={t("versions.from")} value={one} options={options} onChange={setOne} />
        <Choice label={t("versions.to")} value={other} options={options} onChange={setOther} />
      </div>
      <p className="label" role="status">
        {t("versions.compared", { count: changes.length, from, to })}
      </p>
      <ul className="changes">
        {changes.map((change) => (
          <li key={`${change.type}:${change.id}`} className="change">
            <ChangeLine change={change} ids={ids} />
          </li>
        ))}
      </ul>
    </section>
  );
}
