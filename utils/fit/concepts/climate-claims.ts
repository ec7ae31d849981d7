import { words } from "./concept";
import type { Concept } from "./concept";

/** Being green without a number. */
export const climateClaims: Concept = {
  id: "climate-claims",
  names: words(`
    green claims, green superlatives, climate claims, eco claims, environmental claims, greenwashing,
    sustainability claims, sustainability slogans, carbon neutral, eco-friendly, klimaversprechen, grüne
    versprechen, grüne superlative, umweltaussagen, nachhaltigkeitsversprechen, klimaneutral, écoblanchiment,
    allégations vertes, allégations environnementales, promesses vertes, neutralité carbone
  `),
  strong: words(`
    greenest, the greenest, most sustainable, planet-saving, save the planet, saves the planet, saving the
    planet, good for the planet, kind to the planet, kind to the earth, love the planet, love letter to the
    planet, love mother earth, mother earth, planet friendly, planet-friendly, climate hero, climate friendly,
    climate-friendly, climate positive, climate neutral, carbon neutral, carbon negative, carbon free,
    carbon-free, co2-free, co2 neutral, offset your, we offset, plant a tree for, plants a tree, plant a tree, a
    tree for each, trees for every, 100% green, guilt-free, guilt free, clear conscience, good conscience,
    eco-friendly, eco friendly, environmentally friendly, earth-friendly, green champion, greener than, leaves
    no footprint, climate no harm, harm the climate, kind to every river, kind to rivers, naturally good, leaf
    icon, all natural and sustainable,
    grünste, nachhaltigste, umweltfreundlichste, klimaheld, klimaneutral, klimapositiv, klimafreundlich,
    co2-neutral, co2-frei, umweltfreundlich, gut für den planeten, gut für die erde, gut fürs klima, gut für die
    umwelt, rettet die erde, die erde rettet, erde retten, planeten retten, rettet den planeten, reines
    gewissen, reinem gewissen, mit gutem gewissen, gutes gewissen, pflanzen einen baum, pflanzen wir einen baum,
    baum für jede, baum für jeden, mutter erde, blattsymbol, grünes blatt, kompensieren wir, klimaschonend,
    le plus vert, la plus verte, sauver la planète, sauve la planète, bon pour la planète, bonne pour la
    planète, ami de la planète, respecte la planète, respectueux de la planète, neutre en carbone, neutralité
    carbone, éco-responsable, écoresponsable, écologique à 100, 100 % vert, bonne conscience, conscience
    tranquille, conscience légère, plantons un arbre, un arbre pour chaque, un arbre planté, terre mère, dame
    nature, feuille verte, climatiquement neutre
  `),
  also: words(`
    planet, climate, eco, sustainable, sustainability, green, conscience, footprint, tree, rivers, earth,
    planeten, klima, nachhaltig, gewissen, fußabdruck, natur, planète, climat, durable, verte, empreinte
  `),
};
