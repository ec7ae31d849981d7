import type { Disagreement } from "../../../utils/model/disagreement";
import { newId } from "../edit/new-id";

/** An open question nobody has written down yet. @param text its topic on the first line, what else was said below */
export function newQuestion(text = ""): Disagreement {
  const [topic = "", ...rest] = text.split("\n");
  return {
    ...{ id: newId("d"), status: "open", topic: topic.slice(0, 300), exactly: "" },
    ...{ facts: rest.filter(Boolean), positions: [], linkedTo: [] },
    ...{ deciderId: "", decideBy: "" },
  };
}
