import type { AuditFilter } from "../../../utils/queries/people";
import type { Person } from "../../../utils/model/people";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { Choice, DayField } from "../edit/fields";

const KINDS = ["links", "answers", "strategy", "pieces", "people", "imports"] as const;

interface Props {
  filter: AuditFilter;
  setFilter: (filter: AuditFilter) => void;
  people: readonly Person[];
}

/** What is listed: one kind, one person, some days. */
export function AuditFilters({ filter, setFilter, people }: Props) {
  const t = useWords();
  const set = (part: Partial<AuditFilter>): void => setFilter({ ...filter, ...part });
  return (
    <Fold title={t("audit.filters")}>
      <div className="audit-filters">
        <Choice
          label={t("audit.kind")}
          value={filter.kind}
          onChange={(kind) => set({ kind: KINDS.find((one) => one === kind) ?? null })}
          options={KINDS.map((id) => ({ id, label: t(`audit.kind.${id}`) }))}
          none={t("audit.any")}
        />
        <Choice
          label={t("audit.who")}
          value={filter.by}
          onChange={(by) => set({ by })}
          options={[
            ...people.map(({ id, name }) => ({ id, label: name })),
            { id: "you", label: t("history.you") },
          ]}
          none={t("audit.any")}
        />
        <DayField label={t("audit.from")} value={filter.from} onChange={(from) => set({ from })} />
        <DayField label={t("audit.to")} value={filter.to} onChange={(to) => set({ to })} />
      </div>
    </Fold>
  );
}
