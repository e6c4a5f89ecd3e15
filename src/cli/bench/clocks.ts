// Clocks of the bench: milliseconds that the processor spends on work, on all threads of this process.

/** Milliseconds of processor time that this process has used so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that the work takes. */
export function timed(work: () => void): number {
  const before = processorTime();
  work();
  return processorTime() - before;
}

/** The middle one of an odd number of values; 0 of none. `median([5, 1, 3])` is 3. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
