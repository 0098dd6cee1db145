"""Which layers of a deep model a graph needs for its memory to be right.

Layers that are alike and lie alike leave the allocator's free blocks as a layer shortly before left
them: the same addresses come again after at most four layers. Of a long run of them the first and
the last are built, as many fewer as are whole turns of four layers. That this changes no buffer is
tested against whole graphs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from advisor.domain.architecture import Architecture, Layer
from advisor.estimate.graph.builder import Devices
from advisor.estimate.weight_plan import WeightPlan

_LONGEST_PATTERN = 12  # layers after which a pattern of kinds begins again
_FIRST = 6  # layers until the addresses come again, but at least
_FEWEST = 4  # repetitions of the pattern
_TURN = 4  # layers after which they do

_Key = tuple[int, int, object]


def needed_layers(
    arch: Architecture, plan: WeightPlan, devices: Devices, deepstack: int = 0
) -> tuple[int, ...]:
    """Indices of layers, in order; the last layer is among them."""
    keys = _keys(arch, plan, devices, deepstack)
    needed: list[int] = []
    start = 0
    while start < len(keys):
        period, repeats = _longest_run(keys, start)
        if not period:
            needed.append(start)
            start += 1
            continue
        kept = repeats - _spared(period, repeats)
        end = start + period * repeats
        needed.extend(range(start, start + period * (kept - 1)))
        needed.extend(range(end - period, end))
        start = end
    return tuple(needed)


def _keys(arch: Architecture, plan: WeightPlan, devices: Devices, deepstack: int) -> list[_Key]:
    """What makes layers alike: kind, device, and the sizes of weights that are copied to a GPU."""
    kinds: dict[Layer, int] = {}
    keys: list[_Key] = []
    moved: dict[int, list[tuple[str, int]]] = {}
    for name, device in devices.moved.items():
        _, _, rest = name.partition("blk.")
        block, _, suffix = rest.partition(".")
        if block.isdigit():
            moved.setdefault(int(block), []).append((suffix, device))
    for index, layer in enumerate(arch.layers):
        home = devices.of_block(index)
        from_ram = home == devices.ram or index < devices.cpu_moe or bool(devices.moved)
        copied: object = (
            plan.sizes_by_block[index] if from_ram and devices.n_gpus else index < deepstack
        )
        keys.append(
            (
                kinds.setdefault(layer, len(kinds)),
                home,
                (copied, index < devices.cpu_moe, tuple(moved.get(index, ()))),
            )
        )
    return keys


def _longest_run(keys: Sequence[_Key], start: int) -> tuple[int, int]:
    """Layers of the pattern at `start` whose repetitions save most, and how often it is there;
    (0, 0) if none saves any."""
    best, saved = (0, 0), 0
    for period in range(1, _LONGEST_PATTERN + 1):
        pattern = keys[start : start + period]
        repeats, following = 1, start + period
        while keys[following : following + period] == pattern:
            repeats, following = repeats + 1, following + period
        spared = _spared(period, repeats) * period
        if spared > saved:
            best, saved = (period, repeats), spared
    return best


def _spared(period: int, repeats: int) -> int:
    """Repetitions of a pattern that need not be built: whole turns."""
    needed = max(-(-_FIRST // period), _FEWEST)
    turn = _TURN // math.gcd(period, _TURN)
    return max(repeats - needed, 0) // turn * turn
