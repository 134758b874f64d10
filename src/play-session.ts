/** What one run of `npm run play` holds: the app, the terminal platform, and who waits for which film. */
import type { App } from './app.js';
import type { Invocation } from './command.js';
import type { Config } from './config.js';
import { onInterrupt } from './interrupt.js';
import type { LiveLine } from './live-line.js';
import type { Sentences } from './messages/index.js';
import type { Platform } from './platforms/platform.js';
import { filesOf, openTerminal } from './platforms/terminal.js';
import type { Outcome, Progress } from './request.js';
import * as requests from './state/requests.js';

/** How often the table is asked whether another process has closed a request. */
const LOOK_EVERY_MS = 1000;

export interface Ending {
  outcome: Outcome;
  /** Where the film lies; empty where there is none: of what was cancelled not even the place is kept. */
  files: { clip: string; sheet: string };
}

export interface PlaySession {
  app: App;
  say: Sentences;
  line: LiveLine;
  invoke(command: string, options: Record<string, unknown>, out?: string): Invocation;
  /** Resolves when the request is closed, by this process or another; shows its progress meanwhile. */
  ended(id: string): Promise<Ending>;
  /** Ctrl-C takes the request back; a second one ends the process at once. @returns how to stop listening. */
  cancelOnInterrupt(id: string): () => void;
  /** What an earlier run left open waits behind what is in the line now. */
  leftoversGoLast(): Promise<void>;
  /** Resolves when nothing of an earlier run is open. */
  finishLeftovers(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  config: Readonly<Config>;
  say: Sentences;
  line: LiveLine;
  open(platforms: Platform[]): Promise<App>;
}

export async function openPlaySession({ config, say, line, open }: Options): Promise<PlaySession> {
  const watched = new Map<string, (progress: Progress) => void>();
  const terminal = openTerminal((id, progress) => watched.get(id)?.(progress));
  const app = await open([terminal]);
  const { database } = app;
  const leftovers = (await requests.open(database)).filter(({ platform }) => platform === terminal.name);

  const invoke = (command: string, options: Record<string, unknown>, out?: string) =>
    terminal.invoke(command, options, { locale: config.terminalLocale, folder: config.clipsFolder, out });

  const ended = async (id: string): Promise<Ending> => {
    watched.set(id, (progress) => line.show(progress));
    for (;;) {
      const row = await requests.find(database, id);
      if (row?.outcome) {
        watched.delete(id);
        const { outcome, request } = row;
        return { outcome, files: outcome.kind === 'clip' ? filesOf(request) : { clip: '', sheet: '' } };
      }
      await terminal.nextClosed(LOOK_EVERY_MS);
    }
  };

  return {
    app,
    say,
    line,
    ended,
    invoke,
    cancelOnInterrupt: (id) => {
      let pressed = 0;
      const interrupt = () => {
        if (++pressed > 1) process.exit(130);
        line.print(say.progress.cancelling);
        app.handle(invoke('cancel', { clip: id })).catch((error: Error) => line.print(error.message));
      };
      return onInterrupt(interrupt);
    },
    leftoversGoLast: async () => {
      if (leftovers.length > 0) line.print(say.leftovers(leftovers.length));
      await requests.moveToEnd(
        database,
        leftovers.map(({ id }) => id),
      );
    },
    finishLeftovers: async () => {
      for (const { id } of leftovers) {
        const { outcome, files } = await ended(id);
        line.print(outcome.kind === 'clip' ? say.leftoverFinished(files.clip) : say.leftoverEnded);
      }
    },
    close: async () => {
      line.clear();
      await app.close();
    },
  };
}
