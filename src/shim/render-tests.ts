/**
 * Tests of a generated module, as a file for unittest or pytest: it refuses, and it loads what it is for.
 * @module
 */
import { pythonText, pythonTuple } from './literal.ts';

/** What the tests are about. */
export interface TestPlan {
  readonly version: string;
  /** Where the module is, as seen from the folder of the tests; with slashes. */
  readonly module: string;
  /** The artefacts, likewise. */
  readonly artefacts: readonly string[];
}

/** The tests as Python source. Every path stands in a literal. */
export function renderTests({ version, module, artefacts }: TestPlan): string {
  return `"""Tests of the generated loader: python -m unittest, or pytest. By pickleproof ${version}.

The hostile streams are inert: they would print a word, and the module must not even do that.
"""

import importlib.util
import os
import tempfile
import unittest
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
MODULE = ${pythonText(module)}
ARTEFACTS = ${pythonTuple(artefacts.map(pythonText))}

_spec = importlib.util.spec_from_file_location("shim_under_test", os.path.join(HERE, MODULE))
shim = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shim)
${CASES}`;
}

const CASES = String.raw`
HOSTILE = {
    "a call of another name": b"cos\nsystem\n(S'echo inert'\ntR.",
    "a call of another built-in": b"\x80\x04\x8c\x08builtins\x8c\x05print\x93\x8c\x05inert\x85R.",
    "a name alone": b"cos\nsystem\n.",
    "a path of attributes": b"\x80\x04\x8c\x08builtins\x8c\x0cstr.__class__\x93.",
    "an old way to call": b"(S'echo inert'\nios\nsystem\n.",
    "the extension registry": b"\x80\x02\x82\x01.",
    "a second pickle": b"\x80\x04N.\x80\x04N.",
    "a memo written twice": b"\x80\x04NK\x01q\x00K\x02q\x000.",
    "a memo never written": b"\x80\x04h\x07.",
    "a state for data": b"\x80\x04}}b.",
    "a call of data": b"\x80\x04K\x01)R.",
    "a persistent id": b"PX\n.",
    "an opcode across its frame": b"\x80\x04\x95\x02\x00\x00\x00\x00\x00\x00\x00J\x01\x00\x00\x00.",
    "an end too early": b"\x80\x04",
    "nothing": b"",
}


class Refuses(unittest.TestCase):
    def test_refuses_hostile_streams(self):
        for what, data in HOSTILE.items():
            for loads in (shim.loads, shim.restricted_loads):
                with self.subTest(what), self.assertRaises(shim.LegacyFormatRefused):
                    loads(data)

    def test_refuses_old_files_without_the_flag(self):
        with self.old_file() as path, self.assertRaises(shim.LegacyFormatRefused):
            shim.load(path)

    def test_refuses_files_of_another_hash(self):
        with self.old_file() as path, self.assertRaises(shim.LegacyFormatRefused):
            shim.load(path, legacy=True)
        with self.old_file() as path, self.assertRaises(shim.LegacyFormatRefused):
            shim.load(path, legacy=True, expected_sha256="0" * 64)

    def test_refuses_old_files_when_their_time_is_over(self):
        until, shim.LEGACY_UNTIL = shim.LEGACY_UNTIL, "2000-01-01"
        try:
            for path in existing():
                with self.assertRaises(shim.LegacyFormatRefused):
                    shim.load(path, legacy=True)
        finally:
            shim.LEGACY_UNTIL = until

    def test_does_not_fall_back_from_a_broken_new_file(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "a.json"), "w") as file:
                file.write("{")
            with self.assertRaises(ValueError):
                shim.load(os.path.join(folder, "a.pkl"), legacy=True)

    def old_file(self):
        return OldFile()


class OldFile(object):
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        path = os.path.join(self.folder.name, "model.pkl")
        with open(path, "wb") as file:
            file.write(b"\x80\x04N.")
        return path

    def __exit__(self, *_):
        self.folder.cleanup()


def existing():
    paths = (os.path.join(HERE, path) for path in ARTEFACTS)
    return [path for path in paths if os.path.exists(path)]


class Loads(unittest.TestCase):
    def test_loads_the_artefacts_and_warns(self):
        for path in existing():
            with self.subTest(path), warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter("always")
                if shim._new_file(path) is not None:
                    self.skipTest("the new file is there")
                try:
                    shim.load(path, legacy=True)
                except ImportError as error:
                    self.skipTest("needs the library that made it: %s" % error)
                self.assertTrue(any(each.category is DeprecationWarning for each in seen))


if __name__ == "__main__":
    unittest.main()
`;
