import { useId } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Team } from "../../../utils/model/people";
import type { RuleChoice, RuleSet } from "../../../utils/model/workspace";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useWords } from "../../ui/words";
import { LookOnly, onlyLooks } from "./access";
import { useAmend } from "./amend";
import { Row } from "./Row";
import { SETS } from "./rule-sets";

/** What a section on what everybody shares is given. */
export interface SharedProps {
  strategy: Strategy;
  /** Who this person is in the strategy, where they said so */
  me: string | null;
  onSaved: (at: string) => void;
}

/** Which findings speak: one set for the workspace, and another for single teams. */
export function RuleSets({ strategy, me, onSaved }: SharedProps) {
  const t = useWords();
  const amending = useAmend(onSaved);
  const rules = strategy.workspace?.rules ?? { set: "calm" };
  const looks = onlyLooks(strategy.people, me);
  const choose = (set: RuleSet): void => {
    amending.show((old) => withRules(old, { ...rules, set }));
    amending.amend([{ what: "rules", set }]);
  };
  const chooseFor = (teamId: string, set: RuleSet | null): void => {
    const { [teamId]: _former, ...others } = rules.teams ?? {};
    const teams = set ? { ...others, [teamId]: set } : others;
    amending.show((old) => withRules(old, { ...rules, teams }));
    amending.amend([{ what: "rules", teamId, set }]);
  };
  return (
    <Row title={t("rules.title")} hint={t("rules.hint")}>
      {looks && <LookOnly person={looks} people={strategy.people} />}
      {looks ? <Chosen set={rules.set} /> : <Sets set={rules.set} onChoose={choose} />}
      {strategy.teams.length > 0 && (
        <Teams
          teams={strategy.teams}
          rules={rules}
          onChoose={looks ? undefined : (team, set) => chooseFor(team.id, set)}
        />
      )}
      <Fold title={t("rules.which")}>
        <RulesInWords />
      </Fold>
      {amending.error && <Failed error={amending.error} again={amending.again} />}
    </Row>
  );
}

function withRules(strategy: Strategy, rules: RuleChoice): Strategy {
  const { workspace } = strategy;
  return workspace ? { ...strategy, workspace: { ...workspace, rules } } : strategy;
}

/** The three sets, each with what it does and what it costs. */
function Sets({ set, onChoose }: { set: RuleSet; onChoose: (set: RuleSet) => void }) {
  const t = useWords();
  const id = useId();
  return (
    <fieldset className="choices rule-sets">
      <legend className="label">{t("rules.everyone")}</legend>
      {SETS.map((one) => (
        <div key={one.set}>
          <label className="check">
            <input
              type="radio"
              name="rules"
              checked={one.set === set}
              aria-describedby={`${id}-${one.set}`}
              onChange={() => onChoose(one.set)}
            />
            {t(`rules.set.${one.set}`)}
          </label>
          <p id={`${id}-${one.set}`} className="small muted">
            {t(`rules.about.${one.set}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

/** The set as it is, for those who only look. */
function Chosen({ set }: { set: RuleSet }) {
  const t = useWords();
  return (
    <div className="chosen">
      <p className="label">{t("rules.everyone")}</p>
      <p>{t(`rules.set.${set}`)}</p>
      <p className="small muted">{t(`rules.about.${set}`)}</p>
    </div>
  );
}

interface TeamsProps {
  teams: readonly Team[];
  rules: RuleChoice;
  onChoose: ((team: Team, set: RuleSet | null) => void) | undefined;
}

function Teams({ teams, rules, onChoose }: TeamsProps) {
  const t = useWords();
  const id = useId();
  const said = (team: Team): string => t(`rules.team.${rules.teams?.[team.id] ?? "as"}`);
  return (
    <div className="team-sets" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <p id={id} className="label">
        {t("rules.teams")}
      </p>
      {teams.map((team) => (
        <div key={team.id} className="team-set">
          {onChoose ? (
            <>
              <label htmlFor={`${id}-${team.id}`} dir="auto">
                {team.name}
              </label>
              <select
                id={`${id}-${team.id}`}
                className="input"
                value={rules.teams?.[team.id] ?? ""}
                onChange={({ target }) => onChoose(team, (target.value || null) as RuleSet | null)}
              >
                <option value="">{t("rules.team.as")}</option>
                {SETS.map(({ set }) => (
                  <option key={set} value={set}>
                    {t(`rules.team.${set}`)}
                  </option>
                ))}
              </select>
            </>
          ) : (
            <>
              <span dir="auto">{team.name}</span>
              <span>{said(team)}</span>
            </>
          )}
        </div>
      ))}
      <p id={`${id}-hint`} className="small muted">
        {t("rules.teamsHint")}
      </p>
    </div>
  );
}

/** Every rule in one sentence, under the set that brings it. */
function RulesInWords() {
  const t = useWords();
  return SETS.map(({ set, adds }) => (
    <section key={set} className="rules-of" aria-label={t(`rules.of.${set}`)}>
      <h3>{t(`rules.of.${set}`)}</h3>
      <ul className="dots">
        {adds.map((rule) => (
          <li key={rule}>
            {t(`rule.${rule}`)} <span className="small muted rule-id">{rule}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
