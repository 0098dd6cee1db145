"""From a name to catalog entries: by id, marketing name, alias or driver spelling.

A name that several versions of one product share means the base version, else the slowest: people
who leave out the size get the careful answer, and the others are returned beside it. A name that
several products share is an error that lists them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from advisor.catalog.names import (
    Name,
    alternatives,
    compact,
    long_numbers,
    nearest,
    take_apart,
    take_cpu_apart,
    without_brackets,
)
from advisor.domain.hardware import ChipSpec, CpuSpec, GpuSpec
from advisor.errors import UnknownNameError
from advisor.units import GIB

S = TypeVar("S", GpuSpec, ChipSpec, CpuSpec)

# Left out in speech without changing the product.
_SERIES = frozenset(("rtx", "gtx", "gt", "rx", "arc", "ryzen"))
# Words that make another product of a name; never assumed.
_VARIANTS = frozenset((
    "laptop", "maxq", "ti", "super", "xt", "xtx", "gre", "d", "v2", "sff", "oem", "m",
    "s", "x", "pro", "max", "ultra", "plus", "server", "one", "nvl",
))  # fmt: skip
_SIZE_TOLERANCE = 0.07  # vendors mix GB and GiB, and print 180 or 192 for a B200


@dataclass(frozen=True, slots=True, eq=False)
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
    """Entries are taken apart only when the numbers in a name make them possible."""

    def __init__(
        self,
        kind: str,
        field: str,
        specs: Iterable[S],
        parse: Callable[[str], Name],
        describe: Callable[[S], Entry[S]],
    ) -> None:
        self._kind, self._field = kind, field
        self._parse = parse
        self._describe: Callable[[S], Entry[S]] = describe
        self._specs: list[tuple[str, S]] = [(_all_names(spec), spec) for spec in specs]
        self._described: dict[str, Entry[S]] = {}

    def find(self, text: str, size_gib: float | None = None) -> tuple[S, ...]:
        """What `text` means, then other versions of that name. Raises UnknownNameError."""
        wanted = text.strip().casefold()
        for _, spec in self._specs:
            if spec.id == wanted:
                return (spec,)
        chosen = self._chosen(text, size_gib)
        if not chosen:
            found = [entry for part in alternatives(text) for entry in self._chosen(part, size_gib)]
            chosen = sorted(found, key=lambda entry: entry.caution)
        if not chosen:
            readings = (self._chosen(part, size_gib) for part in without_brackets(text))
            chosen = next(filter(None, readings), [])
        if not chosen:
            raise self._unknown(text)
        return tuple(entry.spec for entry in chosen)

    def _unknown(self, text: str) -> UnknownNameError:
        """Products whose names go on ("RX 7900" XT, XTX, GRE), else names that look alike."""
        name = self._parse(text)
        longer = [
            entry.spec.name
            for entry in self._possible(text)
            if name.size_gib is None and any(name.words < known.words for known in entry.names)
        ]
        if name.words and len(longer) > 1:
            return UnknownNameError(self._kind, text, longer[:6], field=self._field, ambiguous=True)
        return UnknownNameError(
            self._kind,
            text,
            lambda: nearest(text, [spec.name for _, spec in self._specs]),
            field=self._field,
        )

    def _chosen(self, text: str, size_gib: float | None) -> list[Entry[S]]:
        name = self._parse(text)
        possible = self._possible(text)
        for entries in _without_laptops(possible, name):
            for matches in _stages(entries, text, name):
                narrowed = _narrowed(list(matches), name, size_gib)
                if not narrowed and any(compact(text) in entry.exact for entry in matches):
                    narrowed = list(matches)  # a driver's own words, whatever size they mention
                if narrowed:
                    return self._ordered(text, narrowed, matches)
        return []

    def _possible(self, text: str) -> list[Entry[S]]:
        """Every reading keeps the numbers of a name, so entries with none of them cannot match."""
        numbers = long_numbers(text)
        return [
            self._entry(spec)
            for names, spec in self._specs
            if not numbers or any(number in names for number in numbers)
        ]

    def _entry(self, spec: S) -> Entry[S]:
        known = self._described.get(spec.id)
        if known is None:
            known = self._described[spec.id] = self._describe(spec)
        return known

    def _ordered(
        self, text: str, entries: list[Entry[S]], matches: Mapping[Entry[S], object]
    ) -> list[Entry[S]]:
        careful: list[Entry[S]] = sorted(entries, key=lambda entry: entry.caution)
        one_product = len({matches[entry] for entry in entries}) == 1
        if not one_product and len({entry.sizes_gib for entry in entries}) > 1:
            near = [entry.spec.name for entry in careful[:6]]
            raise UnknownNameError(self._kind, text, near, field=self._field, ambiguous=True)
        bases = [entry for entry in entries if entry.is_base]
        if one_product and len(bases) == 1:
            return bases + [entry for entry in careful if entry is not bases[0]]
        return careful


def _stages(entries: Sequence[Entry[S]], text: str, name: Name) -> Iterable[dict[Entry[S], object]]:
    """Ever looser readings of the name; each is tried only if the one before found nothing. The
    values tell products apart."""

    def where(fits: Callable[[Name], bool]) -> dict[Entry[S], object]:
        fitting = ((entry, next(filter(fits, entry.names), None)) for entry in entries)
        return {entry: known.key for entry, known in fitting if known}

    wanted = compact(text)
    yield {entry: wanted for entry in entries if wanted in entry.exact}
    yield where(lambda known: known.key == name.key)
    bare = _without_series(name.key)
    if any(piece.isdigit() for piece in bare):
        yield where(lambda known: _without_series(known.key) == bare)
    if name.words:
        yield where(lambda known: name.words <= known.words and _plain_rest(known, name))


def _without_laptops(entries: list[Entry[S]], name: Name) -> Iterable[list[Entry[S]]]:
    """Laptop versions have the desktop card's driver name: not meant unless nothing else is."""
    if "laptop" not in name.words:
        yield [entry for entry in entries if not entry.is_laptop_version]
    yield entries


