"""Regenerates edge-table.json: small streams on which the readers of pickles are known to differ.

For each case the table holds what the C unpickler, pickle.py and pickletools made of it:

  {"name", "hex", "c": ANSWER, "python": ANSWER, "pickletools": "ok" | ERROR, "dis": "ok" | ERROR}

An answer is that of unpickle.py (every module exists, every name is a class, so what CPython says about
particular ones is not in here), with "value", the repr, when the result is plain data.
Run: python3 oracle/edge-table.py
"""

import io
import json
import pathlib
import pickletools
import platform
import re
import warnings

from unpickle import PythonUnpickler, answer_c, answer_genops, describe, unpickle

PROTO4 = b"\x80\x04"


def u64(number):
    return number.to_bytes(8, "little")


def frame(length):
    return b"\x95" + u64(length)


def name(text):
    """SHORT_BINUNICODE"""
    return b"\x8c" + bytes([len(text)]) + text


# One row per stream: how readers treat the literal, the memo, the mark or the call in it.
CASES = {
    # INT: strtol with base 0, then int(_, 0); two characters worth 0 or 1 are a bool (load_int).
    "I 0x10": b"I0x10\n.",
    "I 010": b"I010\n.",
    "I 0o10": b"I0o10\n.",
    "I 1_0": b"I1_0\n.",
    'I " 5 "': b"I 5 \n.",
    "I 01": b"I01\n.",
    "I 00": b"I00\n.",
    "I 001": b"I001\n.",
    "I -0": b"I-0\n.",
    "I +1": b"I+1\n.",
    'I " 1"': b"I 1\n.",
    'I "1 "': b"I1 \n.",
    "I 5L": b"I5L\n.",
    "I big": b"I99999999999999999999\n.",
    "I CRLF": b"I5\r\n.",
    "I 01CRLF": b"I01\r\n.",
    "I empty": b"I\n.",
    "I no newline": b"I5",
    "I blanks": b"I\x0b\x0c 7\r\n.",
    "I NUL": b"I5\x00junk\n.",
    "I 4301 digits": b"I" + b"9" * 4301 + b"\n.",
    # LONG: int(_, 0) after one trailing L is cut off (load_long).
    "L 5": b"L5\n.",
    "L 5L": b"L5L\n.",
    "L 5LL": b"L5LL\n.",
    "L 0x10L": b"L0x10L\n.",
    "L 010L": b"L010L\n.",
    "L empty": b"L\n.",
    "L L": b"LL\n.",
    "L -5L": b"L-5L\n.",
    "L NUL": b"L5\x00junk\n.",
    "L NUL L": b"L5\x00junkL\n.",
    # FLOAT: PyOS_string_to_double, which knows neither blanks nor underscores (load_float).
    "F 1.5": b"F1.5\n.",
    "F inf": b"Finf\n.",
    "F nan": b"Fnan\n.",
    "F 1_0.5": b"F1_0.5\n.",
    "F hex": b"F0x1p3\n.",
    "F space": b"F 1.5 \n.",
    "F 1e999": b"F1e999\n.",
    "F NUL": b"F1.5\x00junk\n.",
    # Text: quotes, escapes, encodings.
    "S 'a'": b"S'a'\n.",
    'S "a"': b'S"a"\n.',
    "S mismatched": b"S'a\"\n.",
    "S trailing sp": b"S'a' \n.",
    "S esc": rb"S'\x41\n\101\q'" + b"\n.",
    "S bad esc": rb"S'\xZ'" + b"\n.",
    "S nonascii": b"S'\xe9'\n.",
    "S unquoted": b"Sa\n.",
    "S quote inside": b"S'a'b'\n.",
    "S single '": b"S'\n.",
    "V raw": rb"Va\u0041\U0001F600" + b"\xe9" + rb"\n" + b"\n.",
    "V escaped backslash": rb"V\\u0041" + b"\n.",
    "V badesc": rb"V\u00" + b"\n.",
    "V surrogate": rb"V\ud800" + b"\n.",
    "X surrogatepass": b"X\x03\x00\x00\x00\xed\xa0\x80.",
    "X bad utf8": b"X\x01\x00\x00\x00\xff.",
    "X short": b"X\x05\x00\x00\x00ab.",
    "U nonascii": b"U\x01\xe9.",
    "T neg": b"T\xff\xff\xff\xff.",
    # Binary integers and the protocol byte.
    "LONG1 0 bytes": b"\x8a\x00.",
    "LONG1 neg": b"\x8a\x01\xff.",
    "LONG1 pad": b"\x8a\x03\x05\x00\x00.",
    "LONG4 neg len": b"\x8b\xff\xff\xff\xff.",
    "PROTO 6": b"\x80\x06N.",
    "PROTO mid": b"N\x80\x02.",
    "PROTO twice": b"\x80\x02\x80\x04N.",
    # FRAME: the C unpickler only makes sure that the bytes are there (load_frame).
    "FRAME short": PROTO4 + frame(100) + b"N.",
    "FRAME splits arg": PROTO4 + frame(3) + b"\x8c\x02ab.",
    "FRAME ends before arg": PROTO4 + frame(2) + b"\x8c\x02ab.",
    "FRAME ends in length": PROTO4 + frame(2) + b"X\x02\x00\x00\x00ab.",
    "FRAME ends in line": PROTO4 + frame(2) + b"I12\n.",
    "FRAME beyond 2^63": PROTO4 + frame(2**63) + b"N.",
    "FRAME exact": PROTO4 + frame(2) + b"N.",
    "FRAME nested": PROTO4 + frame(11) + frame(2) + b"N.",
    "FRAME proto0": frame(2) + b"N.",
    "FRAME zero": PROTO4 + frame(0) + b"N.",
    "op outside frame": PROTO4 + frame(1) + b"NK\x05\x86.",
    # Memo: an array in C, a dict in pickle.py; MEMOIZE takes the number of keys.
    "GET unset": b"h\x05.",
    "PUT text neg": b"Np-1\n.",
    "PUT text 0x": b"Np0x1\n.",
    "PUT sp": b"Np 1 \nh\x01.",
    "PUT 01": b"Np01\nh\x01.",
    "PUT NUL": b"Np1\x00junk\nh\x01.",
    "GET text g01": b"Nq\x01g01\n.",
    "GET 1_0": b"Nq\x0ag1_0\n.",
    "PUT big LONG_BINPUT": b"Nr\xff\xff\xff\x7f.",
    "PUT on MARK": b"(q\x00.",
    "PUT empty stack": b"q\x00.",
    "MEMOIZE after BINPUT 5": b"K\x01q\x05K\x02\x940h\x01.",
    "MEMOIZE overwrite": b"K\x01q\x01K\x02\x94K\x03\x940h\x01.",
    "PUT twice then GET": b"K\x01q\x00K\x02q\x000h\x00.",
    # The stack and its marks.
    "DUP": b"N2\x86.",
    "POP on mark": b"N(0.",
    "POP empty": b"0N.",
    "POP_MARK": b"N(K\x01K\x021.",
    "POP_MARK nomark": b"N1.",
    "STOP leftover": b"K\x01K\x02.",
    "STOP empty": b".",
    "STOP open mark": b"K\x01(.",
    "STOP in mark": b"(K\x07.",
    "trailing bytes": b"N.junk",
    "TUPLE no mark": b"K\x01t.",
    "TUPLE2 underflow": b"K\x01\x86.",
    "TUPLE2 across mark": b"K\x01(K\x02\x86.",
    # Containers: exact lists, dicts and sets take a short way, everything else its own methods.
    "LIST": b"(K\x01K\x02l.",
    "DICT": b"(K\x01K\x02d.",
    "DICT odd": b"(K\x01d.",
    "SETITEMS odd": b"}(K\x01u.",
    "SETITEMS empty": b"}(u.",
    "SETITEM on list": b"]K\x00K\x05s.",
    "SETITEM on filled list": b"(K\x01lK\x00K\x05s.",
    "APPEND on dict": b"}K\x01a.",
    "APPENDS empty on None": b"N(e.",
    "APPENDS on a mark": b"N((e.",
    "APPENDS nonlist extend (bytearray)": b"\x96" + u64(0) + b"(K\x41K\x42e.",
    "APPENDS set": b"\x8f(K\x01e.",
    "ADDITEMS set": b"\x8f(K\x01\x90.",
    "ADDITEMS on list": b"](K\x01\x90.",
    "ADDITEMS empty on list": b"](\x90.",
    "FROZENSET": b"(K\x01\x91.",
    "SETITEM -1 on filled list": b"(K\x01lJ\xff\xff\xff\xffK\x05s.",
    "unhashable key": b"}]K\x01s.",
    # EXT: copyreg's registry, which a stream may fill itself.
    "EXT1 unreg": b"\x82\x01.",
    "EXT1 0": b"\x82\x00.",
    "EXT4 neg": b"\x84\xff\xff\xff\xff.",
    "EXT1 registered here": b"ccopyreg\nadd_extension\n(S'os'\nS'getcwd'\nK\xf0tR0\x82\xf0.",
    "EXT1 registered with text": b"ccopyreg\nadd_extension\n(S'os'\nS'getcwd'\nS'240'\ntR0\x82\xf0.",
    "EXT1 twice": b"ccopyreg\nadd_extension\n(S'os'\nS'getcwd'\nK\xf0tR0\x82\xf0\x82\xf0.",
    # Names: Python 2 names below protocol 3, dotted names from protocol 4.
    "GLOBAL space": b"ccollections\nOrderedDict \n.",
    "GLOBAL py2": b"c__builtin__\nlist\n.",
    "GLOBAL py2 proto4": PROTO4 + b"c__builtin__\nlist\n.",
    "GLOBAL copy_reg": b"ccopy_reg\n_reconstructor\n.",
    "GLOBAL dotted p0": b"ccollections\nOrderedDict.fromkeys\n.",
    "GLOBAL dotted p4": PROTO4 + b"ccollections\nOrderedDict.fromkeys\n.",
    "GLOBAL dotted mapped": b"\x80\x02c__builtin__\nstr.join\n.",
    "GLOBAL locals p4": PROTO4 + b"cos\na.<locals>\n.",
    "GLOBAL utf8": b"cbuiltins\nl\xc3\xa9\n.",
    "GLOBAL empty mod": b"c\nlist\n.",
    "GLOBAL empty name": b"cos\n\n.",
    "GLOBAL NUL": b"cos\x00x\ngetcwd\n.",
    "GLOBAL escaped": rb"c\x6f\x73" + b"\ngetcwd\n.",
    "GLOBAL CRLF": b"cbuiltins\r\nlist\r\n.",
    "STACK_GLOBAL p2": b"\x80\x02" + name(b"__builtin__") + name(b"list") + b"\x93.",
    "STACK_GLOBAL noproto": name(b"__builtin__") + name(b"list") + b"\x93.",
    "STACK_GLOBAL int": name(b"builtins") + b"K\x01\x93.",
    "STACK_GLOBAL bytes(U)": b"U\x08builtinsU\x04list\x93.",
    "STACK_GLOBAL empty mod": name(b"") + name(b"list") + b"\x93.",
    "STACK_GLOBAL empty name": name(b"os") + name(b"") + b"\x93.",
    "STACK_GLOBAL across mark": name(b"os") + b"(" + name(b"getcwd") + b"\x93.",
    # Calls: INST and OBJ with arguments are calls, without them they skip __init__ (instantiate).
    "OBJ": b"(cbuiltins\nlist\n)o.",
    "OBJ no args": b"(cbuiltins\nlist\no.",
    "OBJ empty": b"(o.",
    "INST": b"(ibuiltins\nlist\n.",
    "INST no mark": b"ibuiltins\nlist\n.",
    "INST func": b"(J\xfd\xff\xff\xffibuiltins\nabs\n.",
    "OBJ func": b"(cbuiltins\nabs\nJ\xfd\xff\xff\xffo.",
    "REDUCE list args": b"cbuiltins\nlist\nK\x01R.",
    "REDUCE tuple subclass n/a": b"cbuiltins\nlist\nNR.",
    "REDUCE on int": b"K\x01)R.",
    "NEWOBJ list": b"cbuiltins\nlist\n)\x81.",
    "NEWOBJ nontuple": b"cbuiltins\nlist\n]\x81.",
    "NEWOBJ on int": b"K\x01)\x81.",
    "NEWOBJ_EX": b"ccollections\nOrderedDict\n)}\x92.",
    "NEWOBJ_EX kwargs": b"ccollections\nOrderedDict\n)}U\x01aK\x01s\x92.",
    "NEWOBJ_EX kwargs {1:2}": b"ccollections\nOrderedDict\n)}K\x01K\x02s\x92.",
    "NEWOBJ_EX kwargs None": b"ccollections\nOrderedDict\n)N\x92.",
    # BUILD: __setstate__, or a dict and then a dict of slots (load_build).
    "BUILD None state": b"ccollections\nOrderedDict\n)RNb.",
    "BUILD {}": b"ccollections\nOrderedDict\n)R}b.",
    "BUILD falsy tuple (None,{})": b"ccollections\nOrderedDict\n)RN}\x86b.",
    "BUILD 2-tuple ({},None)": b"ccollections\nOrderedDict\n)R}N\x86b.",
    "BUILD list state": b"ccollections\nOrderedDict\n)R]b.",
    "BUILD dict {1:2}": b"ccollections\nOrderedDict\n)R}K\x01K\x02sb.",
    "BUILD None on int": b"K\x01Nb.",
    "BUILD on int": b"K\x01}b.",
    "BUILD on int nonempty": b"K\x01}U\x01aK\x02sb.",
    "BUILD (None,{}) on int": b"K\x01N}\x86b.",
    "BUILD (None,{a:1}) on int": b"K\x01N}U\x01aK\x02s\x86b.",
    # The host's handlers.
    "PERSID": b"Pabc\n.",
    "PERSID nonascii": b"P\xe9\n.",
    "BINPERSID": b"K\x01Q.",
    "NEXT_BUFFER none": b"\x97.",
    "READONLY on bytes": b"C\x01a\x98.",
    "READONLY on bytearray": b"\x96" + u64(2) + b"ab\x98.",
    "READONLY leaves the memo": b"\x96" + u64(1) + b"a\x94\x98h\x00\x86.",
    "READONLY on None": b"N\x98.",
    # Byte strings, and opcodes that do not exist.
    "BYTEARRAY8": b"\x96" + u64(2) + b"ab.",
    "BINBYTES": b"B\x02\x00\x00\x00ab.",
    "BINBYTES8 huge": b"\x8e" + u64(2**63 - 1) + b"ab.",
    "BINBYTES8 beyond": b"\x8e" + u64(2**63) + b"ab.",
    "BINFLOAT": b"G\x3f\xf0\x00\x00\x00\x00\x00\x00.",
    "unknown op": b"\xff.",
    "NUL op": b"\x00.",
    "newline op": b"\n.",
}


def main():
    warnings.simplefilter("ignore")
    rows = [json.dumps(judge(case, data)) for case, data in CASES.items()]
    version = platform.python_version()
    path = pathlib.Path(__file__).with_name("edge-table.json")
    path.write_text(f'{{"python": "{version}", "cases": [\n' + ",\n".join(rows) + "\n]}\n")


def judge(case, data):
    return {
        "name": case,
        "hex": data.hex(),
        "c": with_value(answer_c(data), unpickle(data)[1]),
        "python": with_value(*unpickle(data, PythonUnpickler, io.BytesIO)),
        "pickletools": answer_genops(data).get("error", "ok"),
        "dis": disassemble(data),
    }


def with_value(answer, value):
    """Stubs have no repr worth keeping."""
    if answer.get("result") not in (None, "g", "o", "p", "x"):
        answer["value"] = re.sub(" at 0x[0-9a-f]+", "", repr(value))
    return answer


def disassemble(data):
    try:
        pickletools.dis(data, io.StringIO())
    except Exception as error:
        return describe(error)
    return "ok"


if __name__ == "__main__":
    main()
