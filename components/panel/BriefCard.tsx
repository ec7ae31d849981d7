import { blocksOf, blocksText } from "../ui/brief-blocks";
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
      <CopyButton label={t("brief.copy")} text={blocksText(blocks)} />
    </Fold>
  );
}
