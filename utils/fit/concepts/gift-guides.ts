import { words } from "./concept";
import type { Concept } from "./concept";

/** What to give whom. */
export const giftGuides: Concept = {
  id: "gift-guides",
  names: words(`
    gift guide, gift guides, gift lists, gift ideas, christmas list, christmas lists, wish lists, present ideas,
    geschenkeguide, geschenkeguides, geschenkideen, geschenktipps, geschenklisten, wunschlisten, idées cadeaux,
    guide cadeaux, guides cadeaux, listes de cadeaux, listes de noël
  `),
  strong: words(`
    gift guide, gift idea, gift ideas, gift list, present ideas, presents for, gifts for her, gifts for him, for
    her for him, gifts for mum, gifts for dad, stocking filler, stocking fillers, secret santa, under the tree,
    beneath the tree, under the christmas tree, the perfect present, the perfect gift, perfect present for, who
    has everything, has everything already, last-minute presents, last-minute gifts, ideas for mother's day,
    scarf for grandma, socks for the brother, wallet for dad, something for grandma, something for every budget,
    christmas list, wish list, wish lists, presents under 50, gifts under, what to give,
    geschenkidee, geschenkideen, geschenktipp, geschenktipps, geschenkeguide, unterm baum, unterm christbaum,
    unter dem christbaum, unter den christbaum, unter den weihnachtsbaum, für die oma, für den papa, für die
    mama, für die beste freundin, schon alles hat, die schon alles haben, das perfekte geschenk, perfektes
    geschenk, last-minute-geschenk, wichtelgeschenk, wichteln, was schenken, wunschzettel,
    idée cadeau, idées cadeaux, guide cadeaux, sous le sapin, au pied du sapin, pour elle pour lui, pour mamie,
    pour papa, pour maman, pour tonton, qui a déjà tout, cadeau parfait, le cadeau idéal, cadeaux de dernière
    minute, quoi offrir, à offrir à, liste au père noël, glisser sous
  `),
  also: words(`
    grandma, dad, presents, present, gifts, twelve ideas, sorted by budget, scarf, socks, wallet, mid november,
    advent, oma, papa, schal, socken, geldbörse, zwölf ideen, nach preis sortiert, geschenk, écharpe,
    chaussettes, portefeuille, par budget, douze idées, cadeaux
  `),
};
