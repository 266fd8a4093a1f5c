/**
 * Python of the generated module: the check: the raw arrays of joblib.
 * @module
 */

/** Python source. */
export const ARRAYS: string = String.raw`    # The raw arrays of joblib: https://github.com/joblib/joblib/blob/1.5.0/joblib/numpy_pickle.py

    def _skip_array(self, state):
        if not self.arrays or self._frame_end not in (None, self.reader.position):
            self.refuse("an array of joblib where none may be")
        items = state.items if type(state) is _Box else []
        fields = dict(zip(items[::2], items[1::2]))
        kind, width = self._element(fields.get("dtype"))
        if kind == "O":
            _Check(self.reader, self.fix_imports).run()
        else:
            if fields.get("numpy_array_alignment_bytes") is not None:
                self.reader.skip(self.reader.raw_byte())
            self.reader.skip(width * self._count(fields.get("shape")))
        self.array_ends.append(self.reader.position)
        self._frame_end = None

    def _element(self, dtype):
        """Letter and bytes of an array's elements; objects in fields are refused."""
        text = dtype.args.items[0] if _is_dtype(dtype) else None
        found = re.match(r"^([biufcSUVmMO])([0-9]{1,6})\Z", text) if isinstance(text, str) else None
        if found is None:
            return self.refuse("an array of a type that cannot be measured")
        if found.group(1) == "V" and dtype.objects:
            return self.refuse("an array of records that hold objects")
        return found.group(1), int(found.group(2)) * (4 if found.group(1) == "U" else 1)

    def _count(self, shape):
        sizes = shape.items if type(shape) is _Box and shape.kind == "tuple" else [None]
        count = 1
        for size in sizes:
            if type(size) is not int or not 0 <= size <= MAX_BYTES:
                self.refuse("an array without a shape")
            count = min(count * size, MAX_BYTES + 1) if size else 0
        return count
`;
