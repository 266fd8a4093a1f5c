/**
 * Judges pickles and facts with a small knowledge that a test writes down itself.
 * @module
 */
import type { CallFact, Fact } from '../src/core/fact.ts';
import { bytesSource } from '../src/core/source.ts';
import type { How, Value } from '../src/core/value.ts';
import { walk } from '../src/pickle/walk.ts';
import { grantTable } from '../src/policy/grants.ts';
import {
  judgePickle,
  type Judgement,
  type PickleContext,
  type WalkEnd,
} from '../src/policy/judge.ts';
import { lookupOver, type Lookup } from '../src/policy/lookup.ts';
import { BUILT_IN } from '../src/policy/profile.ts';

/** What a test says is known. */
export interface Known {
  /** Compact knowledge: any package. */
  readonly knowledge?: string;
  /** A capability table. */
  readonly grants?: string;
}

/** Every test knows these, so that what is dangerous can be named. */
const GRANTS = `os
 system process-exec
 remove file-delete
builtins
 eval code-exec
 open file-read,file-write
 map code-exec
subprocess * process-exec`;

export function lookup({ knowledge = '', grants = '' }: Known = {}): Lookup {
  const versions = ['test 1.0'];
  const packages = new Map<string, string>();
  for (const block of knowledge.split(/\n(?! )/)) {
    const name = /^[^. \n]*/.exec(block)?.[0] ?? '';
    packages.set(name, `${packages.get(name) ?? ''}\n${block}`);
  }
  return lookupOver(
    [...packages].map(([name, derived]) => ({ package: name, versions, derived })),
    grantTable([{ package: 'test', versions, table: `${GRANTS}\n${grants}` }]),
  );
}

type Context = Known & Partial<Omit<PickleContext, 'lookup'>>;

/** Walks and judges a pickle. */
export function judge(bytes: Uint8Array, context: Context = {}): Judgement {
  const judge = judgeWith(context);
  const tape = walk(bytesSource(bytes));
  for (const fact of tape.facts((call) => judge.wants(call))) judge.take(fact);
  return judge.finish({ outcome: tape.outcome, error: tape.error });
}

/** Judges facts made by hand. */
export function judgeFacts(
  facts: readonly Fact[],
  context: Context = {},
  end: WalkEnd = { outcome: 'stop' },
): Judgement {
  const judge = judgeWith(context);
  for (const fact of facts) judge.take(fact);
  return judge.finish(end);
}

export function judgeWith(context: Context): ReturnType<typeof judgePickle> {
  const { member = '', loader = 'pickle', policy = BUILT_IN, storages } = context;
  return judgePickle({ member, loader, policy, storages, lookup: lookup(context) });
}

let calls = 1000;

/** A call fact. */
export function fact(how: How, callee: Value, args: Value, extra?: Value): CallFact {
  return { kind: 'call', how, callee, args, extra, call: calls++, offset: 10 };
}

/** `rule verdict target` of all findings: what most tests are about. */
export function said({ findings }: Judgement): readonly string[] {
  return findings.map(({ rule, verdict, target = '' }) => `${rule} ${verdict} ${target}`.trim());
}
