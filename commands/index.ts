/** The list of commands, in the order in which help shows them. A new one is a file beside this and a line here. */
import type { Command } from '../src/command.js';
import { cancel } from './cancel.js';
import { help } from './help.js';
import { queue } from './queue.js';
import { quota } from './quota.js';
import { sora } from './sora.js';

export const COMMANDS = [sora, queue, cancel, quota, help] as unknown as readonly Command[];
