"""Makes the files of test/compressed with the tools that define the formats.

Run: .venv/interop/bin/python oracle/compressed/make.py
Needs the `lz4` and `zstandard` packages, the rest is the standard library. The plain content is computed
by both sides (here and in test/compressed.ts), so only the compressed files are committed.
"""

import bz2
import gzip
import lzma
import pathlib
import zlib

import lz4.frame
import zstandard

OUT = pathlib.Path(__file__).parents[2] / 'test' / 'compressed'


def plain() -> bytes:
    """Words, noise, zeros, and the words again: literals, matches near and far, runs."""
    state = 1
    words = bytearray()
    while len(words) < 9_000:
        state = (state * 1_103_515_245 + 12_345) & 0x7FFFFFFF
        words += b'w%d ' % (state >> 16 & 0x3FF)
    noise = bytearray()
    for _ in range(1_500):
        state = (state * 1_103_515_245 + 12_345) & 0x7FFFFFFF
        noise.append(state >> 16 & 0xFF)
    return bytes(words) + bytes(noise) + bytes(160_000) + bytes(words[:5_000]) + bytes(noise[:400])


def lzma2(preset: int, **more: int) -> list[dict[str, int]]:
    return [{'id': lzma.FILTER_LZMA2, 'preset': preset, **more}]


def lzma1(**more: int) -> list[dict[str, int]]:
    return [{'id': lzma.FILTER_LZMA1, 'preset': 6, **more}]


def zstd(level: int, **parameters: object) -> bytes:
    return zstandard.ZstdCompressor(level=level, **parameters).compress(plain())


def zstd_stream(level: int) -> bytes:
    """Without content size, in many blocks and with a flush between."""
    out = bytearray()
    compressor = zstandard.ZstdCompressor(level=level, write_checksum=True).compressobj()
    data = plain()
    for at in range(0, len(data), 10_000):
        out += compressor.compress(data[at : at + 10_000])
        out += compressor.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    return bytes(out + compressor.flush())


def sized_lzma(data: bytes) -> bytes:
    """An .lzma file that says its size and has an end mark all the same, as the format allows."""
    packed = lzma.compress(data, format=lzma.FORMAT_ALONE)
    return packed[:5] + len(data).to_bytes(8, 'little') + packed[13:]


def files() -> dict[str, bytes]:
    data = plain()
    half = len(data) // 2
    xz = lzma.compress
    skippable = b'\x53\x2a\x4d\x18' + (5).to_bytes(4, 'little') + b'12345'
    return {
        'gzip.gz': gzip.compress(data, mtime=0),
        'zlib.z': zlib.compress(data, 3),
        'one.bz2': bz2.compress(data, 1),
        'two.bz2': bz2.compress(data[:half]) + bz2.compress(b'') + bz2.compress(data[half:]),
        'crc64.xz': xz(data),
        'crc32.xz': xz(data, check=lzma.CHECK_CRC32, filters=lzma2(6, lc=0, lp=2, pb=0)),
        'sha256.xz': xz(data[:half], check=lzma.CHECK_SHA256) + bytes(8) + xz(data[half:], check=lzma.CHECK_NONE),
        'delta.xz': xz(data, filters=[{'id': lzma.FILTER_DELTA, 'dist': 4}, *lzma2(0)]),
        'small-dictionary.xz': xz(data, filters=lzma2(0, dict_size=4096)),
        'marked.lzma': lzma.compress(data, format=lzma.FORMAT_ALONE),
        'sized.lzma': sized_lzma(data),
        'small-dictionary.lzma': lzma.compress(
            data, format=lzma.FORMAT_ALONE, filters=lzma1(dict_size=4096, lc=1, lp=1, pb=3)
        ),
        'linked.lz4': lz4.frame.compress(
            data, block_linked=True, block_size=lz4.frame.BLOCKSIZE_MAX64KB, content_checksum=True
        ),
        'independent.lz4': lz4.frame.compress(
            data, block_linked=False, block_checksum=True, block_size=lz4.frame.BLOCKSIZE_MAX64KB
        ),
        'two.lz4': skippable
        + lz4.frame.compress(data[:half], store_size=False)
        + skippable
        + lz4.frame.compress(data[half:]),
        'fast.zst': zstd(1, write_checksum=True),
        'best.zst': zstd(19),
        'stream.zst': zstd_stream(3),
        'two.zst': skippable
        + zstandard.compress(data[:half])
        + skippable
        + zstandard.compress(data[half:], 12),
    }


if __name__ == '__main__':
    OUT.mkdir(exist_ok=True)
    for name, content in files().items():
        (OUT / name).write_bytes(content)
        print(f'{len(content):>7} {name}')
