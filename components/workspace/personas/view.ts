import type { Strategy } from "../../../utils/messages/strategy-view";

/** What both views of the page are given. */
export interface ViewProps {
  strategy: Strategy;
  query: URLSearchParams;
  mayEdit: boolean;
}
