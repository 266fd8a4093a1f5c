import { describe, expect, test } from 'vitest';
import { Budget, LIMITS } from './limits.ts';

describe('a budget', () => {
  const limits = { ...LIMITS, members: 3, inflatedBytes: 100, opcodes: 1000 };

  test('throws when more members are opened than allowed', () => {
    const budget = new Budget(limits);
    budget.spendMembers(3);
    expect(() => budget.spendMembers(1)).toThrow(
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        message: 'more than 3 archive members',
      }),
    );
  });

  test('throws when more is decompressed than allowed', () => {
    const budget = new Budget(limits);
    budget.spendInflated(60);
    budget.spendInflated(40);
    expect(() => budget.spendInflated(1)).toThrow('more than 100 decompressed bytes');
  });

  test('says how many opcodes are left, and lets the machine stop itself', () => {
    const budget = new Budget(limits);
    budget.spendOpcodes(400, 10);
    expect(budget.opcodesLeft).toBe(600);
    budget.spendOpcodes(700, 20);
    expect(budget.opcodesLeft).toBe(-100);
    expect(budget.stepsLeft).toBe(LIMITS.steps - 30);
  });

  test('has the limits of the table unless others are given', () => {
    expect(new Budget().limits).toBe(LIMITS);
    expect(Object.values(LIMITS).every((limit) => limit > 0)).toBe(true);
  });
});
