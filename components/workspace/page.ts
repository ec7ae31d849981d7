import type { ComponentType, ReactNode } from "react";
import type { Answers } from "../../utils/messages/protocol";
import type { Strategy } from "../../utils/messages/strategy-view";

/** What every page of the workspace is given. */
export interface PageProps {
  strategy: Strategy;
  /** This person's settings on this device */
  own: Answers["settings"];
  /** What the address says after the page: `#/welcome?door=file` */
  query: URLSearchParams;
  /** Version of the extension */
  version: string;
}

/** What a page is given that need not wait for the whole strategy. */
export type EarlyProps = Omit<PageProps, "strategy"> & { strategy: Strategy | undefined };

interface Named {
  path: `/${string}`;
  title: string;
  /** Where it stands in the navigation: what we want, the work, what is one's own. Without one it is not in it */
  group?: Group;
}

export const GROUPS = ["strategy", "work", "own"] as const;
export type Group = (typeof GROUPS)[number];

/** One page of the workspace: its hash path, the key of its title, and what shows it. */
export type Route =
  | (Named & { early?: never; Page: ComponentType<PageProps & { meanwhile?: ReactNode }> })
  | (Named & { early: true; Page: ComponentType<EarlyProps> });
