import type { Words } from "../../utils/i18n/say";
import type { Brief } from "../../utils/messages/fit-view";

/** One block of a brief: its name, and the lines under it. */
export interface BriefBlock {
  name: string;
  says: string[];
}

/** The blocks of a brief that have something to say. */
export function blocksOf({ reader, belief, proof, nextStep }: Brief, t: Words): BriefBlock[] {
  const asked = reader ? [reader.asks ?? "", ...(reader.also ?? [])].filter(Boolean) : [];
  const blocks = [
    {
      name: t("brief.reader"),
      says: reader
        ? [reader.name, reader.job, ...asked.map((question) => t("brief.asks", { question }))]
        : [],
    },
    { name: t("brief.belief"), says: [belief ?? ""] },
    {
      name: t("brief.proof"),
      says: proof.map(({ text, source }) =>
        source ? t("fit.copiedPoint", { text, source }) : text,
      ),
    },
    { name: t("brief.nextStep"), says: nextStep ?? [] },
  ];
  return blocks
    .map(({ name, says }) => ({ name, says: says.filter(Boolean) }))
    .filter(({ says }) => says.length > 0);
}

/** A brief as it is pasted into a document. */
export function blocksText(blocks: readonly BriefBlock[]): string {
  return blocks.map(({ name, says }) => [name, ...says].join("\n")).join("\n\n");
}
