/** A page that imports a large file holds this lock: who gets it knows that no page does. */
export const IMPORT_LOCK = "throughline-import";
