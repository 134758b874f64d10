/** `/settings roles`: who may ask, and how much, by role. */
import { deed } from '../../src/command.js';
import { roleOption, switchOption } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { accessOption, setAccess } from './access.js';
import { amountOption } from './amount.js';
import { changeAndTell, tellArea } from './telling.js';

export const roles = deed({
  options: () => ({
    role: roleOption(),
    day: amountOption(),
    month: amountOption(),
    access: accessOption(),
    forget: switchOption(),
  }),
  run: async (asked, { role, day, month, access, forget }, context) => {
    const isChange = day !== undefined || month !== undefined || access !== undefined || forget;
    if (role === undefined && isChange) throw new RefusedError(context.whisper.refusals.whichRole);
    if (role === undefined || !isChange) return tellArea(asked, 'roles', context);
    return changeAndTell(asked, 'roles', context, (settings) => {
      if (forget) {
        delete settings.roles[role];
        setAccess({ allowed: settings.allowedRoles, forbidden: settings.forbiddenRoles }, role, 'usual');
      }
      if (day !== undefined || month !== undefined) {
        const { userDay, userMonth } = settings.quota;
        const before = settings.roles[role] ?? { day: userDay, month: userMonth };
        settings.roles[role] = {
          day: day === undefined ? before.day : day,
          month: month === undefined ? before.month : month,
        };
      }
      if (access) setAccess({ allowed: settings.allowedRoles, forbidden: settings.forbiddenRoles }, role, access);
    });
  },
});
