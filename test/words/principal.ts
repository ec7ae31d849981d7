/** Mean and main axes of many vectors, the same on every machine: power iteration would end at a whim, Jacobi does not. */
export function principalAxes(
  rows: readonly Float64Array[],
  count: number,
): { mean: Float64Array; axes: Float64Array[] } {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows)
    row.forEach((one, at) => (mean[at] = (mean[at] ?? 0) + one / rows.length));
  const spread = covariance(rows, mean);
  const { values, vectors } = jacobi(spread);
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const axes = order
    .slice(0, count)
    .map((column) => Float64Array.from(vectors, (row) => row[column] ?? 0));
  return { mean, axes };
}

/** A vector along the axes, of length 1. */
export function project(
  row: Float64Array,
  mean: Float64Array,
  axes: readonly Float64Array[],
): Float64Array {
  const turned = Float64Array.from(axes, (axis) =>
    row.reduce((sum, one, at) => sum + (one - (mean[at] ?? 0)) * (axis[at] ?? 0), 0),
  );
  const length = Math.sqrt(turned.reduce((sum, one) => sum + one * one, 0)) || 1;
  return turned.map((one) => one / length);
}

function covariance(rows: readonly Float64Array[], mean: Float64Array): Float64Array[] {
  const size = mean.length;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    const centred = row.map((one, at) => one - (mean[at] ?? 0));
    sums.forEach((line, at) => {
      const here = centred[at] ?? 0;
      for (let other = 0; other < size; other++)
        line[other] = (line[other] ?? 0) + (here * (centred[other] ?? 0)) / rows.length;
    });
  }
  return sums;
}

const MOST_SWEEPS = 60;
const DONE = 1e-18;

/** Eigenvalues and eigenvectors (in columns) of a symmetric matrix, which is used up. */
function jacobi(matrix: Float64Array[]): { values: number[]; vectors: Float64Array[] } {
  const size = matrix.length;
  const vectors = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = 1;
    return row;
  });
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > DONE; sweep++)
    for (let p = 0; p < size - 1; p++)
      for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  return { values: matrix.map((row, at) => row[at] ?? 0), vectors };
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((row, at) => row.forEach((one, other) => (sum += at === other ? 0 : one * one)));
  return sum;
}

function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const apart = at(p, q);
  if (Math.abs(apart) < 1e-300) return;
  const theta = (at(q, q) - at(p, p)) / (2 * apart);
  const tan = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  const sin = tan * cos;
  const turn = (row: Float64Array): void => {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cos * a - sin * b;
    row[q] = sin * a + cos * b;
  };
  for (const row of matrix) turn(row);
  const [rowP, rowQ] = [matrix[p], matrix[q]];
  if (!rowP || !rowQ) return;
  rowP.forEach((a, column) => {
    const b = rowQ[column] ?? 0;
    rowP[column] = cos * a - sin * b;
    rowQ[column] = sin * a + cos * b;
  });
  for (const row of vectors) turn(row);
}
