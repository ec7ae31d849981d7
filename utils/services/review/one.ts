import type { Evidence } from "../../fit/evidence";
import type { WhyReading } from "../../fit/why/read-why";
import type { Finding } from "../../findings/contract";
import { findingsFor } from "../../findings/engine";
import { ownFacts, withOthers } from "../../findings/facts";
import type { Known } from "../../findings/facts";
import { tells } from "../../findings/neighbours";
import { setFor } from "../../findings/pass";
import { meetingKeys, profileOf, wholeReading } from "../../findings/profile";
import type { Profile } from "../../findings/profile";
import { rules } from "../../findings/rules/index";
import { meetingAt, readReview } from "../../store/reviews";
import type { Database } from "../../store/schema";
import { knownOf } from "../facts";
import type { Dossier } from "../facts";
import { groundFor } from "../strategy";
import type { Shelf } from "../strategy";
import { readBoilerplate } from "./boilerplate";
import { quietRules } from "./quiet";

/** What the rules say about one piece now, from its documents and from what is known of the pieces beside it. */
export async function findingsOf(
  db: Database,
  shelved: Shelf,
  dossier: Dossier,
  title: string,
): Promise<{
  known: Known;
  why: WhyReading;
  evidence: Evidence;
  findings: Finding[];
  /** Pieces that may stand beside it */
  others: readonly Profile[];
}> {
  const ground = groundFor(shelved);
  const id = dossier.asset?.body.id;
  const before = id === undefined ? undefined : await readReview(db, id);
  const known = {
    ...knownOf(shelved, dossier, title),
    ...(before ? { reading: wholeReading(before.reading, before.profile) } : {}),
  };
  const own = ownFacts(ground, known, shelved.today);
  const keys = meetingKeys(profileOf(own, known));
  const [others, boilerplate, quiet] = await Promise.all([
    meetingAt(db, keys, tells),
    readBoilerplate(db),
    quietRules(db),
  ]);
  const facts = withOthers(
    own,
    others.map(({ profile }) => profile),
    boilerplate,
  );
  const team = known.asset?.teamId;
  const set = setFor(ground, team);
  const findings = findingsFor(facts, set, rules, dossier.closings, quiet(team));
  return { known, why: own.why, evidence: own.evidence, findings, others: facts.others };
}
