/** What `/settings` answers: the whole of it, an area of it, or what a change has made of it. */

import type { Settings } from '../../src/admission/settings.js';
import type { CommandContext, Invocation } from '../../src/command.js';
import { RefusedError } from '../../src/errors.js';
import { markWords } from '../../src/marks.js';
import { choiceNamed, type Sentences, subcommandWords } from '../../src/messages/index.js';
import {
  AREAS,
  type Area,
  differencesOf,
  factsOf,
  type Telling,
  tellReports,
} from '../../src/messages/settings-telling.js';
import type { Message, Shortcut } from '../../src/request.js';
import { changeSettings, readSettings } from '../../src/state/settings.js';

/** How many areas stand in a row of buttons. */
const PER_ROW = 3;
/** Areas that are about somebody in particular. */
const OF_PEOPLE = ['exempt', 'block', 'unblock', 'grant'];

type Asked = Pick<Invocation, 'platform' | 'server' | 'user' | 'can'>;

/** Everything that is set here. */
export async function tellAll(asked: Asked, context: CommandContext): Promise<Message> {
  const { database, capabilities, say } = context;
  const settings = await readSettings(database, asked.platform, asked.server);
  const isOffered = (area: Area) => area !== 'style' || hasStyles(capabilities);
  const told = factsOf(settings, tellingOf(asked, context)).filter(({ area }) => isOffered(area));
  const facts = told.map(({ label, value }) => say.settings.fact(label, value));
  return { text: [say.settings.title, ...facts].join('\n'), ...offering(asked, () => areaButtons(settings)) };

  function areaButtons({ paused }: Settings): Shortcut[][] {
    const deeds = [
      ...AREAS.filter((area) => isOffered(area) && area !== 'pause' && area !== 'block' && area !== 'exempt'),
      'audit',
      paused ? 'resume' : 'pause',
    ] as const;
    return inRows(
      deeds.map((deed) => ({
        words: `/settings ${deed}`,
        label: subcommandWords(say, 'settings', deed, asked.platform).name,
      })),
    );
  }
}

/** What the engine cannot draw is not set either. */
export function hasStyles({ styles = [] }: CommandContext['capabilities']): boolean {
  return styles.length > 0;
}

/** One area: what is set, and how it is changed. @param choices what can be chosen at a press. */
export async function tellArea(
  asked: Asked,
  area: Area,
  context: CommandContext,
  choices: Shortcut[] = [],
): Promise<Message> {
  const { database, say } = context;
  const settings = await readSettings(database, asked.platform, asked.server);
  const facts = factsOf(settings, tellingOf(asked, context))
    .filter((fact) => fact.area === area)
    .map(({ label, value }) => say.settings.fact(label, value));
  const notes: Partial<Record<Area, string>> = {
    moderation: tellReports(asked.platform, say),
    retention: say.settings.posted,
  };
  return {
    text: [...facts, ...[notes[area] ?? []].flat(), ...howTo(asked, area, say, settings)].join('\n'),
    ...offering(asked, () => withBack(choices, say)),
  };
}

/**
 * Changes the settings and says what has become of them.
 * @throws RefusedError where what would become of them is more than can be kept.
 */
export async function changeAndTell(
  asked: Asked,
  area: Area,
  context: CommandContext,
  /** Changes what it is given. */
  change: (settings: Settings) => unknown,
  { choices = [], note }: { choices?: Shortcut[]; note?: string | undefined } = {},
): Promise<Message> {
  const { database, say, whisper } = context;
  const { platform, server, user: by } = asked;
  const what = { platform, server, by, action: area, ...(note !== undefined && { note }) };
  const { before, after } = await changeSettings(database, what, (settings) => {
    change(settings);
    return settings;
  }).catch((error) => {
    if ((error as Error).name === 'ZodError') throw new RefusedError(whisper.settings.refusals.tooMuch);
    throw error;
  });
  const differences = differencesOf(before, after, tellingOf(asked, context));
  const { changed, unchanged } = say.settings;
  const title = differences.length === 0 ? unchanged : changed(subcommandWords(say, 'settings', area, platform).name);
  return { text: [title, ...differences].join('\n'), ...offering(asked, () => withBack(choices, say)) };
}

/** Words to type, for where nothing is offered while one types: no example says what is set already. */
export function howTo(
  asked: Asked,
  area: keyof Sentences['subcommands']['settings'],
  say: Sentences,
  settings?: Settings,
): string[] {
  const { usage, toChange, people } = say.settings;
  if (!isTyped(asked) || !(area in usage)) return [];
  const examples = [usage[area as keyof typeof usage]].flat();
  const example = examples.find((words) => settings === undefined || !isSet(settings, area, words)) ?? examples[0]!;
  const line = toChange(markWords(example));
  return OF_PEOPLE.includes(area) ? [line, people] : [line];
}

/** A choice that is made at a press. */
export const choice = (words: string, label: string): Shortcut => ({ words: `/settings ${words}`, label });

/** Whether the last word of an example is what is set, of an area with one value. */
function isSet({ timezone, moderation, style, language, retentionDays }: Settings, area: string, words: string) {
  const values: Record<string, string | number> = {
    timezone,
    moderation: moderation.level ?? 'automatic',
    style: style ?? 'none',
    language: language ?? 'own',
    retention: retentionDays,
  };
  const value = String(values[area]);
  return choiceNamed([value], words.split(' ').at(-1)!) !== undefined;
}

export function tellingOf({ platform }: Pick<Asked, 'platform'>, { say, capabilities }: CommandContext): Telling {
  return { platform, say, longestSeconds: capabilities.longestSeconds };
}

function offering(asked: Asked, shortcuts: () => Shortcut[][]): Pick<Message, 'shortcuts'> {
  return isTyped(asked) ? { shortcuts: shortcuts() } : {};
}

/** Where commands come with names of their own, their options are offered, too. */
function isTyped({ can = [] }: Asked): boolean {
  return !can.includes('local names');
}

function withBack(choices: Shortcut[], say: Sentences): Shortcut[][] {
  return [...inRows(choices), [{ words: '/settings', label: say.settings.back }]];
}

function inRows(shortcuts: Shortcut[]): Shortcut[][] {
  return Array.from({ length: Math.ceil(shortcuts.length / PER_ROW) }, (_, row) =>
    shortcuts.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
}