def gpu_finder(gpus: Iterable[GpuSpec]) -> Finder[GpuSpec]:
    return Finder("GPU", "gpus", gpus, take_apart, _gpu_entry)


def chip_finder(chips: Iterable[ChipSpec]) -> Finder[ChipSpec]:
    return Finder("chip", "chip", chips, take_apart, _chip_entry)


def cpu_finder(cpus: Iterable[CpuSpec]) -> Finder[CpuSpec]:
    return Finder("CPU", "cpu", cpus, take_cpu_apart, _cpu_entry)


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
        ),
    )


def _chip_entry(chip: ChipSpec) -> Entry[ChipSpec]:
    cpu = chip.cpu
    cores = cpu.n_performance_cores if cpu else None
    name = take_apart(chip.name)
    return Entry(
        spec=chip,
        names=tuple(take_apart(each) for each in (chip.name, *chip.aliases)),
        exact=frozenset(map(compact, (chip.name, *chip.aliases))),
        sizes_gib=tuple(map(float, chip.memory_options_gib)),
        gpu_cores=name.gpu_cores,
        cpu_cores=cores + (cpu.n_efficiency_cores or 0) if cpu and cores else None,
        is_base=chip.is_base,
        caution=(
            chip.bandwidth_bytes_per_s or 0,
            chip.gpu.fp16_flops or name.gpu_cores or 0,
            max(chip.memory_options_gib, default=0),
        ),
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


def _all_names(spec: GpuSpec | ChipSpec | CpuSpec) -> str:
    drivers = spec.driver_names if isinstance(spec, GpuSpec) else ()
    return " ".join((spec.name, *spec.aliases, *drivers)).casefold()


def _plain_rest(known: Name, wanted: Name) -> bool:
    return not (known.words - wanted.words) & _VARIANTS


def _without_series(key: tuple[str, ...]) -> tuple[str, ...]:
    """A Ryzen PRO is the Ryzen of its number; a Radeon Pro is another card."""
    silent = _SERIES | {"pro"} if "ryzen" in key else _SERIES
    return tuple(piece for piece in key if piece not in silent)
