import { describe, expect, test } from 'vitest';
import {
  APPEND,
  APPENDS,
  DUP,
  EMPTY_LIST,
  MARK,
  MEMOIZE,
  NONE,
  STOP,
  TUPLE1,
  TUPLE2,
  binget,
  binput,
  call,
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
    const many = (piece: Piece): Piece[] => Array.from({ length: 25_000 }, () => piece);
    expect(noted(NONE, ...many(TUPLE1))).toEqual(['deep-data']);
    expect(noted(...many(EMPTY_LIST), EMPTY_LIST, ...many(APPEND))).toEqual(['deep-data']);
    const made = call(global('collections', 'OrderedDict'));
    expect(noted(made, ...many(TUPLE1))).toEqual(['deep-data']);
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
