import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";

interface Joining {
  /** True while the person looks for the piece this page is the same as */
  open: boolean;
  set: (open: boolean) => void;
}

const JoiningContext = createContext<Joining>({ open: false, set: () => undefined });

/** Opened in the menu, shown in the panel: whether the person looks for another place of this piece. */
export function useJoining(): Joining {
  return useContext(JoiningContext);
}

export function JoiningProvider({ children }: { children: ReactNode }) {
  const [open, set] = useState(false);
  const joining = useMemo(() => ({ open, set }), [open]);
  return <JoiningContext value={joining}>{children}</JoiningContext>;
}
