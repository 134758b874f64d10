/**
 * The marked points of the road that a request takes. Crash tests stop the process at each of them and look
 * whether the clip still arrives exactly once; outside tests nobody listens and passing costs nothing.
 */
export const POINTS = [
  'admitted',
  'taken from the line',
  'submitted to the queue',
  'rendering',
  'rendered',
  'compressed',
  'before sending',
  'sent, not recorded',
  'recorded, not closed',
  'closed',
] as const;
export type Point = (typeof POINTS)[number];

type Listen = (point: Point, request: string) => void | Promise<void>;
let listener: Listen | undefined;

/** Called where the request's road passes the point; it waits there for as long as the listener wants. */
export function pass(point: Point, request: string): void | Promise<void> {
  return listener?.(point, request);
}

/** Hears of every point that is passed in this process from now on; one listener, the last one. */
export function onPass(listen: Listen): void {
  listener = listen;
}
