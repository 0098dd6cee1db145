"""From a name to catalog entries: by id, marketing name, alias or driver spelling.

A name that several versions of one product share means the base version, else the slowest: people
who leave out the size get the careful answer, and the others are returned beside it. A name that
several products share is an error that lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from advisor.catalog.names import (
    Name,
    alternatives,
    compact,
    nearest,
    take_apart,
    take_cpu_apart,
)
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec
from advisor.errors import UnknownNameError
from advisor.units import GIB

S = TypeVar("S", GpuSpec, ChipSpec, CpuSpec)

# Left out in speech without changing the product.
_SERIES = frozenset("rtx gtx gt rx arc ryzen".split())
# Words that make another product of a name; never assumed.
_VARIANTS = frozenset(
    "laptop maxq ti super xt xtx gre d v2 sff oem m s x pro max ultra plus server one nvl".split()
)
_SIZE_TOLERANCE = 0.07  # vendors mix GB and GiB, and print 180 or 192 for a B200


@dataclass(frozen=True, slots=True)
class Entry(Generic[S]):
    """One catalog entry and what tells it from others of its name."""

    spec: S
    names: tuple[Name, ...]
    exact: frozenset[str]
    sizes_gib: tuple[float, ...] = ()
    memory_type: str | None = None
    gpu_cores: int | None = None
    cpu_cores: int | None = None
    is_base: bool = False
    is_laptop_version: bool = False
    caution: tuple[float, ...] = ()  # the lower, the slower


class Finder(Generic[S]):
    def __init__(
        self, kind: str, field: str, entries: Sequence[Entry[S]], parse: Callable[[str], Name]
    ) -> None:
        self._kind, self._field = kind, field
        self._entries: Sequence[Entry[S]] = entries
        self._parse = parse

    def find(self, text: str, size_gib: float | None = None) -> tuple[S, ...]:
        """What `text` means, then other versions of that name. Raises UnknownNameError."""
        exact_id = [entry for entry in self._entries if entry.spec.id == text.strip().casefold()]
        if exact_id:
            return (exact_id[0].spec,)
        name = self._parse(text)
        chosen = self._chosen(text, name, size_gib)
        if not chosen:
            parts = alternatives(text)
            found = [entry for part in parts[: len(parts) * (len(parts) > 1)]
                     for entry in self._chosen(part, self._parse(part), size_gib)]  # fmt: skip
            chosen = sorted(found, key=lambda entry: entry.caution)
        if not chosen:
            near = nearest(text, [entry.spec.name for entry in self._entries])
            raise UnknownNameError(self._kind, text, near, field=self._field)
        return tuple(entry.spec for entry in chosen)

    def _chosen(self, text: str, name: Name, size_gib: float | None) -> list[Entry[S]]:
        for entries in self._without_laptops(name):
            for candidates in _stages(entries, text, name):
                narrowed = _narrowed(candidates, name, size_gib)
                if narrowed:
                    return self._ordered(text, narrowed)
        return []

    def _without_laptops(self, name: Name) -> Iterable[Sequence[Entry[S]]]:
        """Laptop versions have the desktop card's driver name: not meant unless nothing else is."""
        if "laptop" not in name.words:
            yield [entry for entry in self._entries if not entry.is_laptop_version]
        yield self._entries

    def _ordered(self, text: str, entries: list[Entry[S]]) -> list[Entry[S]]:
        bases: list[Entry[S]] = [entry for entry in entries if entry.is_base]
        careful: list[Entry[S]] = sorted(entries, key=lambda entry: entry.caution)
        if len(bases) == 1:
            return bases + [entry for entry in careful if entry is not bases[0]]
        keys = {entry.names[0].key for entry in entries}
        if len(keys) > 1 and len({entry.sizes_gib for entry in entries}) > 1:
            raise UnknownNameError(
                self._kind, text, [entry.spec.name for entry in careful[:6]],
                field=self._field, ambiguous=True,
            )  # fmt: skip
        return careful


def _stages(entries: Sequence[Entry[S]], text: str, name: Name) -> Iterable[list[Entry[S]]]:
    """Ever looser readings of the name; each is tried only if the one before found nothing."""

    def where(fits: Callable[[Name], bool]) -> list[Entry[S]]:
        return [entry for entry in entries if any(map(fits, entry.names))]

    wanted = compact(text)
    yield [entry for entry in entries if wanted in entry.exact]
    yield where(lambda known: known.key == name.key)
    bare = _without_series(name.key)
    if any(piece.isdigit() for piece in bare):
        yield where(lambda known: _without_series(known.key) == bare)
    if name.words:
        yield where(lambda known: name.words <= known.words and _plain_rest(known, name))


