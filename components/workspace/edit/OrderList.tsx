import { GripVertical } from "lucide-react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import type { KeyboardEvent } from "react";
import { useWords } from "../../ui/words";
import type { Item, OrderProps } from "./Reorder";

/**
 * A list put into order by dragging, by the grip's keys (Enter, arrows, Enter; announced to screen readers by
 * react-aria), or by Alt and an arrow key on a row.
 */
export default function OrderList({ label, items, nameOf, onOrder, children }: OrderProps<Item>) {
  const t = useWords();
  const ids = items.map(({ id }) => id);
  const place = (moved: readonly string[], target: string, after: boolean): void => {
    const rest = ids.filter((id) => !moved.includes(id));
    const at = rest.indexOf(target) + (after ? 1 : 0);
    onOrder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) =>
      place([...keys].map(String), String(target.key), target.dropPosition === "after"),
  });
  /** Alt and an arrow move the row that has the keyboard. */
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    const id = row?.dataset["key"];
    const by = event.key === "ArrowUp" ? -1 : 1;
    const other = id === undefined ? undefined : ids[ids.indexOf(id) + by];
    if (id === undefined || other === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    place([id], other, by > 0);
  };
  return (
    <div onKeyDownCapture={step}>
      <GridList
        className="reorder"
        aria-label={label}
        items={items.map((item, at) => ({ id: item.id, item, at }))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, item, at }) => (
          <GridListItem id={id} textValue={nameOf(item)} className="reorder-item">
            <Button slot="drag" className="button plain icon" aria-label={t("edit.move")}>
              <GripVertical size={16} aria-hidden />
            </Button>
            <span className="reorder-at" aria-hidden="true">
              {at + 1}
            </span>
            <div className="reorder-body">{children(item, at)}</div>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
