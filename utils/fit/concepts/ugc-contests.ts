import { words } from "./concept";
import type { Concept } from "./concept";

/** Guests who post pictures to win. */
export const ugcContests: Concept = {
  id: "ugc-contests",
  names: words(`
    photo contest, photo contests, photo competition, photo competitions, user-generated, user generated
    content, hashtag campaign, hashtag campaigns, hashtag contests, selfie contests, video contests,
    fotowettbewerb, fotowettbewerbe, hashtag-aktionen, hashtag-kampagnen, mitmachaktionen, nutzerinhalte,
    concours photo, concours photos, concours de photos, campagnes de hashtag, contenus générés par
  `),
  strong: words(`
    photo contest, photo competition, selfie contest, video contest, drawing contest, caption contest,
    user-generated, guests post, guests post their, customers post, post their best, post your best, post a
    picture of, post a photo of, post a selfie, share your best, share your photo, share their photo, send us
    your, send us their best, send in your, send in a snap, send in a photo, show us your, tag us, tags us, and
    tag us, with our hashtag, under our hashtag, under the hashtag, picture with most, photo with most, most
    hearts, most likes, most votes, followers vote, fans vote, let guests do the work, best twelve end up in the
    calendar, winning picture, winning photo, picture of the month, photo of the month, selfie wall, selfie
    spot, takes home a stove,
    fotowettbewerb, fotoaktion, selfie-wettbewerb, malwettbewerb, videowettbewerb, gäste posten, kunden posten,
    posten ihr schönstes, poste dein, postet euer, schick uns dein, schickt uns euer, schicken sie uns ihr, zeig
    uns dein, zeigt uns euer, zeigt her, markieren uns, markiert uns, unter unserem hashtag, unter dem hashtag,
    meisten herzen, meisten likes, meisten stimmen, community stimmt ab, fans stimmen ab, schönstes urlaubsbild,
    bild mit den meisten, foto des monats,
    concours photo, concours de photos, concours de selfies, concours de dessin, concours vidéo, postez votre,
    publiez votre, publient leur plus, partagez votre plus, envoyez-nous votre, montrez-nous votre, taguez-nous,
    identifiez-nous, avec notre hashtag, sous le hashtag, le plus de cœurs, le plus de likes, photo la plus
    aimée, photo du mois, les abonnés votent
  `),
  also: words(`
    hearts, tag, hashtag, selfie, vote, best sunset, snap, the rights, use all of them, week in the, calendar,
    contest, herzen, rechte gehen, sammelt, posten, kalender, cœurs, gagne, publient
  `),
};
