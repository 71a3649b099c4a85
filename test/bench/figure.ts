/** What a benchmark gives: figures, each beside its peer. */

/** One line of `npm run bench -- NAME --json`. */
export interface Figure {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against, in the same run. */
  readonly peer: string;
  readonly peerValue: number;
  /** value : peerValue, as the median of the rounds' own ratios. */
  readonly ratio: number;
  /** The highest ratio that is good; null: measured and stated. */
  readonly goal: number | null;
  readonly ok: boolean;
}

/** A benchmark by name. */
export interface Bench {
  readonly name: string;
  readonly description: string;
  /** What is fetched before, on this machine: the VM has no network. */
  prepare?(): void;
  run(): Promise<readonly Figure[]>;
}

/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * A figure from rounds that were measured in turn.
 * @param values of the subject, one a round
 * @param peers of the peer, in the same rounds
 */
export function figureOf(
  named: Pick<Figure, "bench" | "figure" | "unit" | "peer" | "goal">,
  values: readonly number[],
  peers: readonly number[],
): Figure {
  const ratio = median(values.map((value, round) => value / (peers[round] ?? Number.NaN)));
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return {
    bench: named.bench,
    figure: named.figure,
    value: round(median(values), 1),
    unit: named.unit,
    peer: named.peer,
    peerValue: round(median(peers), 1),
    ratio: round(ratio, 3),
    goal: named.goal,
    ok: Number.isFinite(ratio) && (named.goal === null || ratio <= named.goal),
  };
}

/** A figure as a line for people. */
export function lineOf(one: Figure): string {
  const goal = one.goal === null ? "stated" : `${one.ok ? "holds" : "MISSED"}: at most ${one.goal}`;
  return `${one.figure}: ${one.value} ${one.unit}, ${one.peer}: ${one.peerValue} ${one.unit}, ratio ${one.ratio} (${goal})`;
}
