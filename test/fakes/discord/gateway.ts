/**
 * The gateway of the fake Discord: hello, identify, resume, heartbeats, and everything that goes wrong with them.
 * Speaks what discord.js speaks: JSON, no compression.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { guildPayload, userPayload } from './payloads.js';
import type { Json, World } from './world.js';

const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

interface Session {
  id: string;
  sequence: number;
  events: { sequence: number; name: string; data: unknown }[];
  socket: WebSocket | undefined;
}

export interface Gateway {
  /** When the bot identified itself, ms of the real clock; and with which intents. */
  identifies: { atMs: number; intents: number }[];
  resumes: number[];
  /** Upgrades that were asked for, let in or not. */
  attempts: number[];
  heartbeats: number;
  /** True while a bot that has identified itself hears what is dispatched. */
  readonly connected: boolean;
  /** Sends an event; a session without a connection gets it when it resumes. */
  dispatch(name: string, data: unknown): void;
  /** Cuts the line, as a network does. */
  drop(): void;
  /** Closes with one of Discord's codes: 4004 wrong token, 4014 disallowed intents, 4000 … */
  closeWith(code: number): void;
  /** What happens at the next `times` identifies, instead of READY: closed with this code. */
  refuseIdentify(code: number, times?: number): void;
  /** Asks the bot to connect anew and resume. */
  askToReconnect(): void;
  /** Tells the bot that its session is over; `resumable` as Discord says it. */
  invalidate(resumable: boolean): void;
  /** No heartbeat is answered from now on, on connections that are open now: a zombie. */
  stopAnswering(): void;
  /** The next upgrades are answered with this status. */
  refuseUpgrade(status: number, times: number): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

interface Options {
  world: World;
  token: string;
  /** `ws://127.0.0.1:PORT/gateway`. */
  address: () => string;
  heartbeatMs: number;
}

export function openGateway({ world, token, address, heartbeatMs }: Options): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const silent = new WeakSet<WebSocket>();
  const identifyRefusals: number[] = [];
  const upgradeRefusals: number[] = [];
  let current: Session | undefined;

  const send = (socket: WebSocket, payload: Json) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
  };
  const say = (session: Session, name: string, data: unknown) => {
    session.sequence++;
    session.events.push({ sequence: session.sequence, name, data });
    if (session.events.length > 500) session.events.shift();
    if (session.socket) send(session.socket, { op: DISPATCH, t: name, s: session.sequence, d: data });
  };

  const gateway: Gateway = {
    identifies: [],
    resumes: [],
    attempts: [],
    heartbeats: 0,
    get connected() {
      return current?.socket?.readyState === WebSocket.OPEN;
    },
    dispatch: (name, data) => {
      if (!current) throw new Error('The bot has not identified itself.');
      say(current, name, data);
    },
    drop: () => {
      for (const socket of server.clients) socket.terminate();
    },
    closeWith: (code) => {
      for (const socket of server.clients) socket.close(code);
    },
    refuseIdentify: (code, times = 1) => void identifyRefusals.push(...Array(times).fill(code)),
    askToReconnect: () => {
      if (current?.socket) send(current.socket, { op: RECONNECT, d: null });
    },
    invalidate: (resumable) => {
      if (!current?.socket) return;
      if (!resumable) sessions.delete(current.id);
      send(current.socket, { op: INVALID_SESSION, d: resumable });
    },
    stopAnswering: () => {
      for (const socket of server.clients) silent.add(socket);
    },
    refuseUpgrade: (status, times) => void upgradeRefusals.push(...Array(times).fill(status)),
    upgrade: (request, socket, head) => {
      gateway.attempts.push(Date.now());
      const status = upgradeRefusals.shift();
      if (status !== undefined) {
        socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`);
        return;
      }
      server.handleUpgrade(request, socket, head, open);
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
  return gateway;

  function open(socket: WebSocket): void {
    socket.on('error', () => {});
    socket.on('message', (text) => {
      const { op, d } = JSON.parse(String(text));
      if (op === HEARTBEAT) beat(socket);
      if (op === IDENTIFY) identify(socket, d);
      if (op === RESUME) resume(socket, d);
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
    send(socket, { op: HELLO, d: { heartbeat_interval: heartbeatMs } });
  }

  function beat(socket: WebSocket): void {
    gateway.heartbeats++;
    if (!silent.has(socket)) send(socket, { op: HEARTBEAT_ACK });
  }

  function identify(socket: WebSocket, data: Json): void {
    gateway.identifies.push({ atMs: Date.now(), intents: Number(data.intents) });
    const refusal = identifyRefusals.shift() ?? (data.token === token ? undefined : 4004);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    const session: Session = { id: `session-${gateway.identifies.length}`, sequence: 0, events: [], socket };
    sessions.set(session.id, session);
    current = session;
    const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    say(session, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      shard: [0, 1],
      application: { id: world.bot.id, flags: 0 },
    });
    for (const guild of guilds) say(session, 'GUILD_CREATE', guildPayload(guild, world));
  }

  function resume(socket: WebSocket, data: Json): void {
    gateway.resumes.push(Date.now());
    const session = sessions.get(String(data.session_id));
    if (!session || data.token !== token) {
      send(socket, { op: INVALID_SESSION, d: false });
      return;
    }
    session.socket = socket;
    current = session;
    for (const { sequence, name, data: event } of session.events) {
      if (sequence > Number(data.seq)) send(socket, { op: DISPATCH, t: name, s: sequence, d: event });
    }
    say(session, 'RESUMED', {});
  }
}
