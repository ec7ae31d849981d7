import { words } from "./concept";
import type { Concept } from "./concept";

/** Famous cooks. */
export const chefs: Concept = {
  id: "chefs",
  names: words(`
    celebrity chef, celebrity chefs, star chef, star chefs, tv chef, tv chefs, famous cooks, celebrity cooks,
    fernsehkoch, fernsehköche, starkoch, starköche, spitzenköche, haubenköche, chefs étoilés, chef étoilé,
    grands chefs, chefs vedettes
  `),
  strong: words(`
    celebrity chef, star chef, tv chef, tv cook, television cook, two-star chef, three-star chef, michelin star,
    michelin stars, two michelin stars, masterchef, bake off, baking jury, cookery show, cooking show, show on
    saturday, his cookbook, her cookbook, his new cookbook, her new cookbook, his publisher wants, signature
    dish, signature on the jar, signature on the label, his signature on, her signature on, cooks three dishes
    with our, cooks with our, chef with a show, chef with two stars, gault millau, chef's table, cooks in front
    of the camera,
    fernsehkoch, fernsehköchin, starkoch, sterneköchin, sternekoch, spitzenkoch, spitzenköchin, haubenkoch,
    haubenköchin, zwei-hauben, zwei hauben, drei hauben, zwei-sterne, kochshow, küchenschlacht, kochduell, sein
    restaurant hat, ihr restaurant hat, vor der kamera kocht, kocht vor der kamera, sein kochbuch, ihr kochbuch,
    chef étoilé, cheffe étoilée, grand chef, chef deux étoiles, deux étoiles au michelin, étoiles michelin,
    émission de cuisine, émission culinaire, meilleur pâtissier, son livre de cuisine, signé par le chef, sa
    signature sur le bocal,
    top chef winner
  `),
  also: words(`
    chef, two stars, publisher, restaurant, cooks, his agent, her agent, jury, camera, signature, recipe series,
    each jar sold, koch, köchin, hauben, vor der kamera, rezepte mit, cuisinier, cheffe, recette, étoiles,
    caméra,
    michelin
  `),
};
