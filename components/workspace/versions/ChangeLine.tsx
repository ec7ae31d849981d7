import { changeInWords } from "../../../utils/model/change";
import type { Change } from "../../../utils/model/change";
import type { FieldChange } from "../../../utils/model/edit";
import { Fold } from "../../ui/Fold";
import { useSay, useWords } from "../../ui/words";
import { useShown } from "../edit/Conflicts";
import { withNames } from "./names";
import { useLabel } from "./words";

interface Props {
  change: Change;
  /** Names of what fields refer to, by id */
  ids: ReadonlyMap<string, string>;
}

/** One change in plain words, with what each field said before and says now. */
export function ChangeLine({ change, ids }: Props) {
  const t = useWords();
  const say = useSay();
  const labelOf = useLabel();
  const [what, ...because] = changeInWords(change, labelOf);
  const { op, fields } = change;
  return (
    <>
      <p className="change-what" dir="auto">
        {what && say(what)}
      </p>
      {because.map((message) => (
        <p key={message.key} className="muted" dir="auto">
          {say(message)}
        </p>
      ))}
      {op === "edit" && <FieldList fields={fields} ids={ids} />}
      {op === "add" && fields.length > 0 && (
        <Fold title={t("versions.allFields")}>
          <FieldList fields={fields} ids={ids} fresh />
        </Fold>
      )}
    </>
  );
}

interface ListProps {
  fields: readonly FieldChange[];
  ids: Props["ids"];
  /** Nothing was there before */
  fresh?: boolean;
}

/** What each field said before and says now. */
function FieldList({ fields, ids, fresh = false }: ListProps) {
  const t = useWords();
  const labelOf = useLabel();
  const shown = useShown();
  if (fields.length === 0) return null;
  return (
    <dl className="changed-fields">
      {fields.map(({ path, from, to }) => (
        <div key={path.join("/")}>
          <dt className="label">{labelOf(path)}</dt>
          <dd dir="auto">
            {!fresh && (
              <>
                <del>
                  <span className="sr-only">{t("versions.before")} </span>
                  {shown(withNames(path, from, ids))}
                </del>{" "}
                <span className="sr-only">{t("versions.now")} </span>
              </>
            )}
            <ins>{shown(withNames(path, to, ids))}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
