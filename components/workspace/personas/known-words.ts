import type { Words } from "../../../utils/i18n/say";
import { EVIDENCE_TYPES, evidenceKind } from "../../../utils/model/evidence";
import type { Knowledge } from "../../../utils/model/persona";

/** A kind of evidence in the person's language; a word of their own as they wrote it. */
export function typeWord(said: string, t: Words): string {
  return EVIDENCE_TYPES.some((type) => type === said) ? t(`evidence.type.${said}`) : said;
}

/** How much is known, counted: “Assumed so far: 0 interviews, 1 call note.” */
export function knownWords({ confidence, counted }: Knowledge, t: Words): string {
  const word = t(`confidence.${confidence}`);
  const none = counted.every(({ count }) => count === 0);
  if (none && confidence !== "assumed") return t("personas.known.said", { confidence: word });
  const kinds = [...counted].sort((a, b) => Number(isInterview(b)) - Number(isInterview(a)));
  const said = kinds.map(({ kind, count }) =>
    EVIDENCE_TYPES.some((type) => type === evidenceKind(kind))
      ? t(`evidence.counted.${kind}`, { count })
      : t("personas.counts.of", { count, type: kind }),
  );
  return t("personas.known.says", { confidence: word, counted: said.join(", ") });
}

function isInterview({ kind }: { kind: string }): boolean {
  return kind === "interview";
}

/** What would lift it to the next word; empty where nothing is left to lift it to. */
export function liftWords({ lacks }: Knowledge, t: Words): string {
  if (!lacks) return "";
  const to = t(`confidence.${lacks.to}`);
  const { items, kinds } = lacks;
  if (items === 0) return t("personas.lift.kind", { to });
  const another = kinds > 0 && lacks.to !== "fair";
  return t(another ? "personas.lift.both" : "personas.lift.items", { count: items, to });
}
