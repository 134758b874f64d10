/** What a platform is to the rest: something that shows progress and delivers an outcome. */
import type { Outcome, Progress, VideoRequest } from '../request.js';

export interface Platform {
  /** One word; part of request ids and of the deliver queue's name. */
  readonly name: string;
  /** True where a clip's bytes stay in storage after delivery, because buttons may come back to it. */
  readonly keepsClips: boolean;
  /** Shows how far a request is. Returns at once, never throws; what is stale by the time it could be shown is dropped. */
  progress(request: VideoRequest, progress: Progress): void;
  /**
   * Shows the outcome where the request came from. Doing it again must replace, not repeat, what it did before.
   *
   * @param fetch path on this machine of a storage key.
   * @returns what is needed to find the message again; kept with the delivery.
   */
  send(
    request: VideoRequest,
    outcome: Outcome,
    fetch: (key: string) => Promise<string>,
  ): Promise<Record<string, unknown>>;
  /** The request is closed and settled. */
  closed(id: string, outcome: Outcome): void;
}
