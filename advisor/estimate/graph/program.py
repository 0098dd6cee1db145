"""What a graph asks of its buffers, in order: memory taken and given back.

Which tensors are alive together does not depend on their addresses. So a graph is read once
(`allocator.py`) into a list of requests; here the requests of layers that stand for others are
repeated, and addresses are given as `ggml-alloc.c` gives them: best fit among free blocks.

What is freed joins its free neighbours; a request takes the smallest free block that holds it, and
the open end of the buffer only if none does. That leaves gaps, so that a buffer is larger than what
lives in it at any one time, by an amount that depends on the order of all requests.

Source: llama.cpp commit 0c1e570, `ggml/src/ggml-alloc.c`.
"""

from __future__ import annotations

from collections.abc import Sequence

_ENDLESS = 1 << 62

Request = tuple[int, int, int]  # buffer, size, number of the memory: taken if >= 0, ~n given back


class NotAlike(Exception):
    """The layer that stands for others asks for something else than the one before it."""


def repeated(requests: Sequence[Request], before: int, first: int, last: int, times: int
             ) -> list[Request]:  # fmt: skip
    """`requests` with those of [first, last) there `times` more.

    [before, first) are the requests of the repetition ahead of them and must be the same, numbers
    apart: what is given back was taken in the same repetition or in the one ahead. Raises NotAlike
    where that does not hold.
    """
    n_before, n_first = _n_taken(requests[:before]), _n_taken(requests[:first])
    n_last = n_first + _n_taken(requests[first:last])
    taken = n_last - n_first
    ahead, template = requests[before:first], requests[first:last]
    if n_first - n_before != taken or len(ahead) != len(template):
        raise NotAlike
    for old, new in zip(ahead, template, strict=True):
        if _shifted(old, taken) != new or (new[2] < 0 and ~new[2] < n_before):
            raise NotAlike
    found = list(requests[:last])
    for step in range(1, times + 1):
        found.extend(_shifted(request, step * taken) for request in template)
    moved = times * taken
    for request in requests[last:]:
        number = request[2] if request[2] >= 0 else ~request[2]
        if n_before <= number < n_first:
            raise NotAlike
        found.append(request if number < n_before else _shifted(request, moved))
    return found


def _n_taken(requests: Sequence[Request]) -> int:
    return sum(number >= 0 for _, _, number in requests)


def _shifted(request: Request, by: int) -> Request:
    buffer, size, number = request
    return buffer, size, number + by if number >= 0 else number - by


def buffer_sizes(requests: Sequence[Request], n_buffers: int) -> tuple[int, ...]:
    """Bytes that each buffer must have."""
    free_blocks = [[[0, _ENDLESS]] for _ in range(n_buffers)]  # address and size, by address
    peaks = [0] * n_buffers
    addresses: list[int] = []
    for buffer, size, number in requests:
        free = free_blocks[buffer]
        if number < 0:
            _give(free, addresses[~number], size)
            continue
        best, best_size = -1, _ENDLESS
        for index, (_, available) in enumerate(free):
            if size <= available <= best_size:
                best, best_size = index, available
        block = free[best]
        address = block[0]
        addresses.append(address)
        block[0] = end = address + size
        block[1] -= size
        if not block[1]:
            del free[best]
        if end > peaks[buffer]:
            peaks[buffer] = end
    return tuple(peaks)


def _give(free: list[list[int]], address: int, size: int) -> None:
    """Free memory; it joins the free block before it or else the one after it."""
    end = address + size
    for index, block in enumerate(free):
        start = block[0]
        if start + block[1] == address:
            block[1] += size
            if index + 1 < len(free) and free[index + 1][0] == end:
                block[1] += free.pop(index + 1)[1]
            return
        if start == end:
            block[0], block[1] = address, block[1] + size
            if index and free[index - 1][0] + free[index - 1][1] == address:
                free[index - 1][1] += free.pop(index)[1]
            return
    later = (index for index, block in enumerate(free) if block[0] >= address)
    free.insert(next(later, len(free)), [address, size])
