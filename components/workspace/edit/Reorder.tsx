import type { ReactNode } from "react";
import { later } from "../../ui/later";
import { useWords } from "../../ui/words";

export interface Item {
  id: string;
}

export interface OrderProps<T extends Item> {
  label: string;
  items: readonly T[];
  /** How an item is called, for screen readers and typing ahead */
  nameOf: (item: T) => string;
  onOrder: (ids: string[]) => void;
  children: (item: T, at: number) => ReactNode;
}

// What drags and orders is larger than React; hardly a visit orders anything.
const OrderList = later(() => import("./OrderList"));

/** A list put into order by dragging or by keys. */
export function Reorder<T extends Item>(props: OrderProps<T>) {
  const t = useWords();
  return (
    <OrderList
      {...(props as unknown as OrderProps<Item>)}
      meanwhile={<p className="muted">{t("page.loading")}</p>}
    />
  );
}
