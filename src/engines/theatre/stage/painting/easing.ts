/** The few curves that everything which moves on the stage is made of. */

/** One whole turn in radians. */
export const TURN = Math.PI * 2;

/** A sine of turns. */
export const wave = (turns: number): number => Math.sin(turns * TURN);

/** What of `value` is beyond `most` to either side, so that little is nothing. */
export const beyond = (value: number, most: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - most);

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** The part after the point, 0 to 1, of negative numbers too. */
export const wrap = (value: number): number => value - Math.floor(value);

/** `from` at 0, `to` at 1, straight on beyond. */
export const lerp = (from: number, to: number, amount: number): number => from + (to - from) * amount;

/** 0 to 1 with still ends; flat outside. */
export const smooth = (amount: number): number => {
  const held = clamp(amount);
  return held * held * (3 - 2 * held);
};

/** How far `value` has come from `start` to `end`, smoothly, 0 to 1; `end` may lie below `start`. */
export const ramp = (value: number, start: number, end: number): number => smooth((value - start) / (end - start));

/** Strength 0 to 1 at `t` of a span with soft ends; ends at the film's own first and last moment stay hard. */
export function fade(t: number, start: number, end: number, softSeconds: number, filmSeconds: number): number {
  const rising = start <= 0 ? 1 : smooth((t - start) / softSeconds + 0.5);
  const falling = end >= filmSeconds ? 1 : smooth((end - t) / softSeconds + 0.5);
  return Math.min(rising, falling);
}
