import { words } from "./concept";
import type { Concept } from "./concept";

/** Days of the calendar and good wishes. */
export const calendarDays: Concept = {
  id: "calendar-days",
  names: words(`
    awareness day, awareness days, awareness-day, awareness weeks, national days, holiday greetings, seasonal
    greetings, season's greetings, calendar days, international days, world days, christmas posts, christmas
    cards, aktionstag, aktionstage, welttag, welttage, feiertagsgrüße, feiertagsposts, weihnachtsgrüße,
    kalenderanlässe, gedenktage, grüße zu feiertagen, journée mondiale, journées mondiales, journées
    internationales, voeux, vœux, cartes de voeux, marronniers, saint-valentin
  `),
  strong: words(`
    awareness day, awareness week, awareness month, national day, national pie day, world day, international
    day, international women's day, women's day, world environment day, happy new year, happy easter, merry
    christmas, happy halloween, valentine's day, valentine, mother's day, father's day, pancake day, earth day,
    earth hour, pride month, black history month, season's greetings, seasons greetings, greetings from all of
    us, card from all of us, wishes from all of us, warm wishes, festive wishes, festive greetings, happy
    holidays, peaceful days, good start to the year, good start into the new year, peaceful christmas, red hats,
    santa hat, santa hats, advent calendar, easter bunny, easter eggs, april fool, april fools, thanksgiving
    post, blue monday, st patrick's day, happy birthday to us, post for the 8th of march, 8th of march, 22
    april, star wars day, friday the 13th, every day should be like, every day should be,
    welttag, aktionstag, weltfrauentag, frauentag, weltumwelttag, tag der erde, weltgesundheitstag,
    valentinstag, muttertag, vatertag, frohe weihnachten, frohe ostern, frohes fest, besinnliche,
    weihnachtsgrüße, weihnachtsgrüsse, ostergrüße, neujahrsgrüße, gute wünsche, weihnachtskarte, adventkalender,
    adventskalender, kerze und gute, nikolomütze, osterhase, internationaler tag, jeder tag so sein, halloween,
    faschingsdienstag, guten rutsch, guter start ins neue jahr, aprilscherz, 22. april, 8. märz,
    journée mondiale, journée internationale, journée nationale, journée de la terre, journée des femmes, droits
    des femmes, saint-valentin, fête des mères, fête des pères, joyeux noël, bonne année, joyeuses pâques,
    joyeuses fêtes, bonnes fêtes, poisson d'avril, meilleurs vœux, meilleurs voeux, carte de vœux, bonnet de
    père noël, calendrier de l'avent, 8 mars, 22 avril, chaque jour devrait,
    welttag der, internationaler tag der
  `),
  also: words(`
    hashtag, celebrate, celebrating, greetings, happy, easter, christmas, flowers, a quote, candle, same again,
    around a tree, wish everybody, a nice quote, mental health, feiern, grüße, ostern, weihnachten, zitat, im
    advent, kerze, planeten, célébrer, fêter, noël, pâques, vœux, une citation,
    tag des, tag der
  `),
};
