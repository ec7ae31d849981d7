import { words } from "./concept";
import type { Concept } from "./concept";

/** Spectacle with machines. */
export const gadgets: Concept = {
  id: "gadgets",
  names: words(`
    drone, drones, drone shows, robot shows, robots, robot dog, gadgets, gadget shows, vr goggles, virtual
    reality, holograms, tech demos, drohnen, drohnenshow, drohnenshows, robotershow, robotershows, roboterhund,
    vr-brillen, technikspielereien, spektakel, spectacles de drones, casques vr, réalité virtuelle, hologrammes,
    démonstrations technologiques
  `),
  strong: words(`
    drone show, drone light show, swarm of drones, drones draw, drones overhead, drones over, drone film, drone
    race, drone footage, flying lights, lights draw our logo, draws our logo, logo in the sky, logo in the night
    sky, robot dog, robot dogs, robot bartender, robot barista, robot pours, robot serves, robot greets, machine
    on four legs, walking machine, humanoid, dancing robot, robot arm pours, vr goggles, vr headset, vr
    headsets, vr glasses, virtual reality corner, hologram, holograms, laser show, light show, led wall, wow
    effect, wow factor, wow moment, metal dog,
    drohnenshow, drohnenflug, drohnenfilm, drohnenschwarm, drohnen zeichnen, fliegende lichter, zeichnen unser
    logo, logo am himmel, logo am nachthimmel, roboterhund, roboter serviert, roboter mixt, roboter begrüßt,
    tanzender roboter, humanoide, humanoider roboter, vierbeiniger automat, vierbeiniger roboter, vr-brille,
    vr-brillen, hologramm, lasershow, lichtshow, hingucker, wow-effekt, aha-effekt auf der bühne,
    spectacle de drones, ballet de drones, essaim de drones, lumières volantes, dessinent notre logo, logo dans
    le ciel, chien robot, robot chien, robot serveur, robot barman, robot danse, humanoïde, casque vr, casques
    vr, casque de réalité virtuelle, hologramme, hologrammes, spectacle laser, effet waouh
  `),
  also: words(`
    drone, drones, robot, robots, swarm, at dusk, logo, on four legs, goggles, for the eye, gadget, spectacle,
    drohne, drohnen, roboter, am abend unser logo, automat, fliegende, brillen, essaim, lumières, ciel
  `),
};
