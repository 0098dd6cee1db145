"""Pieces of a file of any size, read when they are asked for."""

from __future__ import annotations

from typing import BinaryIO

_STEP = 1 << 18  # bytes read at once; a header is walked from front to back


class FileBytes:
    """Not a memory map: a stick that is pulled out, a disc that fails or a download that begins
    again while a map is looked into ends the process, where reading raises OSError or comes back
    short."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._start, self._kept = 0, b""

    def take(self, at: int, length: int) -> bytes:
        """`length` bytes from the place `at`; fewer only where the file ends. May raise OSError."""
        begin = at - self._start
        if begin < 0 or begin + length > len(self._kept):
            self._fill(at, length)
            begin = 0
        return self._kept[begin : begin + length]

    def run(self, at: int) -> bytes:
        """A piece of convenient length from the place `at`, empty where the file ends."""
        self._fill(at, _STEP)
        return self._kept

    def _fill(self, at: int, length: int) -> None:
        self._stream.seek(at)
        self._start, self._kept = at, self._stream.read(max(length, _STEP))