def gpu_finder(gpus: Iterable[GpuSpec]) -> Finder[GpuSpec]:
    return Finder("GPU", "gpus", [_gpu_entry(gpu) for gpu in gpus], take_apart)


def chip_finder(chips: Iterable[ChipSpec]) -> Finder[ChipSpec]:
    return Finder("chip", "chip", [_chip_entry(chip) for chip in chips], take_apart)


def cpu_finder(cpus: Iterable[CpuSpec]) -> Finder[CpuSpec]:
    return Finder("CPU", "cpu", [_cpu_entry(cpu) for cpu in cpus], take_cpu_apart)


def _gpu_entry(gpu: GpuSpec) -> Entry[GpuSpec]:
    return Entry(
        spec=gpu,
        names=tuple(take_apart(each) for each in (gpu.name, *gpu.aliases)),
        exact=frozenset(map(compact, (gpu.name, *gpu.aliases, *gpu.driver_names))),
        sizes_gib=() if gpu.vram_bytes is None else (gpu.vram_bytes / GIB,),
        memory_type=gpu.memory_type,
        is_base=gpu.is_base,
        is_laptop_version="laptop" in take_apart(gpu.name).words,
        caution=(
            gpu.bandwidth_bytes_per_s or 0,
            gpu.tensor_fp16_flops or gpu.fp16_flops or 0,
            gpu.vram_bytes or 0,
        ),  # fmt: skip
    )


def _chip_entry(chip: ChipSpec) -> Entry[ChipSpec]:
    cpu = chip.cpu
    cores = cpu and cpu.n_performance_cores and cpu.n_performance_cores
    name = take_apart(chip.name)
    return Entry(
        spec=chip,
        names=tuple(take_apart(each) for each in (chip.name, *chip.aliases)),
        exact=frozenset(map(compact, (chip.name, *chip.aliases))),
        sizes_gib=tuple(map(float, chip.memory_options_gib)),
        gpu_cores=name.gpu_cores,
        cpu_cores=cores + ((cpu and cpu.n_efficiency_cores) or 0) if cores else None,
        is_base=chip.is_base,
        caution=(
            chip.bandwidth_bytes_per_s or 0,
            chip.gpu.fp16_flops or name.gpu_cores or 0,
            max(chip.memory_options_gib, default=0),
        ),  # fmt: skip
    )


def _cpu_entry(cpu: CpuSpec) -> Entry[CpuSpec]:
    return Entry(
        spec=cpu,
        names=tuple(take_cpu_apart(each) for each in (cpu.name, *cpu.aliases)),
        exact=frozenset(map(compact, (cpu.name, *cpu.aliases))),
        caution=(cpu.peak_memory_bytes_per_s or 0, cpu.n_performance_cores or 0),
    )


def _narrowed(entries: list[Entry[S]], name: Name, size_gib: float | None) -> list[Entry[S]]:
    """Those that the stated size, memory type and cores allow. A size written into the name must
    exist; the size of a machine's memory only chooses."""
    if name.size_gib is not None:
        entries = [e for e in entries if not e.sizes_gib or _sold_with(e, name.size_gib)]
    if name.memory_type:
        kinds = [e for e in entries if e.memory_type == name.memory_type]
        entries = kinds or entries
    if name.gpu_cores is not None:
        entries = [e for e in entries if e.gpu_cores in (None, name.gpu_cores)]
    if name.cpu_cores is not None:
        entries = [e for e in entries if e.cpu_cores == name.cpu_cores] or entries
    if size_gib is not None:
        entries = [e for e in entries if _sold_with(e, size_gib)] or entries
    return entries


def _sold_with(entry: Entry[S], size_gib: float) -> bool:
    return any(abs(size_gib / size - 1) <= _SIZE_TOLERANCE for size in entry.sizes_gib)


def _plain_rest(known: Name, wanted: Name) -> bool:
    return not (known.words - wanted.words) & _VARIANTS


def _without_series(key: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(piece for piece in key if piece not in _SERIES)
