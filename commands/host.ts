/** `/host`: what only the host of the bot (`HOST_USERS`) may see and do, over all servers. Others are told nothing of it. */
import type { Command } from '../src/command.js';
import { audit } from './host/audit.js';
import { block, blocked, unblock } from './host/blocks.js';
import { use } from './host/use.js';
import { weight } from './host/weight.js';

const DEEDS = { use, weight, block, unblock, blocked, audit };

export const host: Command = {
  ...use,
  name: 'host',
  typed: true,
  answer: 'private',
  audience: 'host',
  subcommands: () => DEEDS,
};
