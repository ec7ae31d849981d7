import { words } from "./concept";
import type { Concept } from "./concept";

/** Customers who do the expert's work. */
export const diy: Concept = {
  id: "diy",
  names: words(`
    do-it-yourself, do it yourself, diy, diy kit, diy kits, self-install, self-installation, self-fitting,
    self-assembly, kits for self, selbstbau, selbsteinbau, selbstmontage, bausatz, bausätze, heimwerker, zum
    selbermachen, kits à monter soi-même, à monter soi-même, bricolage, auto-installation, bricoleurs
  `),
  strong: words(`
    do-it-yourself, do it yourself, diy, fit it yourself, fit yourself, self-fit, self-fitted, self-install,
    self-installed, install it yourself, build it yourself, mount it yourself, assemble it yourself, put it in
    yourself, put it in by yourself, put it in by themselves, put it together yourself, put in themselves,
    install it themselves, fit it themselves, fit the pump themselves, by themselves in a weekend, by yourself
    in a weekend, over one weekend, in one weekend, weekend project, handy owner, handy owners, handy people,
    handy homeowner, everything in one carton, everything in one box, everything you need in one, kit with
    everything, spanner and a video, step-by-step video, who needs a fitter, save the fitter, spare the fitter,
    save the tradesman, all you need is a spanner, all you need is a screwdriver, starter kit for,
    selbst einbauen, bauen selbst ein, selbst ein und sparen, selber einbauen, selbst montieren, selbst
    zusammenbauen, selbst installieren, selbst gemacht am wochenende, selbsteinbau, selbstbau, selbstbausatz,
    bausatz, selbstmontage, heimwerker, geschickte leute, geschickte hände, handwerklich geschickte, an einem
    wochenende selbst, alles in einem karton, alles in einem paket, sparen den handwerker, sparen sich den
    handwerker, sparen sich den installateur, schritt-für-schritt-video, mit nur einem schraubenschlüssel,
    à monter soi-même, monter soi-même, posez-la vous-même, posez-le vous-même, montez-le vous-même, montez-la
    vous-même, installez-le vous-même, installez-la vous-même, installer soi-même, faites-le vous-même, monte
    seul, la monte seul, pose lui-même, bon bricoleur, bricoleur, bricoleurs, tout tient dans un carton, le
    temps d'un week-end, vidéo pas à pas
  `),
  also: words(`
    weekend, kit, spanner, screwdriver, handy, yourself, themselves, carton, step, tutorial, wochenende, karton,
    selbst, schlüssel, video, handwerker, anleitung, clé, vidéo, tutoriel, seul, notice
  `),
};
