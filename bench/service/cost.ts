/**
 * Processor time of many models, by who used it.
 * @module
 */
import { cpuSeconds, familyOf } from './machine.ts';

/** Seconds, of the clock and of processors. */
export interface Spent {
  readonly seconds: number;
  /** Who hands models to children. */
  readonly own: number;
  /** The children, which judge. */
  readonly children: number;
  readonly database: number;
}

/** What so many models took in all. */
export type Cost = { -readonly [Key in keyof Spent]: Spent[Key] } & { items: number };

/** Nothing yet. */
export function emptyCost(): Cost {
  return { items: 0, seconds: 0, own: 0, children: 0, database: 0 };
}

/** Adds what a round took. */
export function addCost(cost: Cost, spent: Spent): void {
  cost.seconds += spent.seconds;
  cost.own += spent.own;
  cost.children += spent.children;
  cost.database += spent.database;
}

/** All processor time of it. */
export function processorOf({ own, children, database }: Cost): number {
  return own + children + database;
}

/** What one model took of it, in seconds. */
export function perItem({ items }: Cost, seconds: number): number {
  return seconds / Math.max(1, items);
}

/**
 * Seconds of a process and of all its descendants; connections that were closed are in what the postmaster has waited
 * for.
 */
export function familyCpu(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + cpuSeconds(member), 0);
}

/** Both beside each other. Children do the same in both: how they differ says how far the figures can be trusted. */
export function linesOfCosts(queue: Cost, loop: Cost): readonly string[] {
  const more = (part: (cost: Cost) => number): string =>
    ((perItem(queue, part(queue)) / perItem(loop, part(loop)) - 1) * 100).toFixed(1);
  const besides = perItem(queue, queue.own + queue.database) - perItem(loop, loop.own);
  const share = (besides / perItem(loop, processorOf(loop))) * 100;
  return [
    `processor a model  ${partsOf(queue)}`,
    `  in the loop      ${partsOf(loop)}`,
    `overhead           ${more(processorOf)} % of processor time, ${more(({ seconds }) => seconds)} % of time`,
    `  besides children ${(besides * 1000).toFixed(1)} ms a model, ${share.toFixed(1)} % of the loop`,
  ];
}

function partsOf(cost: Cost): string {
  const ms = (seconds: number): string => `${(perItem(cost, seconds) * 1000).toFixed(1)} ms`;
  const { own, children, database } = cost;
  return `${ms(processorOf(cost))}: children ${ms(children)}, their parents ${ms(own)}, database ${ms(database)}`;
}
