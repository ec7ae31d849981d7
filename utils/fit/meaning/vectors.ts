/**
 * English words with how frequent they are and what they are like, from `public/fit/words.bin` (made by
 * `test/words/build.ts` out of GloVe). Pure data: reading the same bytes gives the same numbers everywhere.
 */
export interface Vectors {
  /** Position of a word in lower case; -1 where it is not known */
  indexOf(word: string): number;
  /** How frequent the most frequent word of its stem is, 0 first; `count` where it is not known */
  rankOf(index: number): number;
  /** How alike two words are, -1 to 1 (cosine) */
  likeness(one: number, other: number): number;
  /** The same for one word and many others, into a list as long as theirs */
  likenesses(one: number, others: Uint32Array, into: Float32Array): void;
  count: number;
  dimensions: number;
}

const MAGIC = "WRD1";
const HEAD = 16;

/** @throws Error when the bytes are not such a file */
export function readVectors(bytes: Uint8Array): Vectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = new TextDecoder().decode(bytes.subarray(0, 4));
  if (magic !== MAGIC) throw new Error("The file of words is not one");
  if (bytes.length < HEAD) throw new Error("The file of words is cut short");
  const [count, dimensions, textBytes] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const ranksFrom = HEAD + Math.ceil(textBytes / 4) * 4;
  const cellsFrom = ranksFrom + count * 2;
  if (bytes.length !== cellsFrom + (count * dimensions) / 2)
    throw new Error("The file of words is cut short");
  const words = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + textBytes)).split("\n");
  const places = new Map(words.map((word, at) => [word, at]));
  const { cells, lengths } = unpacked(bytes.subarray(cellsFrom), count, dimensions);
  return {
    count,
    dimensions,
    indexOf: (word) => places.get(word) ?? -1,
    rankOf: (index) => (index < 0 ? count : view.getUint16(ranksFrom + index * 2, true)),
    likeness: (one, other) =>
      dot(cells, one * dimensions, other * dimensions, dimensions) /
      (at(lengths, one) * at(lengths, other)),
    likenesses(one, others, into) {
      const from = one * dimensions;
      const length = at(lengths, one);
      for (let place = 0; place < others.length; place++) {
        const other = at(others, place);
        into[place] =
          dot(cells, from, other * dimensions, dimensions) / (length * at(lengths, other));
      }
    },
  };
}

/** Cells of a list that are there: this loop runs millions of times. */
function at(list: Float32Array | Uint32Array, place: number): number {
  return list[place] as number;
}

function dot(cells: Int8Array, one: number, other: number, length: number): number {
  let sum = 0;
  for (let step = 0; step < length; step++)
    sum += (cells[one + step] as number) * (cells[other + step] as number);
  return sum;
}

/** Cells from -7 to 7, two a byte, and each row's length. */
function unpacked(
  packed: Uint8Array,
  count: number,
  dimensions: number,
): { cells: Int8Array; lengths: Float32Array } {
  const cells = new Int8Array(count * dimensions);
  packed.forEach((byte, at) => {
    cells[at * 2] = (byte << 28) >> 28;
    cells[at * 2 + 1] = (byte << 24) >> 28;
  });
  const lengths = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    let sum = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) sum += (cells[at] ?? 0) ** 2;
    lengths[row] = Math.sqrt(sum) || 1;
  }
  return { cells, lengths };
}
