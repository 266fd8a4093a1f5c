/**
 * Python of the generated module: the check: the loop, the stack, the bytes of arguments.
 * @module
 */

/** Python source. */
export const MACHINE: string = String.raw`class _Check:
    """Follows one pickle opcode by opcode and runs nothing.

    It takes only what picklers write and what all readers of pickles read in the same way, so
    that it is in step with the unpickler that comes after it.
    """

    def __init__(self, reader, fix_imports=True, arrays=False):
        self.reader = reader
        self.fix_imports = fix_imports
        self.arrays = arrays
        self.array_ends = []
        self.protocol = 0
        self.visits = _Visits(50000000)
        self._stack = []
        self._marked = []
        self._memo = {}
        self._frame_end = None
        self._opcodes = 0
        self._calls = 0
        self._again = []

    def run(self):
        steps, reader = self._STEPS, self.reader
        while True:
            self._opcodes += 1
            if self._opcodes > MAX_OPCODES:
                self.refuse("more opcodes than MAX_OPCODES")
            opcode = reader.take(1)
            if opcode == b".":
                return self._stop()
            step = steps.get(opcode)
            if step is None:
                self.refuse("the opcode %r, which no measured artefact needs" % opcode)
            step(self)
            if self._frame_end is not None and reader.position >= self._frame_end:
                if reader.position > self._frame_end:
                    self.refuse("an opcode across the end of its frame")
                self._frame_end = None

    def refuse(self, what):
        _refuse(what, self.reader.position)

    def _stop(self):
        end = self._frame_end
        if self._marked or len(self._stack) != 1 or end not in (None, self.reader.position):
            self.refuse("STOP while something is left")
        for label, use, args in self._again:
            self._assert_allowed(label, use, args)
        return self._stack[0]

    def _assert_allowed(self, label, use, args):
        if not _is_allowed(label, use, args, self.visits):
            self.refuse(
                "%s of %s in a way, with arguments or a state that no measured artefact has"
                % (use, _shown(label))
            )

    def _assert_allowed_now_and_later(self, label, use, args):
        """What is in a container may change after it was handed over, so it is looked at twice."""
        self._assert_allowed(label, use, args)
        items = args.items if type(args) is _Box and args.kind == "tuple" else [args]
        if any(type(item) is _Box for item in items):
            self._again.append((label, use, args))

    # The stack.

    def _push(self, node):
        self._stack.append(node)

    def _pop(self):
        if not self._stack:
            self.refuse("the stack is empty")
        return self._stack.pop()

    def _top(self):
        if not self._stack:
            self.refuse("the stack is empty")
        return self._stack[-1]

    def _mark(self):
        if len(self._marked) >= 10000:
            self.refuse("marks too deep")
        self._marked.append(self._stack)
        self._stack = []

    def _items(self):
        if not self._marked:
            self.refuse("no mark")
        items, self._stack = self._stack, self._marked.pop()
        return items

    # Bytes of arguments.

    def _number(self, size):
        return int.from_bytes(self.reader.take(size), "little")

    def _signed(self, size):
        return int.from_bytes(self.reader.take(size), "little", signed=True)

    def _text(self, size):
        try:
            return str(self.reader.take(self._number(size)), "utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return self.refuse("a text that is not UTF-8")

    def _ascii(self, pattern):
        line = self.reader.line()
        if not re.match(pattern, line):
            self.refuse("an argument that readers of pickles read differently")
        return line.decode("ascii")
`;
