import { words } from "./concept";
import type { Concept } from "./concept";

/** Famous faces. */
export const stars: Concept = {
  id: "stars",
  names: words(`
    influencer, influencers, celebrity, celebrities, celebrity endorsements, brand ambassadors, famous faces,
    testimonials by stars, paid testimonials, influencern, prominente, prominenten, markenbotschafter,
    influenceur, influenceurs, influenceuse, célébrités, ambassadeurs de marque, stars de, vedettes,
    promi-werbung, werbung mit promis
  `),
  strong: words(`
    influencer, influencers, instagrammer, instagrammers, youtuber, youtubers, tiktoker, tiktokers, celebrity,
    celebrities, famous face, household name, known from tv, known from the telly, known from television, known
    from the six, known from the news, tv presenter, television presenter, weather presenter, news presenter,
    newsreader, reality star, soap star, soap actress, soap actor, brand ambassador, ambassador deal, content
    creators, creator visit, creators visit, paid partnership, followers each, million followers, m followers, k
    followers, thousand followers, people follow her, people follow him, people follow them, fee per post,
    olympian, olympic champion, pop star, pop singer, film star, actor, actress, comedian, her agent, his agent,
    her management, his management, face of the range, face of the brand, face of the campaign, face for the
    campaign, for a day on set, talent agency, talent fee, buyout for her face,
    influencerin, instagrammerin, youtuberin, prominente, prominenter, bekannt aus dem fernsehen, kennt man aus,
    kennt ihn aus, kennt sie aus, jeder kennt sie, jeder kennt ihn, fernsehkoch, fernsehgesicht,
    fernsehmoderatorin, moderatorin der, schauspieler, schauspielerin, sängerin, torwart, fußballstar, skistar,
    olympiasiegerin, olympiasieger, markenbotschafter, werbegesicht, gesicht der kampagne, creatorin, leute
    folgen ihr, leute folgen ihm, menschen folgen ihr, menschen folgen ihm, folgen ihr auf, folgen ihm auf,
    follower auf, ihr management, sein management, ihre agentin, sein agent, honorar pro post,
    influenceuse, influenceuses, youtubeur, youtubeuse, instagrameuse, instagrammeuse, célébrité, vedette,
    animateur télé, animatrice télé, présentatrice météo, présentatrice télé, présentateur télé, actrice,
    comédienne, chanteuse, humoriste, championne olympique, égérie, créateurs de contenu, créatrice de contenu,
    mille abonnés, personnes la suivent, personnes le suivent, la suivent, son agent demande, son agent veut,
    connaît grâce à la série, vue à la télé, vu à la télé, visage de la campagne, cachet de,
    former footballer, retired footballer, england footballer, retired goalkeeper, former goalkeeper, ancien
    footballeur, acteur connu, mit promis, promi-gast, jeder kennt sie aus
  `),
  also: words(`
    followers, follow her, follow him, reels, reel, unboxing, shoutout, collab, famous, endorse, endorsement,
    endorsed, selfie, creator, creators, agent, management, on set, two nights in the hotel, presenter, series,
    follower, bekannt, berühmt, kooperation, drei bilder, management verlangt, serie, instagram, célèbre,
    partenariat, story, stories, suivent, série, abonnés,
    footballer, agent wants, agent asks, goalkeeper, striker, bekannt aus, gage, footballeur
  `),
  slots: [
    words(
      `agent, her manager, his manager, fans, followers, subscribers, following, million people, follower, abonnés, fans, presenter, actress, actor, singer, television, moderatorin, schauspielerin, sänger, animatrice, comédienne, chanteuse, parent accounts, accounts with`,
    ),
    words(
      `fee, pay her, pay him, pays her, per post, comp tickets, we comp, hotel nights, hotel night, all expenses, gage, honorar für, hotelnächte, cachet, nuits d'hôtel, goodwill payment, five thousand, ten thousand, tausend euro`,
    ),
    words(
      `reel, reels, instagram, tiktok, youtube, tag us, tags us, in her feed, on her channel, caption, shooting day, film all day, films all day, drehtag, markiert uns, verlinkt uns, tournage, nous tague, story mention`,
    ),
  ],
};
