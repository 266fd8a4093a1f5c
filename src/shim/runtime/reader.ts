/**
 * Python of the generated module: reading forward, never past a limit.
 * @module
 */

/** Python source. */
export const READER: string = String.raw`class _Reader:
    """Reads what is in memory forward, never past its end or a limit."""

    def __init__(self, file, limit):
        self._data = file.getvalue()
        self._start = self._at = file.tell()
        self._end = min(len(self._data), self._start + limit)

    @property
    def position(self):
        return self._at - self._start

    @property
    def kept(self):
        """The bytes of a pickle without raw arrays between its opcodes."""
        return self._data[self._start : self._at]

    def take(self, count):
        at = self._at
        end = at + count
        if end > self._end:
            _refuse("the stream ends in the middle of an opcode, or exceeds MAX_BYTES", self.position)
        self._at = end
        return self._data[at:end]

    def line(self):
        end = self._data.find(b"\n", self._at, min(self._end, self._at + _LONGEST_LINE))
        if end < 0:
            _refuse("a line without an end, or too long", self.position)
        return self.take(end + 1 - self._at)[:-1]

    def raw_byte(self):
        return self.take(1)[0]

    def skip(self, count):
        """Raw bytes between the opcodes: the array of a joblib file."""
        if count > self._end - self._at:
            _refuse("an array that ends beyond the file", self.position)
        self._at += count


class _StreamReader:
    """The same of a stream that may go on after the pickle; keeps the bytes of the pickle itself."""

    def __init__(self, file, limit):
        self._file = file
        self._left = limit
        self.position = 0
        self.kept = bytearray()

    def take(self, count):
        data = self._read(count)
        self.kept += data
        return data

    def line(self):
        data = self._file.readline(min(self._left, _LONGEST_LINE) + 1)
        if not data.endswith(b"\n"):
            _refuse("a line without an end, or too long", self.position)
        self._count(len(data))
        self.kept += data
        return data[:-1]

    def skip(self, count):
        """Raw bytes between the opcodes: the array of a joblib file."""
        while count > 0:
            count -= len(self._read(min(count, 1 << 20)))

    def raw_byte(self):
        return self._read(1)[0]

    def _read(self, count):
        self._count(count)
        pieces = []
        while count > 0:
            piece = self._file.read(min(count, 1 << 20))
            if not piece:
                _refuse("the stream ends in the middle of an opcode", self.position)
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)

    def _count(self, count):
        self._left -= count
        if self._left < 0:
            _refuse("more bytes than MAX_BYTES", self.position)
        self.position += count


_LONGEST_LINE = 1 << 20
`;
