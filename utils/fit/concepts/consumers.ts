import { words } from "./concept";
import type { Concept } from "./concept";

/** Private people as customers. */
export const consumers: Concept = {
  id: "consumers",
  names: words(`
    consumers, end consumers, private customers, private individuals, individual learners, b2c, home users,
    private persons, single learners, privatkunden, privatpersonen, endverbraucher, konsumenten, einzelkunden,
    privatkurse, einzelunterricht, particuliers, clients privés, clientèle privée, consommateurs, cours
    particuliers
  `),
  strong: words(`
    private customers, private individuals, private persons, for private use, for yourself at home, private
    lessons, one-to-one lessons, at home users, for individuals, personal account, for your holiday, for your
    own holiday, for your next holiday, on your sofa, from your sofa, for the whole family, for you and your
    family, in your free time, in your spare time, for hobby, paid out of your own pocket, out of their own
    pocket,
    privatkunden, privatpersonen, privatperson, privatkurs, privatkurse, privatunterricht, einzelunterricht,
    einzelstunden, für zu hause, privatzahler, aus eigener tasche, für ihren urlaub, für den nächsten urlaub,
    für die ganze familie, in ihrer freizeit, vom sofa aus,
    particuliers, cours particuliers, clients privés, usage privé, à titre privé, de leur poche, pour vos
    vacances, pour toute la famille, pendant votre temps libre, depuis votre canapé
  `),
  also: words(`
    hobby, holiday, holidays, household, households, families, family, private, at home, sofa, urlaub,
    urlaubsreise, privat, familie, haushalt, zuhause, freizeit, vacances, loisir, loisirs, famille, privé,
    maison
  `),
};
