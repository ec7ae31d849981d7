import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";

/** `join`: which piece this page is the same as. `suggest`: what of the strategy should change. */
type MenuForm = "join" | "suggest";

interface Opened {
  form: MenuForm | null;
  set: (form: MenuForm | null) => void;
}

const MenuFormContext = createContext<Opened>({ form: null, set: () => undefined });

/** Opened in the menu, shown in the panel: the form the person asked for. */
export function useMenuForm(): Opened {
  return useContext(MenuFormContext);
}

export function MenuFormProvider({ children }: { children: ReactNode }) {
  const [form, set] = useState<MenuForm | null>(null);
  const opened = useMemo(() => ({ form, set }), [form]);
  return <MenuFormContext value={opened}>{children}</MenuFormContext>;
}
