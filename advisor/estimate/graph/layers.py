"""Which layers of a deep model are built, and which stand for others like them.

A run of layers that are alike and lie alike asks for memory in the same way again and again, once
the first few have passed. Of a long run the first three repetitions and the last are built; the
third stands for those left out (`program.py` repeats what it asked for).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from advisor.domain.architecture import Architecture, Layer
from advisor.estimate.graph.builder import Devices
from advisor.estimate.weight_plan import WeightPlan

_LONGEST_PATTERN = 12  # layers after which a pattern of kinds begins again
_BUILT = 4  # repetitions of a pattern, the last one of the run among them

_Key = tuple[int, int, object]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Built layers `first` up to `last` (positions among the built ones) stand for themselves and
    for `times` repetitions that follow."""

    first: int
    last: int
    times: int


def built_layers(
    arch: Architecture, plan: WeightPlan, devices: Devices, first: Sequence[int] = ()
) -> tuple[tuple[int, ...], tuple[Repeat, ...]]:
    """Indices of the layers to build, in order and the last layer among them, and what stands for
    those left out. `first`: numbers of first layers that differ from those behind them."""
    keys = _keys(arch, plan, devices, first)
    built: list[int] = []
    repeats: list[Repeat] = []
    start = 0
    while start < len(keys):
        period, count = _longest_run(keys, start)
        end = start + period * count
        if count > _BUILT:
            at = len(built) + (_BUILT - 2) * period
            repeats.append(Repeat(at, at + period, count - _BUILT))
            built.extend(range(start, start + (_BUILT - 1) * period))
            built.extend(range(end - period, end))
        else:
            built.extend(range(start, end))
        start = end
    return tuple(built), tuple(repeats)


def _keys(
    arch: Architecture, plan: WeightPlan, devices: Devices, first: Sequence[int]
) -> list[_Key]:
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
        home, experts_in_ram = devices.of_block(index), index < devices.cpu_moe
        copied: object = None
        if devices.n_gpus and (home == devices.ram or devices.moved):
            copied = plan.sizes_by_block[index]
        elif devices.n_gpus and experts_in_ram:
            copied = plan.expert_sizes_by_block[index]
        kind = kinds.setdefault(layer, len(kinds))
        among_first = sum(index < number for number in first)
        own = tuple(moved.get(index, ()))
        keys.append((kind, home, (copied, experts_in_ram, among_first, own)))
    return keys


def _longest_run(keys: Sequence[_Key], start: int) -> tuple[int, int]:
    """Layers of the pattern at `start` whose repetitions save most, and how often it is there;
    (1, 1) if none saves any."""
    best, saved = (1, 1), 0
    for period in range(1, _LONGEST_PATTERN + 1):
        pattern = keys[start : start + period]
        count, following = 1, start + period
        while keys[following : following + period] == pattern:
            count, following = count + 1, following + period
        spared = (count - _BUILT) * period
        if spared > saved:
            best, saved = (period, count), spared
    return best
