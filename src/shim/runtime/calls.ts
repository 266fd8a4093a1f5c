/**
 * Python of the generated module: the check: memo, names, calls and states.
 * @module
 */

/** Python source. */
export const CALLS: string = String.raw`    # The memo.

    def _put(self, index):
        if index in self._memo:
            self.refuse("an entry of the memo is written twice")
        if index > self._opcodes + 1024:
            self.refuse("an entry of the memo far beyond the others")
        self._memo[index] = self._top()

    def _get(self, index):
        if index not in self._memo:
            self.refuse("an entry of the memo that was never written")
        self._push(self._memo[index])

    def _index_line(self):
        return int(self._ascii(rb"^(0|[1-9][0-9]{0,9})\Z"))

    # Names and calls.

    def _import(self, module, name):
        label = _as_loaded(module, name, self.protocol, self.fix_imports)
        if "." in name or (label not in RULES and label not in POLICY):
            self.refuse("the name %s, which no measured artefact imports" % _shown(label))
        return _Global(label)

    def _name_lines(self):
        names = [self.reader.line() for _ in range(2)]
        if not all(re.match(rb"^[A-Za-z_][A-Za-z0-9_.]*\Z", name) for name in names):
            self.refuse("a name that readers of pickles read differently")
        return self._import(names[0].decode("ascii"), names[1].decode("ascii"))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            self.refuse("a name that is not a text")
        self._push(self._import(module, name))

    def _call(self, callee, args, use):
        if type(callee) is not _Global:
            self.refuse("a call of something that is not a name")
        if type(args) is not _Box or args.kind != "tuple":
            self.refuse("arguments that are not a tuple")
        self._assert_allowed_now_and_later(callee.label, use, args)
        first = args.items[0] if args.items else None
        if callee.label == _ENCODE and isinstance(first, str):
            if _is_file_of_its_own(first.encode("latin-1", "ignore")):
                self.refuse("bytes in a text that are a pickle or an archive of its own")
        label = callee.label
        if label in _CLASS_FIRST and type(first) is _Global:
            label = first.label
        if label not in (_DTYPE, _ENCODE):
            self._calls += 1
        made = _Made(label, args)
        made.made_at = self._calls
        return made

    def _reduce(self):
        args, callee = self._pop(), self._pop()
        self._push(self._call(callee, args, "reduce"))

    def _newobj(self):
        args, callee = self._pop(), self._pop()
        self._push(self._call(callee, args, "newobj"))

    def _newobj_ex(self):
        extra, args, callee = self._pop(), self._pop(), self._pop()
        if type(args) is not _Box or args.kind != "tuple":
            self.refuse("arguments that are not a tuple")
        self._push(self._call(callee, _Box("tuple", args.items + [extra]), "newobj_ex"))

    def _inst(self):
        callee = self._name_lines()
        self._push(self._call(callee, _Box("tuple", self._items()), "inst"))

    def _obj(self):
        items = self._items()
        if not items:
            self.refuse("OBJ without a class")
        self._push(self._call(items[0], _Box("tuple", items[1:]), "obj"))

    def _build(self):
        state, target = self._pop(), self._top()
        if type(target) is not _Made:
            self.refuse("a state for something that is not the result of a call")
        self._assert_allowed_now_and_later(target.label, "build", state)
        if target.label == _DTYPE:
            self._assert_dtype(target, state)
        target.state = state
        if target.label == _ARRAY_WRAPPER:
            self._skip_array(state)

    def _persistent(self, key):
        if not any(_fits(key, shape, self.visits) for shape in PERSISTENT):
            self.refuse("a persistent id that no measured artefact has")
        for item in key.items if type(key) is _Box else ():
            if type(item) is int and not 0 <= item <= MAX_BYTES:
                self.refuse("a storage larger than MAX_BYTES")
        self._push(_PERSISTENT)
`;
