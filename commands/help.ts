/** `/help`: what can be asked for here. */
import { z } from 'zod';
import type { Command } from '../src/command.js';

export const help: Command<Record<string, never>> = {
  name: 'help',
  options: () => z.strictObject({}),
  run: async (_invocation, _options, { commands, capabilities, say }) => {
    const lines = commands.map(({ name }) => {
      const { usage, description } = say.commands[name];
      return `/${usage}  –  ${description}`;
    });
    return { text: [say.about(capabilities.engine, capabilities.longestSeconds), ...lines].join('\n') };
  },
};
