/**
 * The one door to zod. Extension pages forbid `eval`, which zod 4 tries for speed: `jitless` must be set before the
 * first schema is made, so every schema imports zod from here.
 */
import * as z from "zod";

z.config({ jitless: true });

export { z };
