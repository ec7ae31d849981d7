import { brokenEntries, isInForce } from "../findings/not-doing";
import { soughtIn } from "../fit/earlier";
import { evidenceOf } from "../fit/evidence";
import { draftLines } from "../fit/lines/draft-lines";
import { quotesOf } from "../fit/lines/quotes";
import { sentencesOf } from "../fit/lines/sentences";
import type { Sentence } from "../fit/lines/sentences";
import { hash32 } from "../fit/sketch";
import type { Fit } from "../messages/fit-view";
import type { Body } from "../messages/protocol";
import type { Sender } from "../messages/serve";
import { matchKey } from "../model/asset-key";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import { putRead } from "../store/reads";
import { DIRTY } from "../store/schema";
import type { Database, Read } from "../store/schema";
import { copiesOf } from "./copies";
import type { Desk } from "./desk";
import { dossierOf, knownOf } from "./facts";
import type { Dossier } from "./facts";
import { pointsOf, questionsOf } from "./fit-parts";
import { readerFor, warmUp } from "./meaning";
import { pageOf } from "./pages";
import type { Page } from "./pages";
import { linkedPieces, withDocuments } from "./reading/linked";
import type { Joined } from "./reading/linked";
import { readWords } from "./reading/read";
import type { Words } from "./reading/read";
import { groundFor, shelf } from "./strategy";
import type { Shelf } from "./strategy";

/** From so many words on something can be said (fit.md 5.4). */
const ENOUGH = 40;
const MOST_QUOTES = 1;
const NOTHING = {
  lines: [],
  enough: ENOUGH,
  questions: [],
  points: [],
  notDoing: [],
  copies: [],
  links: [],
  strange: false,
};

/**
 * Reads a piece's own words and says what they speak for. What they speak for is kept, without the words.
 *
 * @param news called when something that is shown elsewhere rests on other words than before
 */
export async function check(
  desk: Desk,
  { target, why, text }: Body<"check">,
  sender: Sender,
  news: () => void,
): Promise<Fit> {
  const { page, tabId } = await pageOf(desk, target, sender);
  // Before the words, which may take a while: what they say is kept where it was asked for, or nowhere.
  const db = await desk.db();
  const words: Words = text
    ? { from: text.from, at: desk.now(), text: text.text, links: [] }
    : await readWords(desk, page, tabId, why === "asked");
  const shelved = await shelf(db, desk.now());
  const dossier = page.key ? await dossierOf(db, page.key, page.container?.key) : null;
  if (!shelved.workspace || !page.key || !dossier)
    return { ...NOTHING, read: "because" in words ? unread(words) : read(words) };
  if ("because" in words) return { ...withoutWords(shelved, dossier), read: unread(words) };
  const anew = why === "asked";
  const same = new Set(dossier.asset?.body.refs.map(({ key }) => matchKey(key)));
  return look(desk, db, shelved, {
    ...{ page, key: page.key, dossier, news, asked: anew || text !== undefined },
    words: await withDocuments(desk, page.key, words, { same, enough: ENOUGH, anew }),
  });
}

/** What can be said of a piece before any of its words are read. */
function withoutWords(shelved: Shelf, { link }: Dossier): Omit<Fit, "read"> {
  const { persona, pillar } = linkedTo(shelved, link?.body);
  return {
    ...NOTHING,
    questions: questionsOf(persona, link?.body, () => undefined),
    points: pointsOf(shelved.pillars, pillar, {}),
  };
}

/** The parts of the strategy a piece is linked to. */
function linkedTo(shelved: Shelf, link: Link | undefined) {
  const { goal, persona, pillar } = groundFor(shelved);
  const aim = readMainTarget(link);
  return {
    goal: goal.get(link?.main ?? ""),
    persona: persona.get(aim?.personaId ?? ""),
    pillar: pillar.get(aim?.pillarId ?? ""),
    stage: shelved.stages.find(({ id }) => id === link?.stage),
  };
}

