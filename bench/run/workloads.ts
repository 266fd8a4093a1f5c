/**
 * What is measured: our command and another one on the same file, and what the figures must be.
 * @module
 */
import { CLI } from '../cli.ts';

/** Two commands that take turns. */
export interface Pair {
  readonly name: string;
  readonly ours: readonly string[];
  readonly other: { readonly name: string; readonly command: readonly string[] };
  /** How often the other may be slower than ours, at least; `undefined` for information only. */
  readonly atLeast?: number;
  /** Our wall time minus the other's, at most, in milliseconds. */
  readonly withinMs?: number;
  readonly rounds: number;
}

/** A file whose judgement must read little and need little memory. */
export interface Reading {
  readonly name: string;
  readonly path: string;
  /** Bytes read, at most, as a share of the file. */
  readonly share?: number;
  /** Bytes read, at most. */
  readonly bytes?: number;
  /** Peak memory in MiB, at most. */
  readonly rss: number;
}

/** Where make_files.py writes. */
export const FOLDER = 'build/bench';

const scan = (name: string): readonly string[] => ['node', CLI, 'scan', `${FOLDER}/${name}`];
const nodeAlone = { name: 'node -e 0', command: ['node', '-e', '0'] };
const ownStart = { name: 'pickleproof --version', command: ['node', CLI, '--version'] };

/** All pairs. `picklescan` is the path of its console script. */
export function pairs(picklescan: string): readonly Pair[] {
  const rival = (name: string): Pair['other'] => ({
    name: 'picklescan',
    command: [picklescan, '--path', `${FOLDER}/${name}`],
  });
  return [
    ...['ops-p0.pkl', 'ops-p2.pkl', 'ops-p4.pkl'].flatMap((name): readonly Pair[] => [
      { name, ours: scan(name), other: rival(name), atLeast: 30, rounds: 3 },
      { name, ours: scan(name), other: load(name), atLeast: 2, rounds: 7 },
    ]),
    { name: 'memo.pkl', ours: scan('memo.pkl'), other: load('memo.pkl'), atLeast: 4, rounds: 5 },
    { name: 'memo.pkl', ours: scan('memo.pkl'), other: rival('memo.pkl'), rounds: 1 },
    { name: 'zip1g.pt', ours: scan('zip1g.pt'), other: ownStart, withinMs: 20, rounds: 15 },
    {
      name: 'zip1g.pt',
      ours: scan('zip1g.pt'),
      other: smaller('zip10m.pt'),
      withinMs: 20,
      rounds: 15,
    },
    { name: 'zip1g.pt', ours: scan('zip1g.pt'), other: nodeAlone, rounds: 9 },
    { name: 'zip1g.pt', ours: scan('zip1g.pt'), other: rival('zip1g.pt'), rounds: 7 },
    { name: 'zip5k.pt', ours: scan('zip5k.pt'), other: rival('zip5k.pt'), rounds: 7 },
    {
      name: 'legacy300m.pt',
      ours: scan('legacy300m.pt'),
      other: ownStart,
      withinMs: 20,
      rounds: 15,
    },
    {
      name: 'legacy300m.pt',
      ours: scan('legacy300m.pt'),
      other: smaller('legacy30m.pt'),
      withinMs: 20,
      rounds: 15,
    },
    {
      name: 'legacy300m.pt',
      ours: scan('legacy300m.pt'),
      other: rival('legacy300m.pt'),
      rounds: 7,
    },
    { name: 'rf.pkl', ours: scan('rf.pkl'), other: rival('rf.pkl'), rounds: 5 },
    { name: 'rf.joblib', ours: scan('rf.joblib'), other: rival('rf.joblib'), rounds: 5 },
    { name: 'dir2000', ours: scan('dir2000'), other: rival('dir2000'), atLeast: 6, rounds: 5 },
    { name: 'small.pkl', ours: scan('small.pkl'), other: rival('small.pkl'), rounds: 9 },
    { name: 'small.pkl', ours: scan('small.pkl'), other: nodeAlone, rounds: 9 },
    { name: '--version', ours: ownStart.command, other: nodeAlone, rounds: 15 },
  ];
}

function load(name: string): Pair['other'] {
  const program = 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))';
  return { name: 'C pickle.load', command: ['python3', '-c', program, `${FOLDER}/${name}`] };
}

function smaller(name: string): Pair['other'] {
  return { name, command: scan(name) };
}

/** All readings. */
export const READINGS: readonly Reading[] = [
  { name: 'ops-p2', path: 'ops-p2.pkl', rss: 80 },
  { name: 'ops-p4', path: 'ops-p4.pkl', rss: 80 },
  { name: 'memo', path: 'memo.pkl', rss: 80 },
  { name: '1 GB torch zip', path: 'zip1g.pt', bytes: 150_000, rss: 80 },
  { name: '300 MB legacy', path: 'legacy300m.pt', bytes: 200_000, rss: 80 },
  { name: '180 MB pickle', path: 'rf.pkl', share: 0.05, rss: 80 },
  { name: '180 MB joblib', path: 'rf.joblib', share: 0.05, rss: 80 },
];
