/** Our buttons in Telegram's shapes, and what a pressed one says. */
import type { Sentences } from '../../messages/index.js';
import { type Button, VERBS, type Verb } from '../../request.js';

const BUTTONS_PER_ROW = 4;

/** Undefined where there are none: an edit without it takes buttons away. */
export function keyboardOf(buttons: readonly Button[], say: Sentences): unknown {
  if (buttons.length === 0) return undefined;
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  );
  return {
    inline_keyboard: rows.map((row) =>
      row.map(({ verb, clip, number }) => ({
        text: number === undefined ? say.buttons[verb] : `${say.buttons[verb]} ${number}`,
        // At most 64 bytes: the longest id of ours has 50.
        callback_data: `${verb}.${clip}`,
      })),
    ),
  };
}

/** What a button's data say; undefined where they are none of ours. */
export function readButton(data: unknown): { verb: Verb; clip: string } | undefined {
  const [, verb, clip] = /^([a-z]+)\.([A-Za-z0-9_-]+)$/.exec(String(data)) ?? [];
  const known = VERBS.find((each) => each === verb);
  return known && clip !== undefined ? { verb: known, clip } : undefined;
}
