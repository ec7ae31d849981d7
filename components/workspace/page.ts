import type { FunctionComponent } from "react";
import type { Answers } from "../../utils/messages/protocol";
import type { Strategy } from "../../utils/messages/views";

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
}

/** One page of the workspace: its hash path, the key of its title, and what shows it. */
export type Route =
  | (Named & { early?: never; Page: FunctionComponent<PageProps> })
  | (Named & { early: true; Page: FunctionComponent<EarlyProps> });
