interface Props {
  /** What the choice is between, for those who do not see it */
  label: string;
  views: readonly { text: string; address: string; here: boolean }[];
}

/** The ways one page can be looked at; each has an address of its own. */
export function Views({ label, views }: Props) {
  return (
    <nav className="views" aria-label={label}>
      {views.map(({ text, address, here }) => (
        <a key={text} href={address} aria-current={here ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
