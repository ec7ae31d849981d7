import { createContext, useContext } from "react";

/** Moving the panel about. The entrypoint does it, since only it may touch the browser. */
export interface Home {
  /** Into the browser's own side panel; must be called straight from a click */
  toBrowser: () => void;
  /** Back into the page */
  toPage: () => void;
  /** Closes the docked panel and gives the keyboard back to the page */
  close: () => void;
  /** Gives the keyboard back to the page */
  leave: () => void;
  /** A docked panel's width, while it is dragged and after, in CSS pixels */
  resize: (width: number) => void;
}

const nowhere = (): void => undefined;
export const HomeContext = createContext<Home>({
  toBrowser: nowhere,
  toPage: nowhere,
  close: nowhere,
  leave: nowhere,
  resize: nowhere,
});

export function useHome(): Home {
  return useContext(HomeContext);
}
