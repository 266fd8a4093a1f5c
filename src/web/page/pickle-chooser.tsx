/**
 * Which of a file's pickles to look into.
 * @module
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Inventory } from '../engine/protocol.ts';
import { counted } from './words.ts';

/** Pickles listed; a hostile file has thousands. */
const MOST = 500;

/** The choice, and what is below it. */
export function PickleChooser({
  inventory: { pickles },
  chosen,
  onChoose,
  children,
}: {
  readonly inventory: Inventory;
  readonly chosen: number;
  readonly onChoose: (pickle: number) => void;
  readonly children: ComponentChildren;
}): VNode {
  if (pickles.length === 0) {
    return (
      <p class="nothing">
        There is no pickle in this file, so there is no program to follow: this format holds data.
      </p>
    );
  }
  return (
    <>
      {pickles.length === 1 ? null : (
        <label class="chooser">
          <span>{counted(pickles.length, 'pickle')} in this file. Show</span>
          <select
            value={chosen}
            onChange={({ currentTarget: { value } }) => onChoose(Number(value))}
          >
            {pickles.slice(0, MOST).map(({ member, verdict, opcodes }, index) => (
              <option key={index} value={index}>
                {member === '' ? 'the file itself' : member} ({verdict},{' '}
                {counted(opcodes, 'opcode')})
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
    </>
  );
}
