import { words } from "./concept";
import type { Concept } from "./concept";

/** Children as an audience. */
export const kids: Concept = {
  id: "kids",
  names: words(`
    advertising to children, ads for children, marketing to children, children as audience, children as an
    audience, kids club, kids' club, kids clubs, toys in packs, mascots for children, werbung an kinder, werbung
    für kinder, kinderwerbung, kinderclub, an kinder gerichtet, publicité pour enfants, publicité destinée aux
    enfants, marketing pour enfants, club enfants
  `),
  strong: words(`
    cartoon bear, cartoon character, cartoon hero, cartoon mascot, comic hero, morning cartoons, between the
    cartoons, children's channel, children's tv, kids' tv, kids channel, kids' club, kids club, kids' menu toy,
    sticker in each pack, sticker in every pack, stickers to collect, toy in each, toy in every, toy in the box,
    free toy, pester power, pester, nag their parents, ask mum for it, ask mummy for it, ask mum for, ask dad
    for it, six-year-olds, seven-year-olds, eight-year-olds, nine-year-olds, under-tens, tell their classmates,
    in the playground, game for kids, colouring page with our, mascot visits schools, mascot for the little
    ones, children will love our, kids will love our,
    comicbär, comicfigur, comicheld, zeichentrickfigur, kinderprogramm, kinderfernsehen, kinderkanal,
    kinderclub, sammelsticker, sammelbilder in jeder, sticker in jeder, spielzeug in jeder, überraschung in
    jeder packung, quengeln, quengelware, quengelzone, sechsjährige, siebenjährige, achtjährige, die kleinen im
    laden, ausmalbild mit unserem, maskottchen in der schule, maskottchen für die kleinen,
    ours de dessin animé, héros de dessin animé, personnage de dessin animé, entre les dessins animés, chaîne
    jeunesse, émissions jeunesse, autocollant dans chaque, jouet dans chaque, jouet offert, vignettes à
    collectionner, cour de récré, réclament à maman, réclame à maman, enfants de six ans, enfants de huit ans,
    club enfants, mascotte dans les écoles
  `),
  also: words(`
    cartoon, mascot, bear, sticker, stickers, toy, mum, classmates, badges, playground, in the aisle, at school,
    little ones, online game, comic, sammeln, packung, spot, die kleinen, maskottchen, dessin animé,
    autocollant, jouet, mascotte, maman
  `),
};
