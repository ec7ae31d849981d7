import type { Message } from "../../model/message";
import type { Goal } from "../../model/goal";
import type { Persona } from "../../model/persona";
import type { Pillar } from "../../model/pillar";
import type { Stage } from "../../model/stage";
import type { Evidence, Sign } from "../evidence";
import type { LanguageId } from "../languages/language";
import type { Suggestions } from "../meaning/meaning";
import type { Ranked } from "../rank";
import { readAsking } from "./asking";
import { quotesOf } from "./quotes";
import type { Quoted } from "./quotes";
import type { Sentence } from "./sentences";

/** One plain line about a draft: what it says of the reader, the message or the next step, with the quoted words. */
export interface DraftLine {
  id: "reader" | "message" | "next-step";
  state: "fits" | "other" | "missing" | "unsure" | "unlinked";
  says: Message;
  quotes: Quoted[];
}

/** What a draft is held against, and what was read out of it. */
export interface DraftFacts {
  goal?: Goal | undefined;
  persona?: Persona | undefined;
  pillar?: Pillar | undefined;
  stage?: Stage | undefined;
  goals: readonly Goal[];
  personas: readonly Persona[];
  pillars: readonly Pillar[];
  stages: readonly Stage[];
  evidence: Evidence;
  suggestions: Suggestions;
  /** The reader or goal whose words clearly lead those of the linked one, by kind */
  ahead: { goal?: string | undefined; persona?: string | undefined };
  sentences: readonly Sentence[];
  language: LanguageId;
  /** Today, in the workspace's zone */
  today: string;
}

const MOST = 2;

/** Who it speaks to, what it says, what the reader does next: always three, in this order. */
export function draftLines(facts: DraftFacts): DraftLine[] {
  const reader = readerLine(facts);
  const shown = new Set(reader.quotes.map(({ text }) => text));
  const others = facts.sentences.filter(({ text }) => !shown.has(text));
  const message = messageLine({ ...facts, sentences: others });
  const found = message.quotes.length > 0 ? message : messageLine(facts);
  return [reader, found, nextStepLine(facts)];
}

function readerLine(facts: DraftFacts): DraftLine {
  const { persona, personas, suggestions, ahead, evidence } = facts;
  const line = lineOf("reader", facts);
  const [first] = suggestions.persona;
  const nameOf = (id: string | undefined): string =>
    personas.find((one) => one.id === id)?.short ?? "";
  if (!persona) {
    const words = first && first.band !== "none" ? wordsFor(facts, "persona", first.id) : [];
    if (words.length === 0 || nameOf(first?.id) === "")
      return line("unlinked", "unlinkedNone", {}, []);
    return line("unlinked", "unlinked", { reader: nameOf(first?.id) }, words);
  }
  if (persona.retiredOn && persona.retiredOn <= facts.today) return retiredLine(facts, persona);
  const own = wordsSpeakingFor(facts, "persona", persona.id);
  if (ahead.persona !== undefined && nameOf(ahead.persona) !== "") {
    const others = wordsFor(facts, "persona", ahead.persona);
    const params = { other: nameOf(ahead.persona), reader: persona.short };
    return line("other", "other", params, others);
  }
  const avoided = persona.avoid.filter((word) => isSaid(word, facts.sentences));
  const params = { reader: persona.short };
  if (own.length === 0)
    return line(evidence.language === "other" ? "unsure" : "missing", "missing", params, []);
  if (avoided.length > 0)
    return line("fits", "fitsBut", { ...params, words: avoided.join(", ") }, avoided);
  const leads = first?.id === persona.id || own.length >= MOST;
  return line(leads ? "fits" : "unsure", leads ? "fits" : "unsure", params, own);
}

/** Nobody writes for the linked reader any more: the line says whom the words speak to instead, where they tell. */
function retiredLine(facts: DraftFacts, { short: reader }: Persona): DraftLine {
  const line = lineOf("reader", facts);
  const [first] = facts.suggestions.persona;
  const other = facts.personas.find(({ id }) => id === first?.id)?.short;
  const words = first && first.band !== "none" ? wordsFor(facts, "persona", first.id) : [];
  if (other === undefined || words.length === 0) return line("unsure", "retired", { reader }, []);
  return line("other", "retiredOther", { reader, other }, words);
}

