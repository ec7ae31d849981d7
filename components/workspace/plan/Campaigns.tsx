import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { newId } from "../edit/new-id";
import { useArrival } from "../edit/use-arrival";
import { CampaignCard } from "./CampaignCard";
import { CampaignForm } from "./CampaignForm";
import { usePlan } from "./data";
import { OpenForm, useForms } from "./forms";

/** So many campaigns show all of their parts; where there are more each is opened by itself. */
const FEW = 5;

/** Every campaign with its parts, those that are over at the end. */
export function Campaigns({ query }: { query: URLSearchParams }) {
  const t = useWords();
  const { running, over, canEdit } = usePlan();
  const forms = useForms(query);
  const id = query.get("id");
  useArrival(id);
  const named = id ?? query.get("edit");
  const isNamed = (one: (typeof over)[number]): boolean =>
    one.id === named || one.parts.some((part) => part.id === named);
  return (
    <div className="campaigns">
      {canEdit && <Add forms={forms} />}
      {running.length === 0 && <p className="nothing">{t("plan.none")}</p>}
      {running.map((one) => (
        <CampaignCard
          key={one.id}
          campaign={one}
          forms={forms}
          open={running.length <= FEW || isNamed(one)}
        />
      ))}
      {over.length > 0 && (
        <Fold title={t("plan.over", { count: over.length })} open={over.some(isNamed)}>
          <div className="campaigns">
            {over.map((one) => (
              <CampaignCard key={one.id} campaign={one} forms={forms} open={isNamed(one)} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

function Add({ forms }: { forms: ReturnType<typeof useForms> }) {
  const t = useWords();
  const { strategy, tell } = usePlan();
  if (!forms.isOpen("new"))
    return (
      <div className="row">
        <OpenForm id="new" text={t("plan.addCampaign")} forms={forms} />
      </div>
    );
  const [goal] = strategy.goals.filter(({ status }) => status === "active");
  const empty = {
    ...{ id: newId("c"), name: "", status: "active", goalId: goal?.id ?? "", parts: [] },
    ...{
      personaIds: goal?.personaIds ?? [],
      pillarIds: [],
      teamIds: [],
      ownerId: strategy.me ?? null,
    },
  };
  return (
    <CampaignForm
      stored={empty}
      isNew
      onClose={() => forms.close("new")}
      onSaved={(operation) => tell({ said: t("edit.savedNow"), operation })}
    />
  );
}
