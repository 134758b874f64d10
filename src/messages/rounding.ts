/** Waits are estimates and are told as such: to 5 seconds below 20, to 10 below 90, then in minutes. For both languages. */

/** @returns how many of which unit; never less than 5 seconds. */
export function roundWait(seconds: number): { unit: 'second' | 'minute'; count: number } {
  if (seconds >= 90) return { unit: 'minute', count: Math.round(seconds / 60) };
  const step = seconds < 20 ? 5 : 10;
  return { unit: 'second', count: Math.max(5, Math.ceil(seconds / step) * step) };
}
