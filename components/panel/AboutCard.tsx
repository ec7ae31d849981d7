import { useQuery } from "@tanstack/react-query";
import { contextQuery } from "../../utils/queries/index";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useFit } from "./fit-look";

const MOST = 3;

/** Documents that the words point to: a task is often about one. */
export function AboutCard({ context, target }: CardProps) {
  const t = useWords();
  const links = useFit(target)?.links.slice(0, MOST) ?? [];
  if (links.length === 0) return null;
  return (
    <div className="about">
      <p className="label">{t(context.kind === "task" ? "fit.aboutTask" : "fit.about")}</p>
      <ul>
        {links.map((link) => (
          <LinkedDoc key={link.key} asset={link.key} url={link.url} />
        ))}
      </ul>
    </div>
  );
}

/** Kinds by how a key begins: the title is not known before somebody opened the document. */
const KINDS: Readonly<Record<string, string>> = {
  gdoc: "doc",
  gslide: "presentation",
  gsheet: "spreadsheet",
  asana: "task",
};

function LinkedDoc({ asset, url }: { asset: string; url: string }) {
  const t = useWords();
  const title = useQuery(contextQuery({ key: asset })).data?.title;
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer" dir="auto">
        {title ?? t(`kind.${KINDS[asset.split(":")[0] ?? ""] ?? "other"}`)}
      </a>
    </li>
  );
}
