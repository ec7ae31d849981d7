import { z } from "../../model/zod";
import { languages } from "../languages/index";
import type { LanguageId } from "../languages/language";
import { byKind } from "./experience";
import type { Experience } from "./experience";
import type { Experiences } from "./reader";

/** Told apart from what another version of the engine wrote: that is learned anew. */
const VERSION = 1;

const Pairs = z.array(z.tuple([z.number(), z.number()]));
const Learnt = z.array(z.tuple([z.string(), Pairs]));
const Packed = z.object({
  pieces: z.number().int().nonnegative(),
  holding: Pairs,
  learned: z.object(byKind(() => Learnt)),
});
type Packed = z.infer<typeof Packed>;

const IDS = Object.keys(languages) as LanguageId[];
const All = z.looseObject({ version: z.literal(VERSION) });

/** Experiences as text, to be kept on the device. Hashes and weights, no words. */
export function packed(experiences: Experiences): string {
  const each = IDS.flatMap((id) => {
    const one = experiences[id];
    return one ? [[id, packedOne(one)]] : [];
  });
  return JSON.stringify({ version: VERSION, ...Object.fromEntries(each) });
}

function packedOne({ background, learned }: Experience): Packed {
  return {
    pieces: background.pieces,
    holding: [...background.holding],
    learned: byKind((kind) =>
      [...learned[kind]].map(([id, weights]) => [
        id,
        [...weights].map(([key, weight]) => [key, Math.round(weight * 1e4) / 1e4]),
      ]),
    ),
  };
}

/** What was kept. Anything else is nothing: it is learned again. */
export function readPacked(text: string): Experiences {
  try {
    const all = All.parse(JSON.parse(text));
    return Object.fromEntries(
      IDS.filter((id) => all[id] !== undefined).map((id) => [id, unpacked(Packed.parse(all[id]))]),
    );
  } catch {
    return {};
  }
}

function unpacked({ pieces, holding, learned }: Packed): Experience {
  return {
    background: { pieces, holding: new Map(holding) },
    learned: byKind(
      (kind) => new Map(learned[kind].map(([id, weights]) => [id, new Map(weights)])),
    ),
  };
}