function messageLine(facts: DraftFacts): DraftLine {
  const { goal, pillar, pillars, goals, ahead, suggestions } = facts;
  const line = lineOf("message", facts);
  if (pillar) {
    const words = wordsSpeakingFor(facts, "pillar", pillar.id);
    if (words.length === 0)
      return line("missing", "missing", { message: pillar.claim || pillar.name }, []);
    return line("fits", "fits", { message: pillar.claim || pillar.name }, words);
  }
  if (goal) {
    const other = goals.find(({ id }) => id === ahead.goal);
    if (other) {
      const params = { other: `${other.code} ${other.name}`, goal: `${goal.code} ${goal.name}` };
      return line("other", "otherGoal", params, wordsFor(facts, "goal", other.id));
    }
    const words = wordsSpeakingFor(facts, "goal", goal.id);
    const params = { goal: `${goal.code} ${goal.name}` };
    if (words.length === 0) return line("missing", "missingGoal", params, []);
    return line(words.length >= MOST ? "fits" : "unsure", "fitsGoal", params, words);
  }
  const [first] = suggestions.pillar;
  const spoken = pillars.find(({ id }) => id === first?.id);
  const words = first && first.band !== "none" ? wordsFor(facts, "pillar", first.id) : [];
  if (!spoken || words.length === 0) return line("unlinked", "unlinkedNone", {}, []);
  return line("unlinked", "unlinked", { message: spoken.claim || spoken.name }, words);
}

function nextStepLine(facts: DraftFacts): DraftLine {
  const { stage, stages, evidence, sentences, language } = facts;
  const asking = readAsking(sentences, language);
  const line = lineOf("next-step", { sentences: asking.sentences });
  const stepsOf = (id: string): string[] =>
    signsOf(evidence, `stage:${id}`).filter(
      (said) => quotesOf(asking.sentences, [said], 1).length > 0,
    );
  const asked = asking.last ? [asking.last] : [];
  if (!stage || stage.nextSteps.length === 0) {
    if (!asking.last) return line("missing", "nothing", {}, []);
    return { ...line(facts.goal ? "fits" : "unlinked", "asksThis", {}, []), quotes: asked };
  }
  const own = stepsOf(stage.id);
  if (own.length > 0) return line("fits", "fits", { step: listed(own), stage: stage.name }, own);
  const usual = listed(stage.nextSteps);
  const other = stages.find(({ id }) => id !== stage.id && stepsOf(id).length > 0);
  if (other) {
    const said = stepsOf(other.id);
    return line("other", "other", { step: listed(said), stage: other.name, usual }, said);
  }
  if (!asking.last) return line("missing", "missing", { usual }, []);
  return { ...line("other", "asks", { usual }, []), quotes: asked };
}

type Say = (
  state: DraftLine["state"],
  key: string,
  params: Record<string, string>,
  words: readonly string[],
) => DraftLine;

function lineOf(id: DraftLine["id"], { sentences }: Pick<DraftFacts, "sentences">): Say {
  return (state, key, params, words) => ({
    id,
    state,
    says: { key: `fit.says.${id}.${key}`, params },
    quotes: quotesOf(sentences, words, MOST),
  });
}

/** Words of the draft that speak for a card: those a person named first, then what the engine found. */
function wordsFor(
  { evidence, suggestions }: DraftFacts,
  kind: "goal" | "persona" | "pillar",
  id: string,
): string[] {
  const named = signsOf(evidence, `${kind}:${id}`);
  const found = (suggestions[kind] as readonly Ranked[]).find((one) => one.id === id);
  const denied = deniedIn(evidence, `${kind}:${id}`, named);
  return [...new Set([...named, ...(found?.because ?? []).filter((one) => !denied.has(one))])];
}

/** Words that stand only where the writer does not mean them. The engine counts words and knows no "not". */
function deniedIn({ denied }: Evidence, owner: string, named: readonly string[]): Set<string> {
  const meant = new Set(named.flatMap((said) => said.split(" ")));
  const words = (denied[owner] ?? []).flatMap(({ said }) => said.split(" "));
  return new Set(words.filter((word) => !meant.has(word)));
}

/** The same, where they are more than a few words in passing: named ones, or the engine's first choice. */
function wordsSpeakingFor(
  facts: DraftFacts,
  kind: "goal" | "persona" | "pillar",
  id: string,
): string[] {
  const [first] = facts.suggestions[kind] as readonly Ranked[];
  const chosen = first?.id === id && first.band !== "none";
  const named = signsOf(facts.evidence, `${kind}:${id}`).length > 0;
  return chosen || named ? wordsFor(facts, kind, id) : [];
}

function signsOf({ meant }: Evidence, owner: string): string[] {
  return [...new Set((meant[owner] ?? []).map(({ said }: Sign) => said))];
}

function isSaid(word: string, sentences: readonly Sentence[]): boolean {
  return quotesOf(sentences, [word.toLowerCase()], 1).length > 0;
}

const SHOWN = 3;
function listed(words: readonly string[]): string {
  return words.slice(0, SHOWN).join(", ");
}
