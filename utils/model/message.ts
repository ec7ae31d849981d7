/** A sentence of the catalogue: its key, and the words that go into it. The catalogue turns it into a language. */
export interface Message {
  key: string;
  params?: Record<string, string | number>;
}
