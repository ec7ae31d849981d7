import type { ReactNode } from "react";
import "./line.css";

/** One point on the line that runs from reader to goal to why. Open points are still to be filled. */
export function Node({
  label,
  open,
  children,
}: {
  label: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={open ? "node open" : "node"} role="group" aria-label={label}>
      <h2 className="node-label">{label}</h2>
      {children}
    </section>
  );
}
