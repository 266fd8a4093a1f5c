/**
 * Sends webhook messages beside the jobs. A target that hangs costs little: while it does, what is for it waits, and
 * nothing else.
 * @module
 */
import { claimDeliveries, noteDelivery, type Delivery } from '../queue/deliveries.ts';
import type { OpenStore } from '../store/open-store.ts';
import { post, type PostAnswer, type PostRules } from './post.ts';
import { messageOf } from './webhook-message.ts';

/** A messenger that runs. */
export interface Messenger {
  /** Ends after what is on its way, which is seconds. */
  stop(): Promise<void>;
}

const AT_ONCE = 8;
/** Between questions whether there is something to send: longer, the longer there was nothing. */
const IDLE_MS = 500;
const LONGEST_IDLE_MS = 2000;
/** A target that did not answer is left alone so long. */
const PAUSE_MS = 30_000;

/** Posts in bounded time, to public addresses. */
export const POST_RULES: PostRules = { timeoutMs: 10_000, allowPrivate: false };

/** Starts sending. */
export function startMessenger(open: OpenStore, rules: PostRules = POST_RULES): Messenger {
  const loop = new MessengerLoop(open, rules);
  const running = loop.run();
  return {
    stop: () => {
      loop.isStopping = true;
      return running;
    },
  };
}

class MessengerLoop {
  isStopping = false;
  private readonly open: OpenStore;
  private readonly rules: PostRules;
  private readonly pausedUntil: Map<string, number> = new Map();
  private underWay = 0;

  constructor(open: OpenStore, rules: PostRules) {
    this.open = open;
    this.rules = rules;
  }

  async run(): Promise<void> {
    let idle = IDLE_MS;
    while (!this.isStopping) {
      const most = AT_ONCE - this.underWay;
      const deliveries = most === 0 ? [] : await this.claim(most);
      for (const delivery of deliveries) void this.deliver(delivery);
      const isBusy = deliveries.length > 0 || this.underWay > 0;
      idle = isBusy ? IDLE_MS : Math.min(LONGEST_IDLE_MS, idle * IDLE_GROWTH);
      if (deliveries.length === 0) await this.rest(most === 0 ? SOON_MS : idle);
    }
    while (this.underWay > 0) await sleep(SOON_MS);
  }

  /** Not longer than it may go on. */
  private async rest(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    while (!this.isStopping && performance.now() < until)
      await sleep(Math.min(IDLE_MS, Math.max(1, until - performance.now())));
  }

  private claim(most: number): Promise<readonly Delivery[]> {
    return claimDeliveries(this.open.database, this.open.boss, most).catch(() => []);
  }

  private async deliver(delivery: Delivery): Promise<void> {
    this.underWay += 1;
    const answer = await this.send(delivery);
    const { database, boss } = this.open;
    // What cannot be noted is taken back by pg-boss after a while, and sent again.
    await noteDelivery(database, boss, delivery, answer).catch(() => {});
    this.underWay -= 1;
  }

  private async send(delivery: Delivery): Promise<Pick<PostAnswer, 'isTaken' | 'text'>> {
    const { id, url } = delivery.webhook;
    if (performance.now() < (this.pausedUntil.get(id) ?? 0))
      return { isTaken: false, text: 'it did not answer a moment ago' };
    const message = messageOf(delivery, Math.floor(Date.now() / 1000));
    const answer = await post(url, message, this.rules);
    if (answer.isHanging) this.pausedUntil.set(id, performance.now() + PAUSE_MS);
    else this.pausedUntil.delete(id);
    return answer;
  }
}

const SOON_MS = 100;
const IDLE_GROWTH = 1.25;

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
