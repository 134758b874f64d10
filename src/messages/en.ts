/** Every sentence that a person reads, in English. The other languages have the same keys (`Sentences`). */
import { LONGEST_PROMPT } from '../request.js';

export const en = {
  commands: {
    sora: { usage: 'sora PROMPT', description: 'make a film from words' },
    queue: { usage: 'queue', description: 'what you have asked for, and where it stands' },
    cancel: { usage: 'cancel [ID]', description: 'take back what you have asked for' },
    quota: { usage: 'quota', description: 'what you have used and what is left' },
    help: { usage: 'help', description: 'this list' },
  },
  about: (engine: string, longestSeconds: number) =>
    `Mutoscope makes short films from words, up to ${longestSeconds} seconds, with the engine "${engine}".`,
  admitted: (place: number) => (place <= 1 ? 'Your film is next.' : `Your film is number ${place} in the line.`),
  alreadyAsked: 'This film has been asked for already.',
  place: (place: number) => `number ${place} in the line`,
  stages: {
    admitted: 'waiting',
    rendering: 'being made',
    compressing: 'being compressed',
    delivering: 'being delivered',
    closed: 'finished',
  },
  queueEmpty: 'Nothing of yours is waiting.',
  queueLine: (id: string, where: string, prompt: string) => `${id}  ${where}  ${prompt}`,
  cancelling: (count: number) => (count === 1 ? 'It is being cancelled.' : `All ${count} are being cancelled.`),
  used: (films: number, seconds: number) =>
    `You have had ${films} ${films === 1 ? 'film' : 'films'}, ${Math.round(seconds)} seconds in all. There is no limit here.`,
  progress: {
    waiting: (place: number, left: string) => `number ${place} in the line${left}`,
    directing: (step: number, steps: number) => `directing, step ${step} of ${steps}`,
    drawing: (frame: number, frames: number, left: string) => `drawing, frame ${frame} of ${frames}${left}`,
    encoding: 'encoding',
    left: (seconds: number) => `, about ${seconds} s left`,
  },
  finished: (understood: string) => `Shown: ${understood}`,
  leftovers: (count: number) =>
    count === 1
      ? 'A film of an earlier run was left unfinished; it follows.'
      : `${count} films of earlier runs were left unfinished; they follow.`,
  leftoverFinished: (file: string) => `The film of an earlier run is finished: ${file}`,
  leftoverEnded: 'The film of an earlier run could not be finished.',
  loop: 'Type what you want to see, or /help. Ctrl-C takes back what is being made, or ends.',
  cancelled: 'Cancelled.',
  failed: (problem: string) => `The film could not be made: ${problem}`,
  refusals: {
    unknownCommand: (name: string) => `There is no command "${name}"; /help lists them.`,
    unknownOption: (name: string) => `There is no option "${name}" here.`,
    unknownFlag: (name: string) => `There is no option ${name}; known are --seconds, --aspect, --seed, --out, --json.`,
    flagValue: (name: string) => `${name} cannot be read; give a value, for example --seconds 4.`,
    unwritable: (file: string) => `The film cannot be written to "${file}"; choose another place with --out.`,
    emptyPrompt: 'Say in a few words what the film should show, for example: a cat dances on the moon.',
    longPrompt: `The prompt is too long: at most ${LONGEST_PROMPT} characters. Shorten it.`,
    unreadablePrompt: 'The prompt holds characters that are not text. Type it anew without them.',
    seconds: (longest: number) => `A film is 1 to ${longest} seconds long; give a number in between.`,
    aspect: (known: string) => `The aspect is one of ${known}.`,
    seed: 'The seed is a whole number from 0 to 4294967295.',
    notYours: (id: string) => `Nothing of yours is waiting under ${id}; /queue lists what is.`,
  },
};
