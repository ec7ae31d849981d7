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

/** One page of the workspace: its hash path, the key of its title, and what shows it. */
export interface Route {
  path: `/${string}`;
  title: string;
  Page: FunctionComponent<PageProps>;
}
