/**
 * `npm run play`: one film on this machine, or a small prompt loop where no prompt is given. Results go to stdout,
 * everything else to stderr.
 */
import { openApp } from './app.js';
import { type Config, roleFolder } from './config.js';
import { CancelledError, RefusedError } from './errors.js';
import { openLiveLine } from './live-line.js';
import { openLogger } from './logger.js';
import { tellMarks } from './marks.js';
import { type Sentences, sentencesFor } from './messages/index.js';
import { tellTitle } from './messages/telling.js';
import { type PlayArguments, readPlayArguments } from './play-arguments.js';
import { playLoop } from './play-loop.js';
import { type Ending, openPlaySession, type PlaySession } from './play-session.js';

/** @throws an error with a sentence for the person: RefusedError for bad use, CancelledError after Ctrl-C. */
export async function play(args: string[], config: Readonly<Config>): Promise<void> {
  const say = sentencesFor(config.terminalLocale);
  const read = readPlayArguments(args, say);
  const logger = openLogger(config.logLevel ?? 'fatal');
  const folder = roleFolder(config, 'play');
  const session = await openPlaySession({
    config,
    say,
    line: openLiveLine({ silent: read.json, typing: read.prompt === undefined, say }),
    open: (platforms) => openApp({ config, folder, purpose: 'npm run play', platforms, logger }),
  });
  try {
    if (read.prompt === undefined) await playLoop(session);
    else await playOnce(session, read);
  } catch (error) {
    session.app.lost.throwIfAborted();
    throw error;
  } finally {
    await session.close();
  }
}

async function playOnce(session: PlaySession, { prompt, out, options, json }: PlayArguments): Promise<void> {
  const { app, say } = session;
  const invocation = session.invoke('sora', { prompt, ...options }, out);
  const answer = await app.handle(invocation);
  if (answer.refused) throw new RefusedError(tellMarks(answer.text));
  await session.leftoversGoLast();
  const stopCancelling = session.cancelOnInterrupt(invocation.eventId);
  app.start();
  const ending = await session.ended(invocation.eventId);
  stopCancelling();
  session.line.clear();
  if (ending.outcome.kind === 'clip') {
    process.stdout.write(describe(ending, say, json));
    await session.finishLeftovers().catch((error: Error) => session.line.print(error.message));
  }
  if (ending.outcome.kind === 'cancelled') throw new CancelledError(say.cancelled(tellTitle(prompt ?? '')));
  if (ending.outcome.kind === 'failed')
    throw new Error(say.failed(tellTitle(prompt ?? ''), ending.outcome.problem.message));
}

/** What goes to stdout: two paths for people, one object for programs. */
function describe({ outcome, files: { clip, sheet } }: Ending, say: Sentences, json: boolean): string {
  if (outcome.kind !== 'clip') return '';
  const { seconds, width, height, framesPerSecond, bytes, seed, engine, understood, timings } = outcome.clip;
  const facts = { clip, sheet, seconds, width, height, fps: framesPerSecond, bytes, seed, engine, understood, timings };
  return json ? `${JSON.stringify(facts)}\n` : `${say.finished(understood)}\n${clip}\n${sheet}\n`;
}
