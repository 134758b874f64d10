/**
 * How often a bot may write on Telegram, which counts sends and edits of a chat together and names no numbers; its FAQ
 * says one a second in a chat, 20 a minute in a group, 30 a second in all. Two windows of ours may fall into one of
 * Telegram's, so that each is half as wide, or one message long; and what a slow line holds up, films and answers, must
 * not arrive with the next second's messages as more than 30.
 */
import type { ChatLimits, Limits } from '../budget.js';

const PRIVATE: ChatLimits = { kind: 'private', windows: [{ most: 1, seconds: 2 }], progress: { most: 1, seconds: 5 } };
const GROUP: ChatLimits = {
  kind: 'group',
  windows: [
    { most: 1, seconds: 1 },
    { most: 5, seconds: 20 },
  ],
  progress: { most: 2, seconds: 20 },
};

export const LIMITS: Limits = {
  all: { most: 15, seconds: 1 },
  apartMs: 50,
  atOnce: 8,
  // Groups have negative ids.
  chat: (id) => (id.startsWith('-') ? GROUP : PRIVATE),
};
