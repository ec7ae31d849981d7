import { useId } from "react";
import type { ReactNode } from "react";

interface Props {
  name: string;
  title: string;
  children: ReactNode;
}

/** One part of the sheet: its title in the margin, its content beside it. */
export function Section({ name, title, children }: Props) {
  const id = useId();
  return (
    <section className={`part part-${name}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="part-body">{children}</div>
    </section>
  );
}
