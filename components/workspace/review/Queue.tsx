import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Review, ReviewItem } from "../../../utils/messages/views";
import { useWords } from "../../ui/words";
import { Bulk } from "./Bulk";
import { Filters } from "./Filters";
import { addressOf, filtered, firstOf, grouped, rulesIn } from "./groups";
import type { Filter, Group } from "./groups";
import { useGuesses } from "./guesses";
import { idOf } from "./ids";
import { PieceRow } from "./PieceRow";
import { useRoving } from "./roving";

const PAGE = 50;

/** A place elsewhere on the page that leads into the queue: to one finding, or to several to answer together. */
export interface Jump {
  ids: readonly string[];
  select: boolean;
}

interface Props {
  review: Review;
  /** Findings on pieces, without those just answered */
  items: readonly ReviewItem[];
  filter: Filter;
  setSearch: (search: string) => void;
  jump: Jump | null;
  /** On another page: under that page's heading, without filters */
  plain?: boolean;
}

/** The queue: every finding on a piece, under its rule or its owner. */
export function Queue({ review, items, filter, setSearch, jump, plain = false }: Props) {
  const t = useWords();
  const [page, setPage] = useState(1);
  const passed = useMemo(() => filtered(items, filter, review.me), [items, filter, review.me]);
  const [rules] = useState(() => rulesIn(review.pieces));
  const groups = useMemo(
    () => grouped(passed, filter.by, review, rules),
    [passed, filter.by, review, rules],
  );
  const flat = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const ids = useMemo(() => flat.map(idOf), [flat]);
  const { list, active, goTo, back, handlers } = useRoving(ids);
  // A row the keyboard was sent to shows, on whatever page it is.
  const count = Math.max(page, Math.ceil((ids.indexOf(active ?? "") + 1) / PAGE)) * PAGE;
  const shown = firstOf(groups, count);
  const { chosen, select, selectAll, clear } = useSelection(flat);
  useJump(jump, ids, goTo, selectAll);
  const onChange = ({ search, ...change }: Partial<Filter>): void => {
    if (search !== undefined) setSearch(search);
    else location.replace(addressOf({ ...filter, ...change }));
    setPage(1);
  };
  const guesses = useGuesses(shown);
  return (
    <section
      className={plain ? "queue-here" : "part-of-review"}
      aria-label={t("review.queue")}
      aria-labelledby={plain ? undefined : "queue"}
    >
      {!plain && <h2 id="queue">{t("review.queue")}</h2>}
      {!plain && items.length > 0 && (
        <Filters filter={filter} review={review} onChange={onChange} />
      )}
      {flat.length > 0 && !review.readOnly && <Keys />}
      {flat.length === 0 && (
        <p className="nothing" role="status">
          {t(items.length > 0 ? "review.noMatch" : "review.queueEmpty")}
        </p>
      )}
      <div className="groups" ref={list} {...handlers}>
        {shown.map((group) => (
          <section key={group.id} className="group" aria-label={nameOf(group, filter, review, t)}>
            <GroupHead
              group={group}
              filter={filter}
              review={review}
              onSelect={() => selectAll(whole(groups, group).map(idOf))}
            />
            <ul>
              {group.items.map((item) => {
                const id = idOf(item);
                return (
                  <li key={id}>
                    <PieceRow
                      item={item}
                      review={review}
                      guess={guesses.get(item.key)}
                      active={id === active}
                      selected={chosen.has(id)}
                      select={select}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {count < flat.length && (
        <button type="button" className="button" onClick={() => setPage(count / PAGE + 1)}>
          {t("review.more", { count: Math.min(PAGE, flat.length - count) })}
        </button>
      )}
      {!review.readOnly && chosen.size > 0 && (
        <Bulk
          items={flat.filter((item) => chosen.has(idOf(item)))}
          review={review}
          clear={() => {
            clear();
            back();
          }}
        />
      )}
    </section>
  );
}

const KEYS = [
  ["move", "↑ ↓ j k"],
  ["fix", "Enter"],
  ["later", "l"],
  ["accept", "a"],
  ["wrong", "w"],
  ["facts", "?"],
  ["select", "x"],
  ["undo", "u"],
] as const;

/** The keys of the queue, in one small line. */
function Keys() {
  const t = useWords();
  return (
    <ul className="small muted keys" aria-label={t("review.keys")}>
      {KEYS.map(([does, keys]) => (
        <li key={does}>
          {keys.split(" ").map((key) => (
            <kbd key={key}>{key === "Enter" ? t("review.enter") : key}</kbd>
          ))}{" "}
          {t(`review.key.${does}`)}
        </li>
      ))}
    </ul>
  );
}

function whole(groups: readonly Group[], { id }: Group): readonly ReviewItem[] {
  return groups.find((one) => one.id === id)?.items ?? [];
}

function nameOf(
  { id }: Group,
  { by }: Filter,
  { people, me }: Review,
  t: ReturnType<typeof useWords>,
): string {
  if (by === "rule") return t(`review.rule.${id}`);
  const name = people.find((one) => one.id === id)?.name ?? t("review.noOwner");
  return id !== "" && id === me ? t("review.you", { name }) : name;
}

interface HeadProps {
  group: Group & { all: number };
  filter: Filter;
  review: Review;
  onSelect: () => void;
}

/** A rule with its pieces counted; an owner without a number: nobody is measured here. */
function GroupHead({ group, filter, review, onSelect }: HeadProps) {
  const t = useWords();
  return (
    <header className="group-head">
      <h3 dir="auto">{nameOf(group, filter, review, t)}</h3>
      {filter.by === "rule" && (
        <>
          <span className="small muted">{t("review.pieces", { count: group.all })}</span>
          {!review.readOnly && group.all > 1 && (
            <button type="button" className="button plain" onClick={onSelect}>
              {t("review.selectAll")}
            </button>
          )}
        </>
      )}
    </header>
  );
}

/** Which findings are selected. What has gone from the list is not selected any more. */
function useSelection(flat: readonly ReviewItem[]) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () => new Set(flat.map(idOf).filter((id) => wanted.has(id))),
    [flat, wanted],
  );
  const select = useCallback((id: string) => {
    setWanted((old) =>
      old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id]),
    );
  }, []);
  const selectAll = useCallback((ids: readonly string[]) => setWanted(new Set(ids)), []);
  const clear = useCallback(() => setWanted(new Set()), []);
  return { chosen, select, selectAll, clear };
}

/** Goes where another part of the page points to, as soon as it is in sight. */
function useJump(
  jump: Jump | null,
  ids: readonly string[],
  goTo: (id: string) => void,
  selectAll: (ids: readonly string[]) => void,
): void {
  const followed = useRef<Jump | null>(null);
  useEffect(() => {
    const [first] = jump?.ids ?? [];
    if (!jump || jump === followed.current || first === undefined || !ids.includes(first)) return;
    followed.current = jump;
    if (jump.select) selectAll(jump.ids);
    goTo(first);
  }, [jump, ids, goTo, selectAll]);
}
