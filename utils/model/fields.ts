import { z } from "./zod";

/** Identifier given by a person's file or by us: 1 to 200 characters. */
export const Id = z.string().min(1).max(200);

/** A calendar day, `YYYY-MM-DD`, that exists. Days carry no time and no zone. */
export const Day = z.iso.date();

/** A moment, ISO 8601 with offset. */
export const Moment = z.iso.datetime({ offset: true });

/** One line a person wrote: a name, a title. Longer text is cut by the form, refused by a file. */
export const Line = z.string().trim().min(1).max(300);

/** A few sentences a person wrote. May be empty. */
export const Prose = z.string().max(4000);

/** Optional fields of a file may be missing or `null`; both mean "not said". */
export const OptionalId = Id.nullish();
export const OptionalDay = Day.nullish();
export const OptionalProse = Prose.nullish();

/** A list that may be missing in a file and is then empty. */
export const Lines = z.array(z.string().max(500)).default([]);
export const Ids = z.array(Id).default([]);
