/** Gives the keyboard to the first field of a form that says it is wrong; answers whether there is one. */
export function focusWrong(form: Element | null): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus();
  return Boolean(wrong);
}
