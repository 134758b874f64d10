/** `/settings style`: how films look for which nobody asks for a style. Only where the engine has styles. */
import { deed } from '../../src/command.js';
import { choiceName } from '../../src/messages/index.js';
import { styleOption } from '../sora.js';
import { changeAndTell, choice, tellArea } from './telling.js';

const NONE = 'none';

export const style = deed({
  options: ({ capabilities: { styles = [] } }) => ({ style: styleOption([...styles, NONE]) }),
  run: async (asked, { style: chosen }, context) => {
    const { capabilities, say } = context;
    const all = [...(capabilities.styles ?? []), NONE];
    const choices = all.map((each) => choice(`style ${each}`, choiceName(say, each)));
    if (chosen === undefined) return tellArea(asked, 'style', context, choices);
    const now = chosen === NONE ? null : chosen;
    return changeAndTell(asked, 'style', context, (settings) => Object.assign(settings, { style: now }), { choices });
  },
});
