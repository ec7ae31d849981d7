/**
 * Title words of things that need no goal: agendas, minutes, templates. Data per language, whole words or phrases;
 * a rule silenced by them stays silent in any of these languages.
 */
export const NO_GOAL_TITLES: Record<string, readonly string[]> = {
  en: [
    "agenda",
    "minutes",
    "notes",
    "meeting notes",
    "retro",
    "retrospective",
    "template",
    "internal checklist",
    "checklist for internal use",
  ],
  de: [
    "agenda",
    "tagesordnung",
    "protokoll",
    "notizen",
    "besprechungsnotizen",
    "retro",
    "retrospektive",
    "vorlage",
    "interne checkliste",
  ],
  fr: [
    "ordre du jour",
    "compte rendu",
    "compte-rendu",
    "procès-verbal",
    "notes",
    "notes de réunion",
    "rétro",
    "rétrospective",
    "modèle",
    "gabarit",
    "checklist interne",
  ],
};

/** "Your brakes in ten minutes" is about time, not about a meeting. */
const A_TIME =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|ninety|few|many|some)[ -]minutes?\b/g;

/** True when the title holds one of the phrases as whole words. */
export function needsNoGoal(title: string): boolean {
  const words = ` ${title
    .toLowerCase()
    .replace(A_TIME, " ")
    .replace(/[^\p{L}\p{N}-]+/gu, " ")
    .trim()} `;
  return Object.values(NO_GOAL_TITLES).some((list) =>
    list.some((one) => words.includes(` ${one} `)),
  );
}
