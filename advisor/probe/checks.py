"""What follows from the joined facts: warnings that no single source can give."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from advisor.domain.hardware import Machine, Problem
from advisor.probe.findings import Findings, Listing
from advisor.probe.memory_modules import bus_bits
from advisor.probe.names import is_nvidia_unified
from advisor.probe.problems import problem
from advisor.text import later, say
from advisor.units import format_gib

_UNREACHABLE_IN_WSL = frozenset({"driver-missing", "driver-not-loaded"})
# With these there may well be a card that nobody could name.
_HIDES_CARDS = frozenset(
    {"driver-not-loaded", "nvidia-version-mismatch", "nvidia-driver-unreachable",
     "no-permission", "gpu-lost", "probe-failed", "report-unreadable"}
)  # fmt: skip
_MOSTLY_IN_USE = 0.6
_BELOW_RATED = 0.97


def checked_problems(
    machine: Machine, sources: Sequence[Findings], *, ram_limited: bool
) -> tuple[Problem, ...]:
    """The sources' problems that hold for the whole, then those of the whole; each once."""
    found = [p for source in sources for p in source.problems if _holds(p, machine)]
    if machine.environment == "wsl2":
        found = [
            problem("nvidia-driver-unreachable", p.component, say(_IN_WSL))
            if p.code in _UNREACHABLE_IN_WSL or p.code == "nvidia-driver-unreachable"
            else p
            for p in found
        ]
    found += _system(machine, ram_limited)
    if not any(p.code in _HIDES_CARDS for p in found):
        found += _none(machine, sources)
    found += _gpus(machine)
    found += _memory(machine, sources)
    # One sentence for one thing: the same code about the same card from two sources is once.
    unique = {(p.code, _component_key(p, machine)): p for p in reversed(found)}
    return tuple(reversed(unique.values()))


_IN_WSL = later("The NVIDIA driver cannot be reached from WSL, so the cards are not seen here.")


def _component_key(p: Problem, machine: Machine) -> str:
    return p.component if len(machine.gpus) > 1 else ""


def _holds(p: Problem, machine: Machine) -> bool:
    """A missing NVIDIA driver matters only where there is an NVIDIA card to drive."""
    if p.code != "driver-missing":
        return True
    nvidia = [gpu for gpu in machine.gpus if gpu.vendor == "nvidia"]
    return any(gpu.vram_bytes is None and not gpu.asleep and not gpu.unified for gpu in nvidia)


def _system(machine: Machine, ram_limited: bool) -> Iterator[Problem]:
    if machine.environment == "wsl2":
        yield problem("wsl2", "system")
    if machine.environment == "vm":
        yield problem("virtual-machine", "system")
    if ram_limited and machine.ram_bytes:
        size = format_gib(machine.ram_bytes)
        yield problem(
            "container-memory-limit",
            "memory",
            say("This container may use at most {size} of memory.", size=size),
        )


def _none(machine: Machine, sources: Sequence[Findings]) -> Iterator[Problem]:
    listed = any(source.listing is Listing.COMPLETE for source in sources)
    if not machine.gpus and listed and machine.environment != "wsl2":
        yield problem("gpu-none", "gpu")


def _gpus(machine: Machine) -> Iterator[Problem]:
    for gpu in machine.gpus:
        if gpu.unified and (gpu.vendor == "nvidia" or is_nvidia_unified(gpu.name)):
            yield problem("unified-memory", gpu.name)
        if gpu.vram_bytes is None and gpu.vram_at_least_bytes:
            yield problem("vram-lower-bound", gpu.name)
        if not gpu.unified and gpu.vram_bytes and gpu.vram_free_bytes is not None:
            used = 1 - gpu.vram_free_bytes / gpu.vram_bytes
            if used > _MOSTLY_IN_USE:
                yield problem("vram-mostly-in-use", gpu.name)


def _memory(machine: Machine, sources: Sequence[Findings]) -> Iterator[Problem]:
    memory = machine.memory
    speed, rated = memory.speed_mt_s, memory.rated_mt_s
    if speed and rated and speed < _BELOW_RATED * rated:
        message = say(
            "Memory runs at {speed} MT/s and is rated for {rated}.", speed=speed, rated=rated
        )
        yield problem("ram-below-rated", "memory", message)
    complete = [s for s in sources if s.modules_complete and s.modules]
    if complete and bus_bits(complete[0].modules) == 64 and _is_dimm(complete[0]):
        yield problem("single-channel", "memory")


def _is_dimm(source: Findings) -> bool:
    return all((m.type or "").startswith("DDR") for m in source.modules)


def process_problems() -> tuple[Problem, ...]:
    """About the running application itself: its own width."""
    return (problem("32-bit-python", "application"),) if struct.calcsize("P") == 4 else ()
