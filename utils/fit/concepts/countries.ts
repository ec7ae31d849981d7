import { words } from "./concept";
import type { Concept } from "./concept";

/** New places and other languages. */
export const countries: Concept = {
  id: "countries",
  names: words(`
    translation, translations, translated versions, new countries, new markets abroad, other languages,
    international expansion, expansion abroad, export markets, localisation, localization, going abroad,
    übersetzung, übersetzungen, neue länder, neue märkte, auslandsmärkte, expansion ins ausland, fremdsprachige,
    internationalisierung, traduction, traductions, nouveaux pays, autres langues, marchés étrangers, à
    l'étranger
  `),
  strong: words(`
    translate, translated, translation, translating, localised version, language version, translated version,
    into german, into french, into spanish, into italian, into dutch, into polish, into english, into
    portuguese, into swedish, into czech, into turkish, into arabic, into chinese, into japanese, pages in
    french, pages in german, pages in spanish, pages in italian, in portuguese, in swedish, in danish, in czech,
    in turkish, in arabic, in mandarin, in japanese, native speaker, native speakers, in their own tongue, in
    their own language, in the local language, for readers in madrid, for the german market, for the french
    market, for the spanish market, for the italian market, new country, country launch, country manager, launch
    in germany, launch in france, launch in spain, launch in italy, launch in poland, launch in the us, market
    entry, enter the market in, enter the german market, local partners, local partner, local reseller, open an
    office in, office in paris, office in berlin, office in madrid, office in milan, office in lisbon, office in
    dubai, office in new york, test in lisbon, demand looks like there, first customers in spain, first
    customers in france, go live in france, go live in germany, go live in spain, roll out to france, roll out
    to germany, roll out in spain, cross the channel,
    übersetzen, übersetzt, übersetzung, übersetzerin, sprachversion, englische version, französische version,
    italienische version, spanische version, ungarische version, tschechische version, ins englische, ins
    französische, ins italienische, ins ungarische, ins tschechische, ins polnische, ins spanische, ins
    slowenische, ins türkische, auf italienisch, auf französisch, auf spanisch, auf polnisch, auf tschechisch,
    auf ungarisch, auf slowenisch, auf kroatisch, auf türkisch, auf niederländisch, muttersprachler,
    muttersprachlerin, markteintritt, neues land, auslandsmarkt, vertriebspartner in, partner vor ort, büro in
    mailand, büro in paris, büro in london, büro in prag, büro in warschau, niederlassung in,
    landesgesellschaft, über die grenze gehen, markteinführung in,
    traduire, traduit, traduite, traduction, traducteur, traductrice, version anglaise, version allemande,
    version espagnole, version italienne, en anglais, en allemand, en espagnol, en italien, en portugais, en
    néerlandais, en polonais, locuteur natif, langue maternelle, nouveau pays, marché allemand, marché espagnol,
    marché italien, lancement en, s'implanter en, implantation en, ouvrir un bureau à, bureau à berlin, bureau à
    madrid, bureau à milan, partenaire local, partenaires locaux, passer la frontière,
    localise our, localise the, localised, localisation of
  `),
  also: words(`
    in german, in french, in spanish, in italian, in dutch, in polish, international, abroad, export, overseas,
    bilingual, multilingual, tongue, madrid, milan, lisbon, porto, partner there, look like there, ausland,
    mehrsprachig, ljubljana, mailand, nachbarland, der start dort, sprache, étranger, bilingue, multilingue,
    langue
  `),
};
