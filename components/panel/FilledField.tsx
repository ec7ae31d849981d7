import { useRef } from "react";
import type { ComponentProps } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Changed } from "../../utils/messages/views";
import { Combo } from "../ui/Combo";
import { Failed } from "../ui/Failed";
import { Refuse } from "./Refuse";
import { useRefuse } from "./refusing";

interface Props extends ComponentProps<typeof Combo> {
  target: Target;
  what: "persona" | "campaign";
  /** What was filled in was refused: the panel suggests something else now, or nothing */
  onRefused: (changed: Changed) => void;
}

/** A field that may be filled in for the person, with the reason, and the way to say that it is wrong here for good. */
export function FilledField({ target, what, onRefused, ...combo }: Props) {
  const { refuse, error } = useRefuse(target);
  const field = useRef<HTMLDivElement>(null);
  const { because, value, choices } = combo;
  const name = choices.find(({ id }) => id === value)?.label;
  const drop = (id: string): void =>
    refuse({ what, id, at: "piece" }, (changed) => {
      onRefused(changed);
      // The button that had the keyboard may be gone.
      field.current?.querySelector("input")?.focus();
    });
  return (
    <div className="filled" ref={field}>
      <Combo {...combo} />
      {because && value && name && (
        <p className="small muted">
          <span dir="auto">{because}</span>
          <Refuse name={name} refuse={() => drop(value)} />
        </p>
      )}
      {error && <Failed error={error} />}
    </div>
  );
}
