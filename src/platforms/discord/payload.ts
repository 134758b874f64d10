/** Our messages, buttons and forms in Discord's shapes. */
import { ButtonStyle, ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import type { Sentences } from '../../messages/index.js';
import { type Button, type Form, LONGEST_PROMPT, type Message, VERBS, type Verb } from '../../request.js';
import type { Body } from './calls.js';
import { plainLines } from './text.js';

const BUTTONS_PER_ROW = 5;
const MOST_ROWS = 5;
const LONGEST_SEED = 10;

export const QUIET: Body['allowed_mentions'] = { parse: [] };

/** Under an answer of ours nobody sees what was asked: what becomes a film names it. */
export function withTitle(text: string, title: string, say: Sentences): string {
  return `${say.titled(title)}\n${text}`;
}

/** A message without files. An edit with it takes buttons away that it does not have. */
export function bodyOf({ text, buttons = [] }: Pick<Message, 'text' | 'buttons'>, say: Sentences, most?: number): Body {
  return { content: plainLines(text.split('\n'), most), components: rowsOf(buttons, say), allowed_mentions: QUIET };
}

export function aloneBodyOf(message: Pick<Message, 'text' | 'buttons'>, say: Sentences): Body {
  return { ...bodyOf(message, say), flags: MessageFlags.Ephemeral };
}

export function rowsOf(buttons: readonly Button[], say: Sentences): unknown[] {
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  );
  return rows.slice(0, MOST_ROWS).map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(({ verb, clip, number }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: `${verb}.${clip}`,
      label: number === undefined ? say.buttons[verb] : `${say.buttons[verb]} ${number}`,
    })),
  }));
}

/** What a custom id says; undefined where it is none of ours. */
export function readCustomId(id: string): { verb: Verb; clip: string } | undefined {
  const [, verb, clip] = /^([a-z]+)\.([A-Za-z0-9_-]+)$/.exec(id) ?? [];
  const known = VERBS.find((each) => each === verb);
  return known && clip !== undefined ? { verb: known, clip } : undefined;
}

export function modalOf({ verb, clip, fields }: Form, say: Sentences): unknown {
  const field = (name: keyof Form['fields'], more: object) => ({
    type: ComponentType.Label,
    label: say.fields[name],
    component: { type: ComponentType.TextInput, custom_id: name, value: fields[name], ...more },
  });
  return {
    custom_id: `${verb}.${clip}`,
    title: say.changeTitle,
    components: [
      // A character outside the first plane counts as two here and as one for us.
      field('prompt', { style: TextInputStyle.Paragraph, required: true, max_length: 2 * LONGEST_PROMPT }),
      field('seed', { style: TextInputStyle.Short, required: false, max_length: LONGEST_SEED }),
    ],
  };
}
