/** `/help`: what can be asked for here; `/help subjects`: what the engine can show. */
import type { Command } from '../src/command.js';
import { choiceOption, type Option } from '../src/command-options.js';

const TOPICS = ['subjects'] as const;

export const help: Command<{ topic: Option<(typeof TOPICS)[number] | undefined> }> = {
  name: 'help',
  typed: true,
  answer: 'private',
  options: () => ({ topic: choiceOption(TOPICS, (say) => say.refusals.topic(TOPICS.join(', '))) }),
  run: async ({ locale, can = [] }, { topic }, { commands, capabilities, filmCommand, subjects, say }) => {
    if (topic === 'subjects') {
      const { actors, places, actions } = subjects(locale);
      return {
        text: [
          say.subjects.actors(actors.join(', ')),
          say.subjects.places(places.join(', ')),
          say.subjects.actions(actions.join(', ')),
          say.subjects.more,
        ].join('\n'),
      };
    }
    const lines = commands
      .filter(({ typed }) => typed)
      .map(({ name }) => {
        const { name: localName, usage, description } = say.commands[name];
        const own = name === 'sora' && filmCommand !== 'sora' ? filmCommand : undefined;
        // Where commands are offered under local names, their options are offered, too.
        if (can.includes('local names')) return `/${own ?? localName}  –  ${description}`;
        return `/${own ?? name}${usage && ` ${usage}`}  –  ${description}`;
      });
    return { text: [say.about(capabilities.engine, capabilities.longestSeconds), ...lines].join('\n') };
  },
};
