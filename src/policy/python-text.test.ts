import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCalls } from './python-text.ts';

const names = (source: string): readonly string[] => plainCalls(source).map(({ name }) => name);

test.each([
  ['import os\nos.system("echo inert")', 'os.system'],
  ['import os as o\no.popen("echo inert")', 'os.popen'],
  ['from subprocess import (run,\n  Popen as P)\nP(["echo"])', 'subprocess.Popen'],
  ['import numpy, subprocess; subprocess.check_output(["echo"])', 'subprocess.check_output'],
  [
    'class A:\n  import socket\n  def f(self): return socket.create_connection(("a", 1))',
    'socket.create_connection',
  ],
  ['import urllib.request\nurllib.request.urlopen(u)', 'urllib.request.urlopen'],
  ['import requests\nrequests.get(u)', 'requests.get'],
  ['exec(code)', 'builtins.exec'],
  ['x = eval (code)', 'builtins.eval'],
  ['__import__("o" + "s")', 'builtins.__import__'],
  ['import ctypes\nctypes.CDLL("a.so")', 'ctypes.CDLL'],
  ['import shutil\nshutil.rmtree(a)', 'shutil.rmtree'],
])('%s', (source, name) => {
  expect(names(source)).toEqual([name]);
});

test.each([
  'import os\nos.path.join(a, b)\nos.environ.get("a")',
  'import torch\ntorch.load(path)\nmodel.eval()',
  'import re\nre.compile("a")',
  '# os.system("a")\n"""\nos.system("a")\n"""',
  'x = "import os; os.system(1)"\n\'exec(1)\'',
  'def os(): pass\nos()',
  'system("a")',
  '',
])('nothing plain in %j', (source) => {
  expect(names(source)).toEqual([]);
});

test('says what it would do', () => {
  expect(plainCalls('import os\nos.system(a)')[0]?.grants).toContain('process-exec');
});

test('never fails', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (source) => Array.isArray(plainCalls(source))),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'import ',
          'from ',
          'os',
          '.',
          '(',
          '"',
          "'''",
          '\\',
          '#',
          '\n',
          ' as ',
          ',',
        ),
      ),
      (pieces) => Array.isArray(plainCalls(pieces.join(''))),
    ),
  );
});
