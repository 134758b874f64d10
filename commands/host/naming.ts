/** How the host names what may be on another platform: `discord:123`, or the number alone for the platform itself. */
import { z } from 'zod';
import type { Invocation } from '../../src/command.js';
import type { Option } from '../../src/command-options.js';
import { markUser, markWords } from '../../src/marks.js';
import type { Sentences } from '../../src/messages/index.js';
import type { Place } from '../../src/state/ledger.js';
import type { Asker } from '../../src/state/requests.js';

/** In place of a server's number: all private chats of the platform together. */
const PRIVATE_CHATS = 'private';
const LONGEST = 40;

interface Named {
  /** Undefined is the one where it is asked. */
  platform: string | undefined;
  id: string;
}

/** A server or group; as two words it is all private chats of a platform. */
export function serverOption(): Option<Named> {
  return {
    ...namedOption('word', /^(?:(discord|telegram):)?(-?\d{1,20}|private)$/, (say) => say.host.refusals.server),
    required: true,
  };
}

/** Somebody who is chosen, called by name, or named by their account. */
export function personOption(): Option<Named | undefined> {
  return optional(namedOption('user', ACCOUNT, (say) => say.refusals.whichUser));
}

/** Somebody who cannot be chosen here: of another platform. */
export function accountOption(): Option<Named | undefined> {
  return optional(namedOption('word', ACCOUNT, (say) => say.host.refusals.account));
}

/** Discord writes a name that is typed as text between angle brackets. */
const ACCOUNT = /^(?:(discord|telegram):|<@!?)?(\d{1,20})>?$/;

export const placeOf = ({ platform, id }: Named, asked: Pick<Invocation, 'platform'>): Place => ({
  platform: platform ?? asked.platform,
  server: id === PRIVATE_CHATS ? null : id,
});

export const askerOf = ({ platform, id }: Named, asked: Pick<Invocation, 'platform'>): Asker => ({
  platform: platform ?? asked.platform,
  user: id,
});

/** Who does it, as the host's log names them: on whichever platform. */
export const hostOf = ({ platform, user }: Asker): string => `${platform}:${user}`;

/** As it is typed. */
export const markPlace = ({ platform, server }: Place): string => markWords(`${platform}:${server ?? PRIVATE_CHATS}`);

/** By name, where the platform knows it. */
export const markAsker = ({ platform, user }: Asker, asked: Pick<Invocation, 'platform'>): string =>
  platform === asked.platform ? markUser(user) : markWords(`${platform}:${user}`);

function namedOption(type: 'word' | 'user', shape: RegExp, sentence: (say: Sentences) => string): Option<Named> {
  return {
    type,
    ...(type === 'word' && { max: LONGEST }),
    read: (say) =>
      z
        .string(sentence(say))
        .trim()
        .max(LONGEST, sentence(say))
        .regex(shape, sentence(say))
        .transform((text) => {
          const [, platform, id] = shape.exec(text)!;
          return { platform, id: id! };
        }),
  };
}

const optional = <Value>({ read, ...option }: Option<Value>): Option<Value | undefined> => ({
  ...option,
  read: (say) => read(say).optional(),
});
