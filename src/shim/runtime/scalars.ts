/**
 * Python of the generated module: the check: scalars and containers.
 * @module
 */

/** Python source. */
export const SCALARS: string = String.raw`    # Scalars.

    def _proto(self):
        self.protocol = self._number(1)
        if self._opcodes != 1 or self.protocol > 5:
            self.refuse("PROTO in the wrong place, or of an unknown version")

    def _frame(self):
        length = self._number(8)
        if self._frame_end is not None or self.protocol < 4:
            self.refuse("a frame where none may be")
        self._frame_end = self.reader.position + length

    def _text_int(self):
        text = self._ascii(rb"^(-?(0|[1-9][0-9]{0,17})|0[01])\Z")
        self._push(bool(int(text)) if len(text) == 2 and text[0] == "0" else int(text))

    def _text_long(self):
        self._push(int(self._ascii(rb"^-?(0|[1-9][0-9]{0,999})L?\Z").rstrip("L")))

    def _text_float(self):
        self._push(float(self._ascii(rb"^-?([0-9]{1,400}(\.[0-9]{0,400})?(e[-+]?[0-9]{1,4})?|inf|nan)\Z")))

    def _long(self, size):
        count = self._signed(size)
        if count < 0:
            self.refuse("a number of negative length")
        self._push(int.from_bytes(self.reader.take(count), "little", signed=True))

    def _float(self):
        self._push(struct.unpack(">d", self.reader.take(8))[0])

    def _old_line(self):
        line = self.reader.line()
        if not re.match(rb"""^('([^'\\]|\\.)*'|"([^"\\]|\\.)*")\Z""", line):
            self.refuse("a text in quotes that readers of pickles read differently")
        self._push(_Python2Text(codecs.escape_decode(line[1:-1])[0].decode("latin-1")))

    def _old_text(self, size):
        self._push(_Python2Text(self.reader.take(self._number(size)).decode("latin-1")))

    def _unicode_line(self):
        try:
            self._push(str(self.reader.line(), "raw-unicode-escape"))
        except UnicodeDecodeError:
            self.refuse("a text with a broken escape")

    def _bytes(self, size):
        if _is_file_of_its_own(self.reader.take(self._number(size))):
            self.refuse("a bytes literal that is a pickle or an archive of its own")
        self._push(_BYTES)

    # Containers.

    def _box(self, kind, items):
        self._push(_Box(kind, items))

    def _last(self, count):
        items = [self._pop() for _ in range(count)]
        self._box("tuple", items[::-1])

    def _dict(self):
        box = _Box("dict", [])
        items = self._items()
        self._push(box)
        self._fill(box, items, "dict", "setitem")

    def _frozen(self):
        box = _Box("frozenset", [])
        items = self._items()
        self._push(box)
        self._fill(box, items, "frozenset", "additem")

    def _append(self):
        items = [self._pop()]
        self._fill(self._top(), items, "list", "append")

    def _appends(self):
        items = self._items()
        self._fill(self._top(), items, "list", "append")

    def _setitem(self):
        value, key = self._pop(), self._pop()
        self._fill(self._top(), [key, value], "dict", "setitem")

    def _setitems(self):
        items = self._items()
        self._fill(self._top(), items, "dict", "setitem")

    def _additems(self):
        items = self._items()
        self._fill(self._top(), items, "set", "additem")

    def _fill(self, target, items, kind, use):
        if use == "setitem" and len(items) % 2:
            self.refuse("a key without a value")
        if use != "append":
            for key in items[:: 2 if use == "setitem" else 1]:
                self._assert_key(key)
        if type(target) is _Box and target.kind == kind:
            target.items.extend(items)
        elif type(target) is not _Made or not _is_allowed(target.label, use, None, self.visits):
            self.refuse("items put into something that no measured artefact fills")

    def _assert_key(self, key):
        """Keys are hashed, which calls methods of instances and goes down into tuples."""
        stack, left = [(key, 0)], 10000
        while stack:
            node, depth = stack.pop()
            left -= 1
            if left < 0 or depth > 50:
                self.refuse("a key too large to hash")
            if type(node) is _Box:
                if node.kind not in ("tuple", "frozenset"):
                    self.refuse("a key that cannot be hashed")
                stack.extend((item, depth + 1) for item in node.items[:left + 1])
            elif type(node) is _Persistent:
                self.refuse("a persistent id as a key")
            elif type(node) is _Made and not _is_allowed(node.label, "hash", None, self.visits):
                self.refuse("a key of %s, which no measured artefact has" % _shown(node.label))
`;
