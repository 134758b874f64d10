/** `/help`: what can be asked for here; `/help subjects`: what the engine can show. */
import { type Command, mayUse } from '../src/command.js';
import { choiceOption, type Option } from '../src/command-options.js';
import { choiceName, subcommandWords } from '../src/messages/index.js';
import { tellCommand } from '../src/messages/telling.js';
import { readSettings } from '../src/state/settings.js';

const TOPICS = ['subjects'] as const;

export const help: Command<{ topic: Option<(typeof TOPICS)[number] | undefined> }> = {
  name: 'help',
  typed: true,
  answer: 'private',
  options: () => ({
    topic: choiceOption(TOPICS, (say) => say.refusals.topic(...TOPICS.map((topic) => choiceName(say, topic)))),
  }),
  run: async (invocation, { topic }, context) => {
    const { platform, locale, server, can = [] } = invocation;
    const { database, commands, capabilities, filmCommand, subjects, say } = context;
    if (topic === 'subjects') {
      const { actors, places, actions } = subjects(locale);
      return {
        text: [
          say.subjects.actors(...actors),
          say.subjects.places(...places),
          say.subjects.actions(...actions),
          say.subjects.more,
        ].join('\n'),
      };
    }
    const named = (name: Command['name']) =>
      name === 'sora' && filmCommand !== 'sora' ? `/${filmCommand}` : tellCommand(say, can, name);
    const lines = commands
      .filter((command) => command.typed && mayUse(command, invocation, context))
      // Nobody beside the host needs to read of what is the host's.
      .filter(({ audience }) => audience !== 'host' || server === null || can.includes('private'))
      .flatMap(({ name, audience, subcommands }) => {
        const { usage, description } = say.commands[name];
        // A few words behind a name are told one by one; what admins set is told where they ask for it.
        if (subcommands && audience === undefined) {
          return Object.keys(subcommands({ capabilities, can })).map(
            (word) => `${tellCommand(say, can, name, word)}  –  ${subcommandWords(say, name, word).description}`,
          );
        }
        // Where commands are offered under local names, their options are offered, too; buttons know ids, people do not.
        const isPlain = can.includes('local names') || (name === 'cancel' && can.includes('buttons'));
        const behind = usage && !isPlain ? ` ${usage}` : '';
        return [`${named(name)}${behind}  –  ${description}`];
      });
    const styles = (capabilities.styles ?? []).map((style) => choiceName(say, style));
    const stylesTold = styles.length > 0 ? [say.begin.styles(...styles)] : [];
    const { retentionDays } = await readSettings(database, platform, server);
    const isEnough = server === null && can.includes('flags');
    return {
      text: [
        say.about(capabilities.longestSeconds),
        isEnough ? say.begin.writing : say.begin.typing(named('sora')),
        say.begin.subjects(tellCommand(say, can, 'help', 'subjects')),
        '',
        ...(can.includes('flags') ? [say.begin.flags, ...stylesTold] : []),
        ...(can.includes('local names') ? [say.begin.fields] : []),
        ...(can.includes('buttons') ? [say.begin.buttons(can.includes('flags'))] : []),
        ...(can.includes('local names') ? [say.begin.menu] : []),
        '',
        ...lines,
        '',
        say.begin.keeping(retentionDays, tellCommand(say, can, 'mydata', 'delete')),
      ].join('\n'),
    };
  },
};
