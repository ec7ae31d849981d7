import { useId } from "react";
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import type { Choice } from "../../../utils/messages/views";
import { DRIVERS } from "../../../utils/model/constants";
import { Fold } from "../../ui/Fold";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import { COLUMNS, NAMED, STATES, STATUSES, TOOLS } from "./columns";
import { stateKey } from "./PieceRow";
import { ANY, isFiltered, NONE } from "./sheet";
import type { Filter, FilterId, Sort } from "./sheet";

interface Props {
  frame: PiecesFrame;
  filter: Filter;
  sort: Sort;
  search: string;
  onSearch: (text: string) => void;
  onChange: (change: Partial<Filter>) => void;
  onSort: (sort: Sort) => void;
}

/** What to see. The address keeps it; the search does not stay. */
export function Filters(props: Props) {
  const { filter, search, onSearch, onChange } = props;
  const t = useWords();
  const id = useId();
  return (
    <div className="pieces-filters" role="group" aria-label={t("pieces.filters")}>
      <div className="field pieces-search">
        <label htmlFor={id}>{t("pieces.search")}</label>
        <input
          id={id}
          type="search"
          className="input"
          value={search}
          placeholder={t("pieces.searchHint")}
          dir="auto"
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <Fixed
        id="state"
        name={t("pieces.col.state")}
        filter={filter}
        onChange={onChange}
        values={STATES}
        say={(value) => t(stateKey(value))}
      />
      <Fold title={t("pieces.filters")} open={isFiltered({ ...filter, state: "" }) || wide()}>
        <More {...props} />
      </Fold>
    </div>
  );
}

/** Where there is room, all filters are there from the start. */
function wide(): boolean {
  return matchMedia("(min-width: 60rem)").matches;
}

function More({ frame, filter, sort, onChange, onSort }: Props) {
  const t = useWords();
  const own = { filter, onChange };
  const toolName = (tool: (typeof TOOLS)[number]): string =>
    t(tool === "other" ? "pieces.elsewhere" : `tool.${tool}`);
  return (
    <div className="pieces-more">
      <Fixed id="tool" name={t("pieces.col.tool")} {...own} values={TOOLS} say={toolName} />
      <Fixed
        id="status"
        name={t("pieces.col.status")}
        {...own}
        values={STATUSES}
        say={(status) => t(`status.${status}`)}
      />
      <Named id="goal" name={t("form.goal")} {...own} choices={frame.goals} />
      <Named id="reader" name={t("form.reader")} {...own} choices={frame.personas} />
      <Named id="campaign" name={t("form.campaign")} {...own} choices={frame.campaigns} />
      <Named id="team" name={t("review.team")} {...own} choices={frame.teams} />
      {!filter.driven && (
        <Named id="owner" name={t("pieces.col.owner")} {...own} choices={frame.people} />
      )}
      <Named id="stage" name={t("review.field.stage")} {...own} choices={frame.stages} />
      <Fixed
        id="driven"
        name={t("pieces.driven")}
        {...own}
        values={DRIVERS}
        say={(driver) => t(`numbers.driver.${driver}`)}
      />
      {filter.month && (
        <Fixed
          id="month"
          name={t("pieces.month")}
          {...own}
          values={[filter.month]}
          say={(month) => month}
        />
      )}
      <Sorting sort={sort} onSort={onSort} />
    </div>
  );
}

interface OwnProps {
  id: FilterId;
  name: string;
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
}

function Fixed<T extends string>({
  id,
  name,
  filter,
  onChange,
  values,
  say,
}: OwnProps & { values: readonly T[]; say: (value: T) => string }) {
  const t = useWords();
  return (
    <Select label={name} value={filter[id]} onChoose={(value) => onChange({ [id]: value })}>
      <option value="">{t("pieces.any")}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {say(value)}
        </option>
      ))}
      <Asked value={filter[id]} known={values} say={(value) => say(value as T)} />
    </Select>
  );
}

/** What the address asks for and the list does not offer: several values, those that say nothing, or anything. */
function Asked({
  value,
  known,
  say,
}: {
  value: string;
  known: readonly string[];
  say: (value: string) => string;
}) {
  const t = useWords();
  if (value === "" || known.includes(value)) return null;
  const one = (each: string): string =>
    each === NONE ? t("pieces.none") : each === ANY ? t("pieces.some") : say(each);
  return <option value={value}>{value.split(",").map(one).join(", ")}</option>;
}

function Named({ id, name, filter, onChange, choices }: OwnProps & { choices: readonly Choice[] }) {
  const t = useWords();
  if (choices.length === 0) return null;
  return (
    <Select label={name} value={filter[id]} onChoose={(value) => onChange({ [id]: value })}>
      <option value="">{t("pieces.any")}</option>
      <option value={NONE}>{t("pieces.none")}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {[choice.code, choice.label].filter(Boolean).join(" ")}
        </option>
      ))}
      <Asked
        value={filter[id]}
        known={[NONE, ...choices.map((choice) => choice.id)]}
        say={(value) => choices.find((choice) => choice.id === value)?.label ?? value}
      />
    </Select>
  );
}

/** For where the heads of the columns do not show. */
function Sorting({ sort, onSort }: Pick<Props, "sort" | "onSort">) {
  const t = useWords();
  return (
    <div className="pieces-sorting">
      <Select
        label={t("pieces.sortBy")}
        value={sort.by}
        onChoose={(value) => {
          const by = COLUMNS.find((column) => column === value);
          if (by) onSort({ ...sort, by });
        }}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t(NAMED[column])}
          </option>
        ))}
      </Select>
      <button
        type="button"
        className="button"
        onClick={() => onSort({ ...sort, down: !sort.down })}
      >
        {t(sort.down ? "pieces.sortDesc" : "pieces.sortAsc")}
      </button>
    </div>
  );
}
