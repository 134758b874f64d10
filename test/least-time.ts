/**
 * Milliseconds of processor that the quickest of some calls takes. The least of many, since whatever else a machine
 * or this process does (garbage of tests before, the file beside) can only add to it.
 */
export function leastMs(call: () => void, times = 20): number {
  const each = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...each);
}
