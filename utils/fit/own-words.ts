/** Takes out of a text what others wrote: pasted mail threads and chat logs. Lines keep their order. */

const WROTE =
  /^\s*(on\b.{4,120}\bwrote|am\b.{4,120}\bschrieb\b.{0,60}|le\b.{4,120}\ba écrit)\s*:\s*$/i;
const FORWARDED =
  /^\s*-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré)|^\s*(begin forwarded message|anfang der weitergeleiteten)/i;
const HEADER =
  /^\s*(from|von|de)\s*:\s*\S.*(@|<|\bto\b|\ban\b|\bà\b)|^\s*(sent|gesendet|envoyé)\s*:\s*\S/i;
const CHAT =
  /^\s*(\[?\d{1,2}[:.]\d{2}(\s?[ap]m)?\]?\s+)[\p{Lu}@][\p{L}.' -]{0,30}:\s|^\s*[\p{Lu}@][\p{L}.' -]{0,30}\s*[[(]\d{1,2}[:.]\d{2}(\s?[ap]m)?[\])]\s*:?\s/u;

/**
 * @param speakers first and full names of people whose lines ("Darren: we could ...") are pasted speech, lower case
 */
export function ownWords(text: string, speakers: ReadonlySet<string> = new Set()): string {
  const kept: string[] = [];
  let quoting = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (FORWARDED.test(line)) break;
    if (HEADER.test(line)) quoting = true;
    else if (WROTE.test(line)) {
      quoting = true;
      continue;
    } else if (line.trim() === "") quoting = false;
    if (quoting || /^\s*(>|&gt;|\|>)/.test(line) || CHAT.test(line) || isSpeech(line, speakers))
      continue;
    kept.push(line);
  }
  return kept.join("\n");
}

function isSpeech(line: string, speakers: ReadonlySet<string>): boolean {
  const name = /^\s*[-*•]?\s*\(?([\p{Lu}][\p{L}.' -]{1,40}?)\s*(\([^)]{0,30}\))?:\s/u.exec(
    line,
  )?.[1];
  return name !== undefined && speakers.has(name.trim().toLowerCase());
}
