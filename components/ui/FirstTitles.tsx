import { useWords } from "./words";

interface Props {
  titles: readonly string[];
  /** So many are named */
  most: number;
  className: string;
}

/** The first titles of pieces, and how many more there are. */
export function FirstTitles({ titles, most, className }: Props) {
  const t = useWords();
  const more = titles.length - most;
  return (
    <ul className={className}>
      {titles.slice(0, most).map((title, at) => (
        <li key={at} dir="auto">
          {title || t("pieces.untitled")}
        </li>
      ))}
      {more > 0 && <li>{t("pieces.left.more", { count: more })}</li>}
    </ul>
  );
}
