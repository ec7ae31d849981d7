import type { Brief } from "../../utils/messages/fit-view";
import type { Words } from "../../utils/i18n/index";
import { CopyButton } from "../ui/CopyButton";
import { Fold } from "../ui/Fold";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";

/** What to write, in four short blocks, there before the first word. */
export function BriefCard({ context: { brief } }: CardProps) {
  const t = useWords();
  if (!brief) return null;
  const blocks = blocksOf(brief, t);
  if (blocks.length === 0) return null;
  const text = blocks.map(({ name, says }) => [name, ...says].join("\n")).join("\n\n");
  return (
    <Fold title={t("brief.title")}>
      <dl className="facts brief">
        {blocks.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            {says.map((one) => (
              <dd key={one} dir="auto">
                {one}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <CopyButton label={t("brief.copy")} text={text} />
    </Fold>
  );
}

/** The blocks that have something to say, each a name and its lines. */
function blocksOf({ reader, belief, proof, nextStep }: Brief, t: Words) {
  const blocks = [
    {
      name: t("brief.reader"),
      says: reader
        ? [reader.name, reader.job, reader.asks ? t("brief.asks", { question: reader.asks }) : ""]
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
