/**
 * The inside of a pickle three times: its bytes, its opcodes, and Python that does the same. Pointing at one marks
 * the others.
 * @module
 */
import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Inventory } from '../engine/protocol.ts';
import type { OpcodeRow, PythonLine } from '../engine/replay-types.ts';
import { CursorList } from './cursor-list.tsx';
import { marks, type Cursor, type Range } from './cursor.ts';
import type { Engine } from './engine-client.ts';
import { byteUnder, HexRow } from './hex-row.tsx';
import { OpcodeLine } from './opcode-line.tsx';
import { useMedia } from './use-media.ts';

/** What the view needs. */
export interface BytesProps {
  readonly engine: Engine;
  readonly inventory: Inventory;
  readonly pickle: number;
  /** Where to begin: an offset in the pickle. */
  readonly offset: number;
}

const NOWHERE: Cursor = { pinned: { start: 0, end: 1 }, hover: undefined, by: 'outside' };

/** See the module. */
export function BytesView({ engine, inventory, pickle, offset }: BytesProps): VNode {
  const info = inventory.pickles[pickle];
  const [cursor, setCursor] = useState<Cursor>(NOWHERE);
  const [step, setStep] = useState(0);
  const [line, setLine] = useState(0);
  const width = useMedia('(max-width: 30rem)') ? 8 : 16;
  const size = info?.size ?? 0;

  const turn = useRef(0);

  /** Pins what is on its way, unless something else was chosen meanwhile. */
  const pin = useCallback(
    (found: Promise<Range | undefined>, by: Cursor['by']): void => {
      const mine = ++turn.current;
      const ifStill = (set: (at: number) => void) => (at: number) => {
        if (mine === turn.current) set(at);
      };
      void found.then((range) => {
        if (range === undefined || mine !== turn.current) return;
        setCursor({ pinned: range, hover: undefined, by });
        const at = { pickle, offset: range.start };
        void engine.ask('stepAt', at).then(ifStill(setStep), () => undefined);
        void engine.ask('lineAt', at).then(ifStill(setLine), () => undefined);
      });
    },
    [engine, pickle],
  );
  useEffect(() => {
    pin(opcodeRangeAt(engine, pickle, offset), 'outside');
  }, [engine, pickle, offset, pin]);
  const point = (hover: Range | undefined): void => setCursor((old) => ({ ...old, hover }));

  const bytes = useCallback(
    async (from: number, count: number) => fetchHex({ engine, pickle, size, width }, from, count),
    [engine, pickle, size, width],
  );
  const opcodes = useCallback(
    (from: number, count: number) => engine.ask('opcodes', { pickle, from, count }),
    [engine, pickle],
  );
  const pythonPage = usePythonTotal(engine, pickle);
  const python = useCallback(
    (from: number, count: number) => engine.ask('python', { pickle, from, count }),
    [engine, pickle],
  );
  const { start } = cursor.pinned;
  const revealFor = (me: Cursor['by']): string =>
    cursor.by === me ? '' : `${start}:${step}:${line}`;
  return (
    <div class="linked">
      <section aria-labelledby="bytes-title" class="linked-list hex-list">
        <h2 id="bytes-title">Bytes</h2>
        <CursorList<readonly number[]>
          id="hex"
          label="Bytes of the pickle"
          listKey={`hex ${pickle} ${width}`}
          total={Math.ceil(size / width)}
          fetchRows={bytes}
          draw={(row, index) => (
            <HexRow start={index * width} bytes={row} width={width} cursor={cursor} />
          )}
          classOf={() => ''}
          chosen={Math.floor(start / width)}
          revealing={revealFor('bytes')}
          onChoose={(_row, index) => {
            pin(opcodeRangeAt(engine, pickle, index * width), 'bytes');
          }}
          onPoint={(_row, _index, event) => {
            const at = byteUnder(event);
            if (at !== undefined) point({ start: at, end: at + 1 });
          }}
          onLeave={() => point(undefined)}
        />
      </section>
      <section aria-labelledby="opcodes-title" class="linked-list">
        <h2 id="opcodes-title">Opcodes</h2>
        <CursorList<OpcodeRow>
          id="opcodes"
          label="Opcodes of the pickle"
          listKey={`opcodes ${pickle}`}
          total={info?.opcodes ?? 0}
          fetchRows={opcodes}
          draw={(row) => <OpcodeLine row={row} />}
          classOf={(row) => (row === undefined ? '' : marks(cursor, rangeOf(row)))}
          chosen={step}
          revealing={revealFor('opcodes')}
          onChoose={(row, index) => {
            setStep(index);
            pin(
              rowAt(row, index, opcodes).then((found) => found && rangeOf(found)),
              'opcodes',
            );
          }}
          onPoint={(row) => point(row && rangeOf(row))}
          onLeave={() => point(undefined)}
        />
      </section>
      <section aria-labelledby="python-title" class="linked-list wide">
        <h2 id="python-title">The same as Python</h2>
        <CursorList<PythonLine>
          id="python"
          label="The same as Python"
          listKey={`python ${pickle}`}
          total={pythonPage.total}
          fetchRows={python}
          draw={(row) => <code>{row?.text ?? '…'}</code>}
          classOf={(row) => (row === undefined ? '' : marks(cursor, row))}
          chosen={line}
          revealing={revealFor('python')}
          onChoose={(row, index) => {
            setLine(index);
            pin(rowAt(row, index, python), 'python');
          }}
          onPoint={(row) => point(row)}
          onLeave={() => point(undefined)}
        />
        {pythonPage.problem === undefined ? null : <p class="hint">{pythonPage.problem}</p>}
      </section>
    </div>
  );
}

/** A row that was jumped to may not be there yet. */
async function rowAt<T>(
  row: T | undefined,
  index: number,
  fetchRows: (from: number, count: number) => Promise<{ readonly rows: readonly T[] }>,
): Promise<T | undefined> {
  return row ?? (await fetchRows(index, 1)).rows[0];
}

function rangeOf({ offset, length }: OpcodeRow): Range {
  return { start: offset, end: offset + length };
}

async function opcodeRangeAt(engine: Engine, pickle: number, offset: number): Promise<Range> {
  const from = await engine.ask('stepAt', { pickle, offset });
  const { rows } = await engine.ask('opcodes', { pickle, from, count: 1 });
  const [row] = rows;
  return row === undefined ? { start: offset, end: offset + 1 } : rangeOf(row);
}

interface HexPlace {
  readonly engine: Engine;
  readonly pickle: number;
  readonly size: number;
  readonly width: number;
}

async function fetchHex(
  { engine, pickle, size, width }: HexPlace,
  from: number,
  count: number,
): Promise<{ readonly total: number; readonly rows: readonly (readonly number[])[] }> {
  const length = count * width;
  const bytes = await engine.ask('bytes', { pickle, offset: from * width, length });
  const rows: number[][] = [];
  for (let at = 0; at < bytes.length; at += width) rows.push([...bytes.subarray(at, at + width)]);
  return { total: Math.ceil(size / width), rows };
}

function usePythonTotal(
  engine: Engine,
  pickle: number,
): { readonly total: number; readonly problem?: string | undefined } {
  const [page, setPage] = useState<{ total: number; problem?: string | undefined }>({ total: 0 });
  useEffect(() => {
    void engine.ask('python', { pickle, from: 0, count: 0 }).then(setPage, () => undefined);
  }, [engine, pickle]);
  return page;
}
