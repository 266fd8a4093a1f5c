/**
 * Makes the calls of one file safe, as far as a program can: the edits of all findings together, and a look
 * at the result before anybody gets it.
 * @module
 */
import type { AuditFinding } from '../finding.ts';
import { FlatTree } from '../python/flat-tree.ts';
import { parseTable } from '../python/tree-table.ts';
import type { PythonParser } from '../python/syntax.ts';
import { fixCall, type CallFix } from './fix-call.ts';
import { applyEdits, orderedEdits, type TextEdit } from './text-edit.ts';

/** `safe`: nothing else happens at run time. `unsafe`: what was loaded before may be refused. */
export type AppliedTier = 'safe' | 'unsafe';

/** A call that was, or would be, changed. */
export interface FixedCall {
  readonly finding: AuditFinding;
  readonly tier: AppliedTier;
  readonly effect: string;
}

/** A finding that is left to people. */
export interface LeftCall {
  readonly finding: AuditFinding;
  readonly why: string;
}

/** What came of one file. */
export interface FileFix {
  readonly path: string;
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly fixed: readonly FixedCall[];
  readonly left: readonly LeftCall[];
}

/** Makes the edits for the findings of a file; `unsafe` allows those that may change what is loaded. */
export function fixFile(
  parser: PythonParser,
  text: string,
  { path, findings, unsafe }: FixWish,
): FileFix {
  const before = treeOf(parser, text);
  const fixed: FixedCall[] = [];
  const left: LeftCall[] = [];
  let edits: readonly TextEdit[] = [];
  for (const finding of findings) {
    const taken = take(before, finding, unsafe);
    if ('why' in taken) {
      left.push(taken);
      continue;
    }
    const more = orderedEdits([...edits, ...taken.edits]);
    if (more === undefined) {
      left.push({
        finding,
        why: 'it stands inside of another call that is changed: run fix again',
      });
      continue;
    }
    edits = more;
    fixed.push({ finding, tier: taken.tier, effect: taken.effect });
  }
  const after = applyEdits(text, edits);
  if (edits.length > 0 && !before.hasError && treeOf(parser, after).hasError) {
    const why = 'the file would not parse any more: please report this';
    return {
      path,
      edits: [],
      text,
      fixed: [],
      left: findings.map((finding) => ({ finding, why })),
    };
  }
  return { path, edits, text: after, fixed, left };
}

/** What is wanted of one file. */
export interface FixWish {
  readonly path: string;
  readonly findings: readonly AuditFinding[];
  readonly unsafe: boolean;
}

type Taken = (Omit<FixedCall, 'finding'> & { readonly edits: readonly TextEdit[] }) | LeftCall;

function take(tree: FlatTree, finding: AuditFinding, unsafe: boolean): Taken {
  const { call, cell, sink } = finding;
  if (cell !== undefined) return { finding, why: 'a cell of a notebook: change it there' };
  if (call === undefined) return { finding, why: 'no call: see the advice of the audit' };
  const fix: CallFix = fixCall(tree, { sink, start: call.span.start, end: call.span.end });
  if ('refused' in fix) return { finding, why: fix.refused };
  const { isDefault, effect } = fix.recipe;
  // An audit that knows the pinned version says `info` where the default is the safe form already.
  const tier = isDefault === true && finding.severity === 'info' ? 'safe' : 'unsafe';
  if (tier === 'unsafe' && !unsafe) return { finding, why: `--unsafe-fixes would: ${effect}` };
  return { edits: fix.edits, tier, effect };
}

function treeOf(parser: PythonParser, text: string): FlatTree {
  return new FlatTree(text, parseTable(parser, text));
}
