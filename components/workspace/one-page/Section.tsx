import { useId } from "react";
import type { ReactNode } from "react";

interface Props {
  name: string;
  title: string;
  /** What can be done with it, in the margin under its title; never printed */
  tools?: ReactNode;
  children: ReactNode;
}

/** One part of the sheet: its title in the margin, its content beside it. */
export function Section({ name, title, tools, children }: Props) {
  const id = useId();
  return (
    <section className={`part part-${name}`} aria-labelledby={id}>
      <div className="part-title">
        <h2 id={id}>{title}</h2>
        {tools && <div className="part-tools no-print">{tools}</div>}
      </div>
      <div className="part-body">{children}</div>
    </section>
  );
}

interface EntryProps {
  id: string;
  className?: string;
  /** Its form, while it is open: under it, over the whole width */
  form: ReactNode;
  children: ReactNode;
}

/** One entry of a list, and below it its form. What is edited can still be read, and printed. */
export function WithForm({ id, className, form, children }: EntryProps) {
  return (
    <>
      <li data-entity={id} className={className}>
        {children}
      </li>
      {form && <li className="form-row no-print">{form}</li>}
    </>
  );
}
