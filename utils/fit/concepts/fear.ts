import { words } from "./concept";
import type { Concept } from "./concept";

/** Selling by fright. */
export const fear: Concept = {
  id: "fear",
  names: words(`
    fear, scare, scare stories, scare tactics, scaremongering, fear-based, shock, shock pictures, false urgency,
    shaming, panic, angst, angstmache, panikmache, schock, schockbilder, druckmacherei, verknappung, peur,
    alarmisme, panique, images choc, culpabilisation
  `),
  strong: words(`
    terrifying, nightmare, horror story, horror stories, before it is too late, before it's too late, already
    too late, disaster waiting, you could be next, could be you, can hit you, hit you tomorrow, it can happen to
    you, could happen to you, are you at risk, are you prepared, are you ready for the worst, imagine the worst,
    shocking, deadly, killing your, ticking time bomb, time bomb, don't be the next, end up in court, end up in
    prison, end up on the street, stand on the street, patients will die, people will die, when you die, if you
    die, die tonight, you will lose everything, lose everything, lose it all, lose your home, all you own, is
    ashes, everything you own, your family when you, your children stand, who will feed your children, one
    mistake and, one spark, one click and, one night one, scary, wake-up call, worst nightmare, will ruin, ruin
    your,
    albtraum, horror, bevor es zu spät ist, schon zu spät, zeitbombe, tickende zeitbombe, schockierend, sind sie
    in gefahr, sind sie vorbereitet, morgen kann es sie treffen, kann es sie treffen, kann auch sie treffen, es
    kann jeden treffen, trifft es sie, tödlich, alles ist asche, alles verlieren, alles verloren, stehen auf der
    straße, auf der straße stehen, ein funke, was wird aus ihrer familie, wenn sie sterben, wenn ihnen etwas
    passiert, vor gericht landen, ruiniert, existenz vernichtet,
    cauchemar, horreur, avant qu'il ne soit trop tard, trop tard, bombe à retardement, choquant, êtes-vous en
    danger, êtes-vous prêt, ça peut vous arriver, cela peut vous arriver, demain ce sera vous, vous pourriez
    être le prochain, tout perdre, perdez tout, réduit en cendres, à la rue, si vous mourez, qui nourrira,
    scare them, scare people
  `),
  also: words(`
    danger, dangerous, threat, ashes, tomorrow, disaster, risk, victims, too late, die, lose, urgent, one night,
    gefahr, asche, bedrohung, risiko, opfer, morgen, über nacht, menace, victimes, cendres, risque,
    catastrophe, katastrophe, panik, panique, prosecuted
  `),
};
