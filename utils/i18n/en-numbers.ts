/** English: the numbers of the review page. */
export const enNumbers = {} as const;
