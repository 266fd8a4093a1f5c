/**
 * Which rule speaks for a call that grants something: the one of its gravest capability.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import type { Rule } from './rule.ts';
import { callDeletes } from './rules/call-deletes.ts';
import { callDeserializes } from './rules/call-deserializes.ts';
import { callExecutesCode } from './rules/call-executes-code.ts';
import { callExhausts } from './rules/call-exhausts.ts';
import { callImports } from './rules/call-imports.ts';
import { callLeaks } from './rules/call-leaks.ts';
import { callLoadsNativeCode } from './rules/call-loads-native-code.ts';
import { callOpensNetwork } from './rules/call-opens-network.ts';
import { callReachesAttributes } from './rules/call-reaches-attributes.ts';
import { callReadsFile } from './rules/call-reads-file.ts';
import { callSpawnsProcess } from './rules/call-spawns-process.ts';
import { callTampers } from './rules/call-tampers.ts';
import { callUnknown } from './rules/call-unknown.ts';
import { callWritesFile } from './rules/call-writes-file.ts';

/** Gravest first. */
const BY_CAPABILITY: readonly (readonly [Capability, Rule])[] = [
  ['process-exec', callSpawnsProcess],
  ['code-exec', callExecutesCode],
  ['native-code', callLoadsNativeCode],
  ['deserialize', callDeserializes],
  ['import', callImports],
  ['file-delete', callDeletes],
  ['file-write', callWritesFile],
  ['network', callOpensNetwork],
  ['attribute-access', callReachesAttributes],
  ['tamper', callTampers],
  ['file-read', callReadsFile],
  ['info-leak', callLeaks],
  ['dos', callExhausts],
];

/** The rule of the gravest of the capabilities. */
export function ruleForGrants(grants: readonly Capability[]): Rule {
  return BY_CAPABILITY.find(([capability]) => grants.includes(capability))?.[1] ?? callUnknown;
}
