import { describe, expect, test } from 'vitest';
import {
  APPEND,
  APPENDS,
  DUP,
  EMPTY_DICT,
  EMPTY_LIST,
  MARK,
  MEMOIZE,
  NONE,
  SETITEM,
  STOP,
  TUPLE1,
  TUPLE2,
  binget,
  binput,
  call,
  concat,
  global,
  pickle,
  proto,
  type Piece,
} from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { walk } from './walk.ts';

describe('data that exhausts whoever walks it is noted', () => {
  test('when a list holds the one before twice, over and over', () => {
    const steps = Array.from({ length: 60 }, (_, n) => [
      EMPTY_LIST,
      binput(n + 1),
      MARK,
      binget(n),
      binget(n),
      APPENDS,
    ]);
    expect(noted(EMPTY_LIST, binput(0), ...steps.flat())).toContain('expanding-data');
  });

  test('also around the result of a call', () => {
    const steps = Array.from({ length: 60 }, (_, n) => [binget(n), TUPLE2, binput(n + 1)]);
    const made = call(global('collections', 'OrderedDict'));
    expect(noted(made, binput(0), ...steps.flat())).toContain('expanding-data');
  });

  test('unless DUP says enough', () => {
    const steps = Array.from({ length: 60 }, () => [DUP, TUPLE2]);
    expect(noted(EMPTY_LIST, ...steps.flat())).toEqual(['dup']);
  });

  test('when it is nested deeper than a pickler can go', () => {
    expect(noted(NONE, many(25_000, TUPLE1))).toEqual(['deep-data']);
    expect(noted(many(25_000, EMPTY_LIST), EMPTY_LIST, many(25_000, APPEND))).toEqual([
      'deep-data',
    ]);
    const made = call(global('collections', 'OrderedDict'));
    expect(noted(made, many(25_000, TUPLE1))).toEqual(['deep-data']);
  });
});

describe('items that go one by one into one container', () => {
  test('are noted: picklers add a thousand at a time', () => {
    expect(noted(EMPTY_DICT, many(120_000, NONE, NONE, SETITEM))).toEqual(['one-by-one']);
    expect(noted(EMPTY_LIST, many(120_000, NONE, APPEND))).toEqual(['one-by-one']);
    const made = call(global('collections', 'OrderedDict'));
    expect(noted(made, EMPTY_LIST, many(120_000, NONE, APPEND))).toEqual(['one-by-one']);
  });

  test('are how protocols 0 and 1 do it', () => {
    const bytes = pickle(EMPTY_LIST, many(120_000, NONE, APPEND), STOP);
    expect(walk(bytesSource(bytes)).anomalies).toEqual([]);
  });

  test('are ordinary where each goes into a container of its own', () => {
    expect(noted(EMPTY_LIST, MARK, many(120_000, EMPTY_LIST, NONE, APPEND), APPENDS)).toEqual([]);
    const batch: Piece[] = Array.from({ length: 200 }, () => [
      MARK,
      Array.from({ length: 1000 }, () => [EMPTY_DICT, NONE, NONE, SETITEM]),
      APPENDS,
    ]);
    expect(noted(EMPTY_LIST, concat(batch))).toEqual([]);
  });
});

describe('ordinary data is not', () => {
  test('when a thousand places share a list', () => {
    const shares = Array.from({ length: 1000 }, () => binget(0));
    expect(noted(EMPTY_LIST, MEMOIZE, EMPTY_LIST, MARK, ...shares, APPENDS)).toEqual([]);
  });

  test('when a list holds itself', () => {
    const selves = Array.from({ length: 100 }, () => binget(0));
    expect(noted(EMPTY_LIST, MEMOIZE, MARK, ...selves, APPENDS)).toEqual([]);
  });

  test('when it is a few hundred levels deep', () => {
    expect(noted(NONE, ...Array.from({ length: 900 }, () => TUPLE1))).toEqual([]);
  });
});

function noted(...pieces: Piece[]): string[] {
  const tape = walk(bytesSource(pickle(proto(4), ...pieces, STOP)));
  expect(tape.outcome).toBe('stop');
  return tape.anomalies.map(({ code }) => code).filter((code) => code !== 'leftover-stack');
}

function many(count: number, ...pieces: Piece[]): Piece {
  const one = concat(pieces);
  const all = new Uint8Array(one.length * count);
  for (let at = 0; at < all.length; at += one.length) all.set(one, at);
  return all;
}
