import type { PersonAnswers } from "../../messages/person-view";
import type { RequestName } from "../../messages/protocol";
import type { Handlers } from "../../messages/serve";
import type { Desk } from "../desk";
import { growPage } from "../start";
import { suggest } from "../suggest-change";
import { examples } from "./examples";
import { myPart } from "./my-part";

/**
 * What the background does for one person's own messages.
 *
 * @param spread tells everybody of a change once it is done
 */
export function personAnswers(
  desk: Desk,
  spread: <T>(doing: Promise<T>) => Promise<T>,
): Pick<Handlers, keyof PersonAnswers & RequestName> {
  return {
    growPage: (body) => spread(growPage(desk, body)),
    suggest: (body, sender) => spread(suggest(desk, body, sender)),
    examples: () => examples(desk),
    myPart: () => myPart(desk),
  };
}
