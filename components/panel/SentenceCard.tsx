import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useLocale, useWords } from "../ui/words";
import type { CardProps } from "./card";

/** The one plain sentence, to read and to copy with its reason and its goal. */
export function SentenceCard({ context: { sentence, link, goal } }: CardProps) {
  const t = useWords();
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  if (!sentence) return null;
  const { reader } = sentence;
  const inner = locale === "de" ? reader : reader.charAt(0).toLowerCase() + reader.slice(1);
  const form = sentence.job ? "full" : reader ? "noJob" : "noReader";
  const text = t(`sentence.${form}`, { ...sentence, reader: inner });
  const copy = async (): Promise<void> => {
    const lines = [text, `${t("why.title")}: ${link?.why ?? ""}`];
    if (goal) lines.push(`${t("goal.title")}: ${goal.code} ${goal.name}`);
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
  };
  return (
    <figure className="sentence" aria-label={t("sentence.title")}>
      <p dir="auto">{text}</p>
      <button type="button" className="button plain" onClick={() => void copy()}>
        {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        {t(copied ? "sentence.copied" : "sentence.copy")}
      </button>
    </figure>
  );
}
