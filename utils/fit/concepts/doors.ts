import { words } from "./concept";
import type { Concept } from "./concept";

/** Selling at people's doors. */
export const doors: Concept = {
  id: "doors",
  names: words(`
    door-to-door, door to door, doorstep selling, canvassing, canvassers, street sales, haustürgeschäft,
    haustürgeschäfte, haustürverkauf, haustürvertrieb, haustür, drückerkolonnen, straßenwerbung, porte-à-porte,
    porte à porte, démarchage à domicile, vente à domicile
  `),
  strong: words(`
    door to door, door-to-door, doorstep, doorsteps, doorknock, door knocking, door-knocking, knock on doors,
    knock at doors, knocking on doors, knock on every, knock at every, knock on each, knocks at, ring at every,
    ring at each, ring every bell, ring every doorbell, ring the bell at, rings the bell, ring doorbells, ring
    the doorbells, ringing doorbells, from house to house, house to house, house by house, street by street,
    every house on, each house on, every house in, forty front doors, front doors a night, every front door,
    doors a day, doors a night, doors per evening, where nobody is home, nobody at home, sign people up in the
    hallway, sign in the hallway, sign them up on the tablet, canvass, canvasser, canvassers, evening rounds,
    leaflet drop, flyer every house, patch of streets,
    haustür, haustürverkauf, haustüren, von tür zu tür, von haus zu haus, haus für haus, tür für tür, klinken
    putzen, klinkenputzen, klingeln bei jedem, klingelt bei jedem, klingeln an jeder, klingeln in der, klingeln
    ab montag, bei jedem haus, an jeder tür, an jeder wohnungstür, straße für straße, straßenzug, straßenzüge,
    gleich am tablet unterschreiben, am tablet unterschreiben, im vorgarten, niemand öffnet, drückerkolonne,
    porte-à-porte, porte à porte, sonner aux portes, sonnent aux portes, sonner à chaque, sonnent à chaque,
    sonnent entre, sonner chez, toquer aux portes, frapper à chaque porte, frapper aux portes, maison par
    maison, maison après maison, rue par rue, de maison en maison, immeuble par immeuble, signer le contrat sur
    tablette, signer sur le palier, sur le palier, démarchage
  `),
  also: words(`
    whole street, whole road, in pairs, pairs, blue jackets, hallway, rings, ring, bell, tablets, knock, come
    back on saturday, between five and eight, neighbourhood, evening round, patch, nachbarschaft, klingeln,
    klingelt, teams, tablet, quartier, équipes de deux, sonnent, tablette, entre 17 h,
    clipboards, front doors
  `),
  slots: [
    words(
      `every house, each house, one side of a road, one side of the road, house by house, street by street, whole street, stairwell, haus für haus, ganze straße, jedes haus, toute la rue, chaque maison, letter box, briefkasten, boîte aux lettres`,
    ),
    words(
      `rings at, ring at, ring the bell, knock, whoever opens, nobody home, läuten, klingeln, wer aufmacht, niemand zu hause, sonner, frapper, personne à la maison, qui ouvre`,
    ),
    words(
      `in pairs, each pair, six pairs, jackets, clipboard, tablet, order form, sign there and then, zu zweit, klemmbrett, bestellformular, par deux, bon de commande`,
    ),
  ],
};
