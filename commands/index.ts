/** The list of commands, in the order in which help shows them. A new one is a file beside this and a line here. */
import type { Command } from '../src/command.js';
import { again } from './again.js';
import { cancel } from './cancel.js';
import { change } from './change.js';
import { deleteFilm } from './delete.js';
import { details } from './details.js';
import { help } from './help.js';
import { host } from './host.js';
import { mydata } from './mydata.js';
import { queue } from './queue.js';
import { quota } from './quota.js';
import { report } from './report.js';
import { settings } from './settings.js';
import { sora } from './sora.js';
import { block, remove } from './steward.js';

export const COMMANDS = [
  sora,
  queue,
  cancel,
  quota,
  help,
  mydata,
  settings,
  host,
  again,
  change,
  details,
  deleteFilm,
  report,
  remove,
  block,
] as unknown as readonly Command[];
