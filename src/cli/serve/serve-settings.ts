/**
 * What `serve` was told, checked.
 * @module
 */
import { DEFAULT_LIMITS, type HttpLimits } from '../../service/http/limits.ts';
import { isLoopback } from '../../service/http/own-host.ts';
import { DEFAULT_SCHEMES, type AddressRules } from '../../service/http/submitted-address.ts';
import { parseByteSize } from '../byte-size.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** Where to listen, and within which bounds. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  readonly loopback: boolean;
  /** Further names to answer to. */
  readonly names: readonly string[];
  readonly limits: HttpLimits;
  readonly addresses: AddressRules;
  /** Events of jobs, and messages to webhooks that are over, are taken away after so many days. */
  readonly keepDays: number;
  /** Whether jobs are worked on here. */
  readonly works: boolean;
}

/** From the flags; throws `UsageError`. */
export function readServeSettings(values: Values): ServeSettings {
  const { host, port } = listenOf(values['listen']);
  const rate = numberOf(values, 'rate', DEFAULT_LIMITS.requestRate);
  return {
    host,
    port,
    loopback: host === 'localhost' || isLoopback(host),
    names: linesOf(values['host']).map(nameOf),
    limits: {
      ...DEFAULT_LIMITS,
      requestRate: rate,
      requestBurst: rate * 4,
      queued: numberOf(values, 'maxQueue', DEFAULT_LIMITS.queued),
      uploadBytes: uploadOf(values['maxUpload']),
    },
    addresses: {
      schemes: [...DEFAULT_SCHEMES, ...linesOf(values['allowScheme']).map(schemeOf)],
      allowPrivate: values['allowPrivate'] === true,
    },
    keepDays: daysOf(values['keepEvents']),
    works: worksHere(values['workers']),
  };
}

/** `127.0.0.1:8473`, `[::1]:8473`, `:8473`, `8473`, `localhost`. */
function listenOf(value: Values[string]): { readonly host: string; readonly port: number } {
  const text = typeof value === 'string' ? value : '';
  const [, bracketed, name = '', digits, alone] = LISTEN.exec(text) ?? [];
  const port = Number(alone ?? digits ?? PORT);
  const host = bracketed ?? (name === '' ? LOOPBACK : name);
  if (LISTEN.test(text) && port <= 65_535) return { host, port };
  throw new UsageError(`--listen ${text}: an address and a port, as 127.0.0.1:8473`);
}

const LOOPBACK = '127.0.0.1';
const PORT = 8473;
const LISTEN =
  /^(?:(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]*[a-z.][a-z0-9.-]*|))(?::(\d{1,5}))?|(\d{1,5}))$/i;

function numberOf(values: Values, key: string, standard: number): number {
  const value = values[key];
  if (value === undefined) return standard;
  const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UsageError(`--${flag} ${String(value)}: a number from 1 on`);
}

function daysOf(value: Values[string]): number {
  const days = Number(value ?? KEEP_DAYS);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new UsageError(`--keep-events ${String(value)}: a number of days from 1 to ${MOST_DAYS}`);
}

const KEEP_DAYS = 30;
const MOST_DAYS = 36_500;

/** How many is read with the other settings of workers, under the name that the flag has there. */
function worksHere(value: Values[string]): boolean {
  if (value === undefined || /^[1-9]\d{0,2}$/.test(String(value))) return true;
  if (value === '0') return false;
  throw new UsageError(`--workers ${String(value)}: a number from 0 to 999`);
}

function uploadOf(value: Values[string]): number {
  if (value === undefined) return DEFAULT_LIMITS.uploadBytes;
  const size = typeof value === 'string' ? parseByteSize(value) : undefined;
  if (size !== undefined) return size;
  throw new UsageError(`--max-upload ${String(value)}: a size like 500MB`);
}

function nameOf(text: string): string {
  if (/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i.test(text)) return text.toLowerCase();
  throw new UsageError(`--host ${text}: a name as in addresses, as scan.example.org`);
}

function schemeOf(text: string): string {
  if (/^[a-z][a-z0-9+.-]{0,31}$/i.test(text)) return text.toLowerCase();
  throw new UsageError(`--allow-scheme ${text}: what stands before :// in an address, as s3`);
}

function linesOf(value: Values[string]): readonly string[] {
  return typeof value === 'string' ? value.split('\n') : [];
}
