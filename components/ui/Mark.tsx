/** The product's mark: a line that runs through three points. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1v18" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      <circle cx="10" cy="4.5" r="2.4" fill="currentColor" />
      <circle cx="10" cy="15.5" r="2.4" fill="currentColor" />
      <circle
        cx="10"
        cy="10"
        r="3"
        fill="var(--surface)"
        stroke="currentColor"
        strokeWidth="1.75"
      />
    </svg>
  );
}
