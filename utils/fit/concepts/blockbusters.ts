import { words } from "./concept";
import type { Concept } from "./concept";

/** Shows rented from a producer. */
export const blockbusters: Concept = {
  id: "blockbusters",
  names: words(`
    blockbuster, blockbusters, blockbuster exhibition, blockbuster exhibitions, licensed exhibition, licensed
    exhibitions, touring exhibitions, rented exhibitions, immersive shows, immersive exhibitions,
    blockbusterausstellung, blockbuster-ausstellung, blockbuster-ausstellungen, lizenzausstellung,
    lizenzausstellungen, wanderausstellungen, gekaufte ausstellungen, eventausstellungen, expositions sous
    licence, expositions itinérantes, expositions immersives, expositions clés en main
  `),
  strong: words(`
    blockbuster, tour producer, touring producer, show producer, exhibition producer, turnkey exhibition,
    turnkey show, off-the-shelf show, ready-made show, replicas from the tomb, replicas of the tomb,
    tutankhamun, terracotta army, moving dinosaurs, animatronic, animatronics, body worlds, lego show, brick
    show, star wars props, harry potter, film props, immersive, immersive van gogh, projected sunflowers,
    projected on all four walls, projections on all four walls, on all four walls, digital klimt, licence fee
    for the show, share of the ticket money, of the ticket money, split the tickets with the producer, we give
    the hall, rented by the week, hit in nine cities, ran in vienna and prague,
    tourneeveranstalter, ausstellungsagentur, agentur schickt, schlüsselfertige ausstellung, fertige
    ausstellung, tutanchamun, terrakotta-armee, bewegliche saurier, körperwelten, legoausstellung, auf alle vier
    wände, an alle vier wände, alle vier wände projiziert, lizenzgebühr für die schau, wir stellen die halle,
    teilen die einnahmen, teilen die ticketerlöse, lief schon in wien,
    exposition clé en main, exposition clés en main, producteur de la tournée, exposition itinérante louée,
    toutankhamon, armée de terre cuite, dinosaures animés, sur les quatre murs, tournesols projetés, nous
    prêtons la halle, partage de la billetterie, part de la billetterie, déjà passée à, louée à la semaine,
    life-size dinosaurs, bewegliche dinosaurier, expérience immersive, immersive schau
  `),
  also: words(`
    replicas, crates, tour, ticket money, shop goods, cities, producer, west wing, their own staff, projected,
    hall, agentur, container, containern, halle, replikate, einnahmen, repliken, caisses, répliques,
    billetterie, tournée, producteur,
    van gogh, dinosaurs, saurier, dinosaurier, dinosaures, titanic, shopware, immersif, immersiv, it ran in
  `),
  slots: [
    words(
      `saga, franchise, wizard, superhero, famous film, famous name, everybody knows, everyone on the planet, comic heroes, weltbekannt, filmreihe, saga connue, héros, studio`,
    ),
    words(
      `rights, rule book, rent the, we rent, travelling show, touring show, guarantee, of the gate, leihen, rechte, lizenz, tournee, droits, louons, itinérante`,
    ),
    words(
      `costumes, trucks, gift shop, weeks, kostüme, lastwagen, wochen, camions, semaines, boutique, storage until`,
    ),
  ],
};
