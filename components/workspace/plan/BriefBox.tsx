import type { Campaign, Part } from "../../../utils/model/campaign";
import { CopyButton } from "../../ui/CopyButton";
import { useDates, useWords } from "../../ui/words";
import { usePlan } from "./data";
import { partBrief } from "./part-brief";

/** What to write for a part, ready to be pasted where it will be written. */
export function BriefBox({ campaign, part }: { campaign: Campaign; part: Part }) {
  const t = useWords();
  const { day } = useDates();
  const { strategy } = usePlan();
  const { blocks, text } = partBrief(strategy, campaign, part, { t, day });
  return (
    <div className="part-brief" role="group" aria-label={t("plan.briefOf", { part: part.name })}>
      <dl>
        {blocks.map(({ name, says }) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            {says.map((one) => (
              <dd key={one} dir="auto">
                {one}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <CopyButton label={t("brief.copy")} text={text} />
    </div>
  );
}
