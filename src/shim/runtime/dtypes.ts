/**
 * Python of the generated module: the check: the states of numpy types.
 * @module
 */

/** Python source. */
export const DTYPES: string = String.raw`    # numpy believes what the state of a type says (arraydescr_setstate in descriptor.c): sizes and
    # offsets, and flags that tell numbers from pointers. A false one is a way to any memory.

    def _assert_dtype(self, dtype, state):
        items = state.items if type(state) is _Box and state.kind == "tuple" else []
        code = _dtype_code(dtype)
        if len(items) not in (8, 9) or code is None or dtype.state is not None:
            self.refuse("a state that no numpy type has")
        size, flags = items[5], items[7]
        if type(size) is not int or type(flags) is not int or dtype.made_at != self._calls:
            self.refuse("a numpy type that is changed after it was used")
        inner = self._inner_dtypes(items[2], items[4], size)
        dtype.objects = any(_holds_objects(each) for each in inner)
        wanted = 0x3F if code[:1] == "O" else 0x1B if dtype.objects else 0
        if flags & wanted != wanted or (wanted == 0 and flags & 3):
            self.refuse("a numpy type whose flags deny what it holds")

    def _inner_dtypes(self, base, fields, size):
        found = []
        if base is not None:
            pair = base.items if type(base) is _Box else [base]
            if not _is_dtype(pair[0]) or len(pair) != 2 or not _is_plain(pair[1], self.visits):
                self.refuse("a numpy type of an odd sub-array")
            found.append(pair[0])
        if fields is None:
            return found
        if type(fields) is not _Box or fields.kind != "dict":
            self.refuse("a numpy type whose fields are no dict")
        self.visits.spend(len(fields.items))
        for field in fields.items[1::2]:
            parts = field.items if type(field) is _Box and field.kind == "tuple" else []
            if len(parts) < 2 or not _is_dtype(parts[0]) or type(parts[1]) is not int:
                self.refuse("a numpy type with an odd field")
            digits = re.sub("[^0-9]", "", _dtype_code(parts[0]) or "") or "0"
            width = int(digits[:9]) * (4 if _dtype_code(parts[0])[:1] == "U" else 1)
            if parts[1] < 0 or parts[1] + width > size:
                self.refuse("a numpy type with a field that ends beyond it")
            found.append(parts[0])
        return found
`;
