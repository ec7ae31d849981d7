/** `npm run evaluate`: the extension's own rules over files, outside the browser. Prints one JSON document. */
import { evaluate } from "./evaluate/evaluate";
import { BadInput, optionsFrom } from "./evaluate/options";

try {
  process.stdout.write(
    `${JSON.stringify(evaluate(optionsFrom(process.argv.slice(2))), null, 1)}\n`,
  );
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