function unread({ because, retryAt }: Extract<Words, { because: unknown }>): Fit["read"] {
  return { because, ...(retryAt ? { retryAt: retryAt.toISOString() } : {}) };
}

function read(words: Extract<Words, { text: string }> & Partial<Joined>): ReadFrom {
  const { from, at, text, documents, closed } = words;
  return {
    ...{ from, at: at.toISOString(), words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 },
    ...(documents ? { documents } : {}),
    ...(closed ? { closed } : {}),
  };
}

type ReadFrom = Extract<Fit["read"], { from: unknown }>;

interface Looking {
  page: Page;
  key: string;
  dossier: Dossier;
  words: Joined;
  /** A person asked for it */
  asked: boolean;
  news: () => void;
}

async function look(
  desk: Desk,
  db: Database,
  shelved: Shelf,
  { page, key, dossier, words, asked, news }: Looking,
): Promise<Fit> {
  const reader = await readerFor(desk, db, shelved);
  const { title } = knownOf(shelved, dossier, page.title ?? dossier.sighting?.title ?? "");
  const ground = groundFor(shelved);
  const notes = dossier.asset?.body.notes ?? "";
  const evidence = evidenceOf(ground.lexicon, title, [words.text, notes].join("\n\n"));
  const spoken = reader.suggestions(title, words.text);
  const seen: Read = {
    key: matchKey(key),
    at: words.at.toISOString(),
    from: words.from,
    hash: String(hash32([title, words.text, notes, shelved.edition].join("\u0000"))),
    evidence,
    edition: shelved.edition,
    spoken,
    sought: soughtIn(ground.lexicon),
  };
  if (words.from !== "selection") await keep(db, dossier, seen, news);
  const sentences = sentencesOf(words.text);
  const said = read(words);
  const enough = said.words >= ENOUGH;
  const link = dossier.link?.body;
  const linked = linkedTo(shelved, link);
  const language = evidence.language === "other" ? ground.language : evidence.language;
  const ahead = {
    goal: reader.readAhead("goal", linked.goal?.id, title, words.text),
    persona: reader.readAhead("persona", linked.persona?.id, title, words.text),
  };
  const facts = {
    ...shelved,
    ...linked,
    evidence,
    suggestions: spoken,
    ahead,
    sentences,
    language,
  };
  void warmUp(reader.in(language));
  const copies = await copiesOf(
    desk,
    db,
    shelved,
    { ...dossier, read: seen },
    { title, text: words.text, language, asked },
  );
  return {
    read: said,
    enough: ENOUGH,
    copies,
    strange: evidence.language === "other",
    lines: enough ? draftLines(facts) : [],
    questions: questionsOf(linked.persona, link, (question) =>
      reader.in(language).readCovering(question, sentences),
    ),
    points: pointsOf(shelved.pillars, linked.pillar, evidence.meant),
    notDoing: againstOf(evidence, ground, sentences, shelved.today),
    links: linkedPieces(words.links, key),
  };
}

/** Keeps what the words spoke for; what rests on them is looked at again when that changed. */
async function keep(
  db: Database,
  { asset, read: before }: Dossier,
  seen: Read,
  news: () => void,
): Promise<void> {
  await putRead(db, seen);
  if (before?.hash === seen.hash) return;
  if (asset) await db.put("local", { key: `${DIRTY}asset:${asset.body.id}`, value: seen.hash });
  news();
}

function againstOf(
  evidence: Read["evidence"],
  ground: ReturnType<typeof groundFor>,
  sentences: readonly Sentence[],
  today: string,
): Fit["notDoing"] {
  return brokenEntries({ evidence, ground })
    .filter(({ entry }) => isInForce(entry, today))
    .flatMap(({ entry: { id, text, why }, signs }) => {
      const said = signs.map((sign) => sign.said);
      const [quote] = quotesOf(sentences, said, MOST_QUOTES);
      return quote ? [{ id, text, why, quote }] : [];
    });
}
