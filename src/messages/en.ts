/** Every sentence that a person reads, in English. The other languages have the same keys (`Sentences`). */
import { type Aspect, LONGEST_PROMPT } from '../request.js';
import { admission } from './admission-en.js';
import { moderation } from './moderation-en.js';
import { roundWait } from './rounding.js';
import {
  host,
  hostSubcommands,
  settings,
  settingsChoices,
  settingsOptions,
  settingsSubcommands,
} from './settings-en.js';
import { styleChoices } from './styles-en.js';

const several = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
/** As help calls them, and as buttons do. */
const aspects: Record<Aspect, string> = { '16:9': 'wide (16:9)', '9:16': 'vertical (9:16)', '1:1': 'square (1:1)' };
const oneOf = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');

export const en = {
  /** Usage: what is typed after the name; description: what menus say; names: where a platform shows names. */
  commands: {
    sora: { name: 'sora', usage: 'WORDS', description: 'make a film from words' },
    queue: { name: 'queue', usage: '', description: 'your films in the line, and how long they take' },
    cancel: { name: 'cancel', usage: '[ID]', description: 'cancel your films that wait or are being made' },
    quota: { name: 'quota', usage: '', description: 'how many seconds you have left' },
    help: { name: 'help', usage: '[subjects]', description: 'what I can do and show' },
    mydata: { name: 'mydata', usage: '', description: 'see or delete your saved prompts' },
    settings: {
      name: 'settings',
      usage: '[WHAT …]',
      description: 'what admins set here: quota, limits, style and more',
    },
    host: {
      name: 'host',
      usage: '[WHAT …]',
      description: 'for the host of the bot: use, weights and blocks of all servers',
    },
    again: { name: 'again', usage: 'ID', description: 'the same words, another take' },
    change: { name: 'change', usage: 'ID', description: 'the same film with changes' },
    details: { name: 'details', usage: 'ID', description: 'how a film was made' },
    delete: { name: 'delete', usage: 'ID', description: 'remove a film' },
    report: { name: 'report', usage: 'ID', description: 'tell the admins about a film' },
    remove: { name: 'remove', usage: 'ID', description: 'delete a reported film' },
    block: { name: 'block', usage: 'ID', description: 'let who asked for a reported film make no more' },
  },
  /** Options of all commands, by name. */
  options: {
    prompt: { name: 'prompt', description: 'what the film should show' },
    seconds: { name: 'seconds', description: 'how long the film is' },
    aspect: { name: 'aspect', description: 'the shape of the picture' },
    style: { name: 'style', description: 'the style of the picture; one that the prompt names comes first' },
    seed: { name: 'seed', description: 'any number: the same words and seed give the same film' },
    private: { name: 'private', description: 'only you see it, and I keep nothing of it' },
    ping: { name: 'ping', description: 'ping me if it takes longer than a minute' },
    clip: { name: 'clip', description: 'which one' },
    topic: { name: 'topic', description: 'what to explain' },
    ...settingsOptions,
  },
  choices: {
    subjects: { name: 'subjects', description: 'who and what a film can show' },
    ...settingsChoices,
    ...styleChoices,
  },
  /** The words behind a command's name, by command. */
  subcommands: {
    mydata: {
      show: { name: 'show', description: 'see your saved prompts' },
      delete: { name: 'delete', description: 'delete your saved prompts' },
    },
    settings: settingsSubcommands,
    host: hostSubcommands,
  },
  settings,
  host,
  buttons: {
    again: 'Again',
    change: 'Change',
    details: 'Details',
    delete: 'Delete',
    cancel: 'Cancel',
    report: 'Report',
    remove: 'Delete film',
    block: 'Block asker',
  },
  /** As Discord's own settings call them. */
  permissions: {
    viewChannel: 'View Channel',
    sendMessages: 'Send Messages',
    sendInThreads: 'Send Messages in Threads',
    attachFiles: 'Attach Files',
  },
  usePrompt: 'Use as prompt',
  changeTitle: 'Change the film',
  changeBy: (prompt: string) => `: reply to this message with new words. Now it is: ${prompt}`,
  fields: { prompt: 'What the film should show', seed: 'Seed (leave it out for a new take)' },
  about: (longestSeconds: number) => `Hello! I make short films from words, up to ${longestSeconds} seconds each.`,
  begin: {
    /** Where every message is a prompt. */
    writing: 'Just write what you want to see, for example: a cat dances on the moon',
    typing: (command: string) => `For example: ${command} a cat dances on the moon`,
    /** Where options are typed among the words. */
    flags:
      'You can say how long and in which shape: “8 seconds”, “vertical”, “square”. Or type --seconds 8, --aspect 9:16, --seed 7 (the same film again) or --ping (I mention you when a slow film is ready).',
    /** Where options are fields of their own. */
    fields:
      'Options: seconds (how long), aspect (wide, tall or square), seed (the same words and seed give the same film), ping (I mention you when a slow film is ready), private (only you see it, and I keep nothing of it).',
    /** @param hasShapes whether the buttons of a film offer other shapes and lengths, too. */
    buttons: (hasShapes: boolean) =>
      `Under a film: Again makes it anew from the same words, Change from other words; Details, Delete and Report do what they say. Every button that makes a new film uses seconds like any film: Again, Change${hasShapes ? ', a shape, a length' : ''}.`,
    menu: 'To film a message: open its menu, then Apps, then “Use as prompt”.',
    keeping: (days: number, command: string) => `I keep your prompts for up to ${days} days; ${command} deletes them.`,
    styles: (...names: string[]) => `And for a style, --style with one of: ${names.join(', ')}`,
    subjects: (command: string) => `What I can draw: ${command}`,
  },
  /** @param waits false where nothing is before it. */
  admitted: (place: number, waits: boolean) =>
    place > 1 ? `Your film is number ${place} in line.` : waits ? 'Your film is next.' : 'Starting your film.',
  expected: (wait: string) => `It should be here in about ${wait}.`,
  span: (seconds: number) => {
    const { unit, count } = roundWait(seconds);
    return several(count, unit);
  },
  /** A film by its words. */
  titled: (prompt: string) => `“${prompt}”`,
  /** Under what waits, above buttons with other lengths and shapes. */
  shape: (seconds: number, aspect: Aspect) =>
    `${several(seconds, 'second')} long, ${aspects[aspect]}. Tap to change that:`,
  reshaped: (seconds: number, aspect: Aspect) =>
    `It will be ${several(seconds, 'second')} long and ${aspects[aspect]}.`,
  /** How long a film is, on a button. */
  length: (seconds: number) => `${seconds} s`,
  privately: 'Only you see it.',
  late: (minutes: number) => `If it takes more than ${minutes} minutes, it comes as a direct message.`,
  alreadyAsked: 'I am making this film already.',
  place: (place: number, waits: boolean) =>
    place > 1 ? `number ${place} in line` : waits ? 'next in line' : 'starting',
  stages: {
    admitted: 'waiting',
    rendering: 'being made',
    compressing: 'almost done',
    delivering: 'on its way',
    closed: 'finished',
  },
  queueEmpty: 'Nothing of yours is waiting.',
  queueLine: (id: string, where: string, prompt: string) => `${id} “${prompt}”: ${where}`,
  expectedIn: (wait: string) => `, here in about ${wait}`,
  /** @param prompt of the one. */
  cancelling: (count: number, prompt: string) =>
    count === 1 ? `Cancelling “${prompt}”.` : `Cancelling all ${count} of your films.`,
  used: (films: number, seconds: number) =>
    `You have had ${films} ${films === 1 ? 'film' : 'films'}, ${Math.round(seconds)} seconds in all. There is no limit here.`,
  admission,
  moderation,
  progress: {
    directing: 'Step 1 of 2: planning the scene.',
    drawing: (percent: number) => `Step 2 of 2: drawing, ${percent}%.`,
    encoding: 'Almost done: saving the film.',
    cancelling: 'Cancelling the film.',
    uploading: 'Almost done: sending the film.',
    again: 'I was interrupted and am starting again.',
    left: (wait: string) => `About ${wait} left.`,
  },
  finished: (understood: string) => `Shown: ${understood}`,
  facts: (seconds: number, seed: number, engine: string) => `${several(seconds, 'second')} · ${engine} · seed ${seed}`,
  /** What people call an engine. */
  engines: { theatre: 'paper theatre' },
  ready: (prompt: string) => `Your film “${prompt}” is ready.`,
  details: {
    kept: (days: number) => `The prompt is kept for up to ${days} days.`,
    size: (pixels: string, rate: number, megabytes: string) => `${pixels}, ${rate} frames per second, ${megabytes} MB`,
    took: (directing: number, drawing: number, compressing: number) =>
      `Planned in ${directing} s, drawn in ${drawing} s, saved in ${compressing} s`,
    style: (name: string) => `Style: ${name}`,
  },
  deleted: 'The film and its prompt are deleted.',
  deletedTooOld:
    'I keep nothing of it any more, but its message is too old for me to delete. Please delete it yourself.',
  /** Above what is told to somebody in private and is about a group. */
  aboutGroup: (group: string) => `In “${group}”:`,
  writeFirst: (bot: string) => `That is only for you: please write to @${bot} in private and ask there.`,
  mydata: {
    nothing: 'I keep no prompts of yours.',
    kept: (films: number, days: number, command: string) =>
      `I keep ${several(films, 'prompt')} of yours, for up to ${days} days. To delete ${films === 1 ? 'it' : 'them'}, use ${command}.`,
    privately: 'I keep nothing of private films.',
    line: (date: string, prompt: string) => `${date}  ${prompt}`,
    deleted: (films: number) =>
      `${films === 1 ? 'Your saved prompt is' : `All ${films} of your saved prompts are`} deleted. Your films stay in the chat; use Delete under each. The seconds you have used still count.`,
  },
  subjects: {
    actors: (...names: string[]) => `Characters and things: ${names.join(', ')} …`,
    places: (...names: string[]) => `Places: ${names.join(', ')} …`,
    actions: (...names: string[]) => `What they can do: ${names.join(', ')} …`,
    more: 'These are only a few; emoji work, too. For a word I don’t know I draw the closest one I know.',
  },
  leftovers: (count: number) =>
    count === 1
      ? 'A film of an earlier run was left unfinished; it follows.'
      : `${count} films of earlier runs were left unfinished; they follow.`,
  leftoverFinished: (file: string) => `The film of an earlier run is finished: ${file}`,
  leftoverEnded: 'The film of an earlier run could not be finished.',
  loop: 'Type what you want to see, or /help. Ctrl-C takes back what is being made, or ends.',
  cancelled: (prompt: string) => `Cancelled: “${prompt}”.`,
  failed: (prompt: string, problem: string) => `Sorry, I could not make “${prompt}”. ${problem}`,
  /** Behind a film that was cancelled or failed; `partly`: what was drawn before a cancel. */
  nothingUsed: 'No seconds were used.',
  partly: (seconds: number) =>
    seconds < 1
      ? 'Less than a second was used.'
      : `About ${several(Math.round(seconds), 'second')} of it had been drawn and count as used.`,
  /** What workers refuse: they know no language and name the sentence. */
  problems: {
    tooLarge: 'At this length it is too large for this chat. Ask for fewer seconds.',
    broken: 'Something failed on my side. Please try again in a few minutes.',
  },
  refusals: {
    unknownCommand: (name: string) => `I don’t know /${name}. See /help for all commands.`,
    unknownOption: (name: string) => `There is no option “${name}” here; /help shows what you can ask for.`,
    unknownFlag: (name: string) =>
      `There is no option ${name}; known are --seconds, --aspect, --style, --seed, --out, --json.`,
    flagValue: (name: string) => `${name} cannot be read; give a value, for example --seconds 4.`,
    unwritable: (file: string) => `The film cannot be written to "${file}"; choose another place with --out.`,
    emptyPrompt: 'Tell me in a few words what you want to see, for example: a cat dances on the moon.',
    onlyWords: 'Sorry, I can’t read pictures or recordings yet. Tell me in a few words what you want to see.',
    longPrompt: `That is longer than ${LONGEST_PROMPT} characters. Please use a shorter text.`,
    unreadablePrompt: 'There are characters in it that I can’t read. Please type it again without them.',
    seconds: (longest: number) => `A film can be 1 to ${longest} seconds long. Please choose a number in between.`,
    aspect: (...known: string[]) => `The aspect can be ${oneOf(known)}.`,
    style: (...known: string[]) => `The style can be ${oneOf(known)}.`,
    seed: 'The seed can be a whole number from 0 to 4294967295.',
    yesOrNo: 'Yes or no; nothing else fits here.',
    whichClip: 'Say which film: /queue lists them.',
    topic: (...known: string[]) => `There is more help on ${oneOf(known)}.`,
    what: (...known: string[]) => `Add one of these words: ${oneOf(known)}.`,
    tooLong: (most: number) => `That is too long: at most ${most} characters.`,
    whichUser: 'Say whose: choose a person, give the number of their account, or answer one of their messages.',
    whichRole: 'Say which role; on Telegram it is admin or member.',
    whichChannel: 'Say which channel.',
    onlyInServers: 'Settings belong to a server or a group; ask there.',
    onlyAdministrators: 'Sorry, only admins can do that.',
    outdated: 'This button is from an older version. Please ask for a new film.',
    busy: 'Sorry, I am busy just now. Please try again in a few seconds.',
    noRoom: 'Sorry, I have no room for another film just now; my host has been told. Please try again later.',
    lineFull: 'Sorry, too many films are waiting already. Please try again when some are done.',
    broken: 'Sorry, that failed on my side. Please try again in a few minutes.',
    permission: (name: string) =>
      `Sorry, I can’t post films in this channel: I need the permission “${name}”. Please ask an admin.`,
    outOfReach: 'The film came too late to be shown here.',
    noAccess: 'I am not allowed to post films here any more; please ask an admin to allow it.',
    placeGone: 'The place where the film belongs is gone.',
    noDirect: 'It took more than 15 minutes, and you take no direct messages from me.',
    /** For Again and Change. */
    notKept: 'I no longer keep this film’s prompt, so I can’t make it again. Send its words as a new prompt.',
    /** For what needs only what was noted of it. */
    noRecord: 'Sorry, I no longer have the details of this film.',
    onlyOwner: {
      cancel: 'Sorry, only the person who asked for this film or a moderator can cancel it.',
      delete: 'Sorry, only the person who asked for this film or a moderator can delete it.',
    },
    onlyAsker: 'Sorry, only the person who asked for this film can change it.',
    begun: 'Too late for that: I am making it already.',
    finished: 'It is done already.',
    takeOpen: 'I am making another take of this film for you already.',
    waitTooLong: (wait: string, minutes: number) =>
      `Sorry, it would take about ${wait}, and here I can only answer for ${several(minutes, 'minute')}. Try later, or in a server that I am in.`,
    notYours: (id: string) => `Nothing of yours is waiting under ${id}; /queue lists what is.`,
  },
};
