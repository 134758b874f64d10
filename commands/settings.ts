/** `/settings`: everything that the admins of a server may set, in the chat. Each area is a file beside `telling.ts`. */
import { type Command, deed } from '../src/command.js';
import { audit } from './settings/audit.js';
import { channels } from './settings/channels.js';
import { grant, reset } from './settings/gifts.js';
import { language } from './settings/language.js';
import { limits } from './settings/limits.js';
import { moderation } from './settings/moderation.js';
import { pause, resume } from './settings/pause.js';
import { block, exempt, unblock } from './settings/people.js';
import { quota } from './settings/quota.js';
import { retention } from './settings/retention.js';
import { roles } from './settings/roles.js';
import { style } from './settings/style.js';
import { hasStyles, tellAll } from './settings/telling.js';
import { timezone } from './settings/timezone.js';

const show = deed({ options: () => ({}), run: (asked, _options, context) => tellAll(asked, context) });

const AREAS = {
  show,
  quota,
  roles,
  channels,
  limits,
  timezone,
  moderation,
  style,
  language,
  retention,
  grant,
  reset,
  exempt,
  block,
  unblock,
  pause,
  resume,
  audit,
};

const { style: _style, ...WITHOUT_STYLE } = AREAS;

export const settings: Command = {
  ...show,
  name: 'settings',
  typed: true,
  answer: 'private',
  audience: 'administrators',
  subcommands: ({ capabilities }) => (hasStyles(capabilities) ? AREAS : WITHOUT_STYLE),
};
