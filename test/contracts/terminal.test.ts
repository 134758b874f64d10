/** The terminal keeps what every platform keeps: through the session that `npm run play` holds. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invocation } from '../../src/command.js';
import { sentencesFor } from '../../src/messages/index.js';
import type { Platform } from '../../src/platforms/platform.js';
import { openPlaySession, type PlaySession } from '../../src/play-session.js';
import { find } from '../../src/state/requests.js';
import { keepsThePromise } from './platform.js';
import { openSmallApp, smallConfig } from './small-app.js';

const say = sentencesFor('en');

keepsThePromise('the terminal', async (wrap) => {
  const folder = mkdtempSync(join(tmpdir(), 'mutoscope-terminal-'));
  const config = smallConfig(folder);
  const invocations = new Map<string, Invocation>();
  const words = new Map<string, string>();
  let platform!: Platform;
  let session: PlaySession;

  const open = () =>
    openPlaySession({
      config,
      say,
      line: { show: () => {}, print: () => {}, clear: () => {} },
      open: ([terminal]) => {
        platform = wrap(terminal!);
        return openSmallApp({ config, platforms: [platform] });
      },
    });
  /** What `play` prints of an ending. */
  const follow = async (id: string) => {
    const { outcome } = await session.ended(id);
    if (outcome.kind === 'clip') words.set(id, say.finished(outcome.clip.understood));
    else words.set(id, outcome.kind === 'failed' ? say.failed(id, outcome.problem.message) : say.cancelled(id));
  };

  session = await open();
  return {
    get app() {
      return session.app;
    },
    get platform() {
      return platform;
    },
    ask: async (prompt) => {
      const invocation = session.invoke('sora', { prompt, seconds: '1' });
      invocations.set(invocation.eventId, invocation);
      await session.app.handle(invocation);
      follow(invocation.eventId).catch(() => {});
      return invocation.eventId;
    },
    askAgain: async (id) => void (await session.app.handle(invocations.get(id)!)),
    cancel: async (id) => void (await session.app.handle(session.invoke('cancel', { clip: id }))),
    films: (id) => {
      const { clip } = invocations.get(id)!.replyTo as { clip: string };
      return existsSync(clip) ? [clip] : [];
    },
    words: (id) => words.get(id) ?? '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    effects: (id) => (words.get(id) ?? '').match(/[\u0000-\u001f\u007f-\u009f]/g) ?? [],
    start: () => session.app.start(),
    restart: async () => {
      await session.close();
      session = await open();
      for (const id of invocations.keys()) {
        if ((await find(session.app.database, id))?.stage !== 'closed') follow(id).catch(() => {});
      }
    },
    close: async () => {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
