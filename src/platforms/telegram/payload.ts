/** Our buttons in Telegram's shapes, and what a pressed one says. */
import type { Sentences } from '../../messages/index.js';
import {
  ASPECTS,
  type Aspect,
  type Button,
  filmButtons,
  type Shortcut,
  VERBS,
  type Verb,
  type VideoRequest,
} from '../../request.js';

const BUTTONS_PER_ROW = 4;
/** Seconds that are offered for a longer film. */
const LENGTHS = [4, 8, 15, 30];
/** What Telegram keeps with a button. */
const MOST_DATA_BYTES = 64;

/** Undefined where there are none: an edit without it takes buttons away. */
export function keyboardOf(buttons: readonly Button[], say: Sentences, shortcuts: Shortcut[][] = []): unknown {
  if (buttons.length === 0 && shortcuts.length === 0) return undefined;
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  );
  const verbs = rows.map((row) =>
    row.map(({ verb, clip, number }) => ({
      text: number === undefined ? say.buttons[verb] : `${say.buttons[verb]} ${number}`,
      // At most 64 bytes: the longest id of ours has 50, an option's value 4.
      callback_data: `${verb}.${clip}`,
    })),
  );
  const words = shortcuts.map((row) =>
    row
      .filter(({ words }) => Buffer.byteLength(words) <= MOST_DATA_BYTES)
      .map(({ words, label }) => ({ text: label, callback_data: words })),
  );
  return { inline_keyboard: [...verbs, ...words.filter((row) => row.length > 0)] };
}

/** The words that a button stands for; undefined where it stands for none. */
export function readShortcut(data: unknown): string | undefined {
  return typeof data === 'string' && data.startsWith('/') ? data : undefined;
}

type Shaped = Pick<VideoRequest, 'id' | 'aspect' | 'work'>;

/** Under a film: our buttons, and the options that Telegram has no form for: the same take longer or in another shape. */
export function filmKeyboardOf(request: VideoRequest, say: Sentences): unknown {
  const buttons = filmButtons(request);
  if (buttons.length === 0) return undefined;
  const longer = LENGTHS.filter((seconds) => seconds > request.work.seconds).slice(0, 2);
  return withOptions(buttons, request, longer, say);
}

/** Under what waits: it can be cancelled, and given another length or shape. */
export function waitingKeyboardOf(buttons: readonly Button[], request: Shaped, say: Sentences): unknown {
  const others = LENGTHS.filter((seconds) => seconds !== request.work.seconds).slice(0, 3);
  return withOptions(buttons, request, others, say);
}

function withOptions(
  buttons: readonly Button[],
  { id, aspect: own }: Shaped,
  lengths: readonly number[],
  say: Sentences,
): unknown {
  const options = [
    ...ASPECTS.filter((aspect) => aspect !== own).map((aspect) => ({ text: aspect, value: aspect })),
    ...lengths.map((seconds) => ({ text: say.length(seconds), value: seconds })),
  ];
  const { inline_keyboard: rows } = keyboardOf(buttons, say) as { inline_keyboard: unknown[][] };
  const row = options.map(({ text, value }) => ({ text, callback_data: `change.${id}.${value}` }));
  return { inline_keyboard: [...rows, row] };
}

export interface Pressed {
  verb: Verb;
  clip: string;
  options: { aspect?: Aspect; seconds?: number };
}

/** What a button's data say; undefined where they are none of ours. */
export function readButton(data: unknown): Pressed | undefined {
  const [, verb, clip, value] = /^([a-z]+)\.([A-Za-z0-9_-]+)(?:\.([\d:]+))?$/.exec(String(data)) ?? [];
  const known = VERBS.find((each) => each === verb);
  if (!known || clip === undefined) return undefined;
  const aspect = ASPECTS.find((each) => each === value);
  const options = aspect ? { aspect } : value === undefined ? {} : { seconds: Number(value) };
  return { verb: known, clip, options };
}
