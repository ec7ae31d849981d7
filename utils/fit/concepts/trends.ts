import { words } from "./concept";
import type { Concept } from "./concept";

/** General pieces on technology and the years to come. */
export const trends: Concept = {
  id: "trends",
  names: words(`
    artificial intelligence, general articles on ai, articles on ai, ai articles, ai hype, industry 4.0, the
    future of, future of work, trend pieces, trend articles, trend reports, predictions, thought leadership,
    hype topics, buzzwords, metaverse, blockchain, crypto, künstliche intelligenz, ki-artikel, ki-beiträge,
    artikel über ki, trendbeiträge, trendartikel, trendthemen, zukunft der, zukunft des, vordenker, intelligence
    artificielle, articles sur l'ia, sur l'ia, articles de tendances, avenir de, futur de, prédictions, métavers
  `),
  strong: words(`
    artificial intelligence, generative ai, chatgpt, gpt, large language models, language models, ai revolution,
    age of ai, ai trends, machine learning, thinking machines, machines that think, machines that write,
    machines that talk, when machines, algorithms decide, will robots, metaverse, blockchain, nft, web3, crystal
    ball, predictions, predictions for, trends to watch, trends for 2026, trends for 2027, top trends,
    megatrends, trend report, thought leader, thought leadership, the future of, fourth industrial revolution,
    industry 4.0, industry 5.0, digital twin, digital twins, robots will, game-changing technology, avatars
    give, avatars teach, look at 2030, in 2035, of 2035, in 2040, of 2040, in 2050, of 2050, by 2035, by 2040,
    ten years from now, school of tomorrow, factory of tomorrow, world of tomorrow, office of tomorrow, where is
    it all heading, world after, chatbots pass,
    künstliche intelligenz, generative ki, ki-revolution, ki-trends, zeitalter der ki, sprachmodell,
    sprachmodelle, denkende maschinen, wenn maschinen, maschinen die schreiben, maschinen denken, glaskugel,
    hörsaal von morgen, schule von morgen, fabrik von morgen, arbeit von morgen, trends 2026, trends 2027,
    zukunftstrends, die zukunft der, die zukunft des, industrie 4.0, digitaler zwilling, vordenker, avatare
    halten, im jahr 2035, im jahr 2040, im jahr 2050, welt von morgen, zukunftsforscher,
    intelligence artificielle, ia générative, modèles de langage, modèle de langage, machines qui pensent, quand
    les machines, métavers, boule de cristal, tendances 2026, tendances 2027, l'avenir de, le futur de, jumeau
    numérique, des avatars, en 2035, en 2040, en 2050, école de demain, monde de demain, usine de demain
  `),
  also: words(`
    in ten years, in zehn jahren, dans dix ans, of tomorrow, von morgen, de demain, avatars, avatare, ai,
    algorithm, algorithms, robots, chatbots, chatbot, avatar, future, hype, disrupt, disruption, trends,
    prediction, next big thing, revolution, tomorrow's, theses, where it is heading, who wins who loses, still
    be in the room, ki, zukunft, roboter, thesen, ausblick, trend, algorithmen, ia, avenir, futur, tendances,
    thèses, révolution, algorithmes, ce qui attend,
    seven theses
  `),
  slots: [
    words(
      `2030, 2032, 2035, 2040, 2050, ten years from now, in ten years, in zehn jahren, dans dix ans, a decade from now, tomorrow's`,
    ),
    words(
      `avatar, avatars, language model, sprachmodell, algorithms, algorithmen, algorithmes, machines, maschinen, robots, roboter, self-learning, selbstlernende, sensors everywhere, modèle de langage`,
    ),
    words(
      `theses, thesen, these eins, seven theses, imagine, stellen wir uns, imaginez, crystal, look ahead, blick nach vorn, will disappear, verschwinden, disparaître, will replace, ersetzt bald, science fiction`,
    ),
  ],
};
