/**
 * What a generated program is made of: an opcode, or a few that belong together.
 * @module
 */
import type { Context, Machine } from '../machine.ts';

/** One step of a program. */
export interface Action {
  /** How often it is chosen among the ready ones. */
  readonly weight: number;
  /** Whether the unpickler would accept it now. Some programs run actions that are not ready. */
  ready(machine: Machine): boolean;
  /** Writes the opcodes and keeps the machine in step. */
  run(context: Context): void;
}

/** Ready in every state. */
export const always = (): boolean => true;

/** Ready when `count` values lie above the topmost mark. */
export const needs =
  (count: number) =>
  (machine: Machine): boolean =>
    machine.items.length >= count;
