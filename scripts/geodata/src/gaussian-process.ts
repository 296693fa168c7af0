/** In km east and north of a centre. */
export type Vector = { x: number; y: number };

/** What is known about the place of postcode number `index`; `variance` (km²) says how exactly. */
export type Observation = { index: number; at: Vector; variance: number };

/** What is expected for a place; `variance` in km² per axis. */
export type Estimate = Vector & { variance: number };

/** Keeps the variance positive where observations leave none. */
const MIN_VARIANCE = 1e-3;
const MIN_PIVOT = 1e-9;

/**
 * Gaussian process regression with mean zero: the expected place of each of `count` items, given some observed places
 * and `covariance(i, j)` in km². Both axes share one covariance. (Rasmussen and Williams, algorithm 2.1.)
 */
export function posterior(
  count: number,
  covariance: (i: number, j: number) => number,
  observations: readonly Observation[],
): Estimate[] {
  const matrix = observations.map((a, row) =>
    observations.map((b, column) => covariance(a.index, b.index) + (row === column ? a.variance : 0)),
  );
  const factor = cholesky(matrix);
  return Array.from({ length: count }, (_, index) => {
    const towards = observations.map((observation) => covariance(observation.index, index));
    const weights = solve(factor, towards);
    const explained = towards.reduce((sum, value, i) => sum + value * weights[i], 0);
    return {
      x: observations.reduce((sum, { at }, i) => sum + weights[i] * at.x, 0),
      y: observations.reduce((sum, { at }, i) => sum + weights[i] * at.y, 0),
      variance: Math.max(MIN_VARIANCE, covariance(index, index) - explained),
    };
  });
}

/** The lower triangle L with L·Lᵀ = matrix; the matrix must be symmetric and positive definite. */
function cholesky(matrix: readonly number[][]): number[][] {
  const lower: number[][] = [];
  matrix.forEach((row, i) => {
    lower.push([]);
    for (let j = 0; j <= i; j++) {
      let rest = row[j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      lower[i].push(i === j ? Math.sqrt(Math.max(rest, MIN_PIVOT)) : rest / lower[j][j]);
    }
  });
  return lower;
}

/** Solves L·Lᵀ·x = b by forward and backward substitution. */
function solve(lower: readonly number[][], b: readonly number[]): number[] {
  const forward: number[] = [];
  b.forEach((value, i) => {
    const rest = forward.reduce((sum, solved, k) => sum - lower[i][k] * solved, value);
    forward.push(rest / lower[i][i]);
  });
  const x = [...forward];
  for (let i = b.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < b.length; k++) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}
