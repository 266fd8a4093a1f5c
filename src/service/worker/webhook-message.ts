/**
 * What a webhook is sent, and how its receiver can tell that it comes from us and now.
 * @module
 */
import { createHmac } from 'node:crypto';
import type { Delivery } from '../queue/deliveries.ts';

/** A message, signed. */
export interface WebhookMessage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * `Pickleproof-Signature: t=SECONDS,v1=HEX`: HMAC-SHA-256 with the webhook's secret over `SECONDS.BODY`. The same
 * delivery may arrive more than once, and then has the same `Pickleproof-Delivery`.
 */
export function messageOf({ id, job, webhook }: Delivery, seconds: number): WebhookMessage {
  const schema = 'pickleproof/webhook/v1';
  const body = JSON.stringify({ schema, delivery: id, event: `job.${job.state}`, job });
  const signature = createHmac('sha256', webhook.secret).update(`${seconds}.${body}`).digest('hex');
  return {
    body,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'User-Agent': 'pickleproof',
      'Pickleproof-Delivery': id,
      'Pickleproof-Signature': `t=${seconds},v1=${signature}`,
    },
  };
}
