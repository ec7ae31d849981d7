/** Sentences of the catalogue for what may be wrong with a field, by its name. */
const SENTENCES: Readonly<Record<string, string>> = {
  change: "welcome.error.change",
  name: "welcome.error.name",
  reader: "welcome.error.reader",
  now: "welcome.error.number",
  target: "welcome.error.number",
  by: "welcome.error.day",
  claim: "start.error.claim",
};

type Entry = HTMLInputElement | HTMLTextAreaElement;

/** What the browser finds wrong in a form, in our words, and the first field to mend. Blanks count as nothing. */
export function errorsIn(form: HTMLFormElement): {
  found: Record<string, string>;
  first: Entry | undefined;
} {
  const fields = [...form.elements].filter(
    (one): one is Entry => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement,
  );
  const wrong = fields.filter(
    (one) => !one.validity.valid || (one.required && one.value.trim() === ""),
  );
  return {
    found: Object.fromEntries(
      wrong.map(({ name }) => [name, SENTENCES[name] ?? "welcome.error.notDoing"]),
    ),
    first: wrong[0],
  };
}
