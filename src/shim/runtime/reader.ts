/**
 * Python of the generated module: reading forward, never past a limit.
 * @module
 */

/** Python source. */
export const READER: string = String.raw`class _Reader:
    """Reads a file forward, never past a limit, and keeps the bytes of the pickle itself."""

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
        data = self._file.read(min(count, 1 << 20))
        while len(data) < count:
            piece = self._file.read(min(count - len(data), 1 << 20))
            if not piece:
                _refuse("the stream ends in the middle of an opcode", self.position)
            data += piece
        return data

    def _count(self, count):
        self._left -= count
        if self._left < 0:
            _refuse("more bytes than MAX_BYTES", self.position)
        self.position += count


_LONGEST_LINE = 1 << 20
`;
