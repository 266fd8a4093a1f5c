/**
 * Arguments that harm nobody, should a sample ever be loaded: a path that does not exist, a port
 * that nobody listens on, a command that prints one word.
 * @module
 */
import {
  NEWFALSE,
  dict,
  global,
  list,
  num,
  str,
  tuple,
  bytes,
  pickle,
  STOP,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';

const CMD = str('echo inert');
const PATH = str('/nonexistent/inert');
const CODE = str('"inert"');
const NAME = str('nonexistent_inert');
const URL = str('http://127.0.0.1:9/inert');
const ARGV = list(str('echo'), str('inert'));
const EMPTY = dict();

/** Arguments by kind. `none-x` puts None where a bound method would have its object. */
export const ARGUMENTS: Readonly<Record<string, readonly Piece[]>> = {
  none: [],
  cmd: [CMD],
  argv: [ARGV],
  'argv-flat': [str('/bin/echo'), str('echo'), str('inert')],
  'path-argv': [str('/bin/echo'), ARGV],
  'path-argv-env': [str('/bin/echo'), ARGV, EMPTY],
  'mode-argv-flat': [num(0), str('/bin/echo'), str('echo'), str('inert')],
  'mode-argv': [num(0), str('/bin/echo'), ARGV],
  'mode-argv-env': [num(0), str('/bin/echo'), ARGV, EMPTY],
  'text-cmd': [str('inert'), CMD],
  'none-argv': [0x4e, ARGV],
  'none-cmd': [0x4e, CMD],
  code: [CODE],
  'code-ctx': [CODE, EMPTY, EMPTY],
  'none-code': [0x4e, CODE],
  compile: [CODE, str('inert'), str('eval')],
  name: [NAME],
  'int-name': [num(1), NAME],
  'name-args': [NAME, tuple()],
  'path-name': [PATH, NAME],
  'obj-name': [str('inert'), str('upper')],
  path: [PATH],
  'none-path': [0x4e, PATH],
  'path-path': [PATH, PATH],
  'path-int': [PATH, num(0)],
  'path-text': [PATH, str('inert')],
  'path-list': [PATH, list(str('inert'))],
  'text-path': [str('inert'), PATH],
  url: [URL],
  'url-path': [URL, PATH],
  host: [tuple(str('127.0.0.1'), num(9))],
  'host-flat': [str('127.0.0.1'), num(9)],
  text: [str('inert')],
  'text-text': [str('inert'), str('inert')],
  'text-list': [str('inert'), list(str('inert'))],
  'dict-text': [EMPTY, CODE],
  dict: [dict([str('version'), num(1)], [str('()'), str('os.system')])],
  bytes: [bytes(pickle(0x4e, STOP))],
  'none-bytes': [0x4e, bytes(pickle(0x4e, STOP))],
  'text-bytes': [str('pickle'), bytes(pickle(0x4e, STOP))],
  'int-bytes': [num(1), bytes(pickle(0x4e, STOP))],
  int: [num(0)],
  'int-int': [num(0), num(0)],
  'int-code': [num(0), CODE],
  false: [NEWFALSE],
};

/** The usual payload: `os.system('echo inert')` as its parts. */
export const SYSTEM: Piece = global('os', 'system');
export const ECHO: Piece = CMD;
