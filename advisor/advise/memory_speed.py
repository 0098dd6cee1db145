"""RAM of a rig: its bus, its peak rate, and the words for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from advisor.domain.hardware import CpuSpec, MemoryInfo
from advisor.errors import InputError
from advisor.text import later, number, say
from advisor.units import GB, format_gb

CHANNEL_BITS = 64
DEFAULT_MEMORY = "DDR5-6000"
DEFAULT_CHANNELS = 2.0
_CAREFUL_RATE_MT_S = 3200  # of a computer of which nothing is known

_SPEED = re.compile(r"(?:((?:LP)?DDR[2-6][XL]?|MRDIMM)[\s-]*)?(\d{3,5})(?:\s*MT/s)?", re.IGNORECASE)
# Of modules sold by the kind alone: what most machines of that generation have.
_USUAL_RATES_MT_S = {
    "DDR2": 800, "DDR3": 1600, "DDR3L": 1600, "DDR4": 3200, "DDR5": 5600,
    "LPDDR3": 2133, "LPDDR4": 3733, "LPDDR4X": 4267, "LPDDR5": 6400, "LPDDR5X": 7500,
}  # fmt: skip
_WORDS = {
    0.5: later("half a channel"),
    1: later("one channel"),
    2: later("two channels"),
    4: later("four channels"),
}


@dataclass(frozen=True, slots=True)
class MemorySetup:
    """`rate_mt_s` transfers of `channels` times 64 bits."""

    generation: str | None
    rate_mt_s: int
    channels: float

    @property
    def peak_bytes_per_s(self) -> float:
        return self.rate_mt_s * 1e6 * self.channels * CHANNEL_BITS / 8

    @property
    def label(self) -> str:
        name = (
            f"{self.generation}-{self.rate_mt_s}" if self.generation else f"{self.rate_mt_s} MT/s"
        )
        word = _WORDS.get(self.channels, later("{n} channels"))
        return f"{name}, {say(word, n=number(self.channels, 'g'))}"


def parse_memory_speed(text: str) -> tuple[str | None, int]:
    """("DDR5", 6000) from "DDR5-6000" or (None, 6000) from "6000"; a kind alone has its usual rate.
    Raises InputError."""
    if usual := _USUAL_RATES_MT_S.get(text.strip().upper()):
        return text.strip().upper(), usual
    match = _SPEED.fullmatch(text.strip())
    if not match:
        raise InputError(
            say(
                "'{given}' is not a memory speed; valid: DDR5-6000, DDR4-3200, LPDDR5X-8533",
                given=text,
            ),
            field="ram_speed",
        )
    return (match[1].upper() if match[1] else None), int(match[2])


def planned_memory(
    cpu: CpuSpec | None, speed: str | None, channels: float | None
) -> tuple[MemorySetup, tuple[str, ...]]:
    """The bus of a planned rig and the assumptions made. What a processor cannot drive (DDR5 on a
    Xeon E5, any modules on a Raspberry Pi) is replaced by what it can, which is noted."""
    own = _official(cpu)
    notes: list[str] = []
    if own and speed and own[0].startswith(f"{speed.strip().upper()}-"):
        speed = own[0]  # only the kind is given: the processor knows how fast it drives that
    generation, rate = parse_memory_speed(speed or (own[0] if own else DEFAULT_MEMORY))
    wide = channels or (own[1] if own else DEFAULT_CHANNELS)
    if speed and own and cpu and generation and not _drives(cpu, generation):
        notes.append(
            say(
                "{name} cannot drive {speed}: its own {own} is assumed.",
                name=cpu.name,
                speed=speed,
                own=own[0],
            )
        )
        (generation, rate), wide = parse_memory_speed(own[0]), own[1]
    elif channels and own and channels > own[1] > 0:
        notes.append(
            say(
                "{name} has {own} memory channels, not {channels}.",
                name=cpu.name if cpu else "",
                own=number(own[1], "g"),
                channels=number(channels, "g"),
            )
        )
        wide = own[1]
    return MemorySetup(generation, rate, wide), tuple(notes)


def detected_memory(memory: MemoryInfo, cpu: CpuSpec | None) -> tuple[float, str, tuple[str, ...]]:
    """Peak bytes per second, a label and the assumptions made, from what the system reports."""
    known = memory.speed_mt_s or memory.rated_mt_s
    peak = memory.bandwidth_gb_s * GB if memory.bandwidth_gb_s else None
    if peak is None and known and memory.bus_bits:
        peak = known * 1e6 * memory.bus_bits / 8
    kind = "-".join(str(part) for part in (memory.type, known) if part)
    if peak is not None:
        return peak, ", ".join(part for part in (kind, f"{format_gb(peak, 0)}/s") if part), ()
    channels = cpu.memory_channels if cpu else None
    if known and channels:
        setup = MemorySetup(memory.type, known, channels)
        note = say(
            "All {channels} memory channels are assumed to be filled.",
            channels=number(channels, "g"),
        )
        return setup.peak_bytes_per_s, setup.label, (note,)
    if cpu and cpu.peak_memory_bytes_per_s:
        note = say(
            "The speed of the memory is unknown: the fastest that the "
            "processor supports officially ({memory_type_max}) is assumed.",
            memory_type_max=cpu.memory_type_max,
        )
        return cpu.peak_memory_bytes_per_s, cpu.memory_type_max or "", (note,)
    setup = MemorySetup("DDR4", _CAREFUL_RATE_MT_S, DEFAULT_CHANNELS)
    note = say(
        "The speed of the memory is unknown: {label} are assumed; measure it or type it in.",
        label=setup.label,
    )
    return setup.peak_bytes_per_s, setup.label, (note,)


def _official(cpu: CpuSpec | None) -> tuple[str, float] | None:
    if cpu is None or not cpu.memory_type_max or not cpu.memory_channels:
        return None
    return cpu.memory_type_max, cpu.memory_channels


def _drives(cpu: CpuSpec, generation: str) -> bool:
    """Whether the processor takes this kind of module; X and L versions are one kind here."""
    wanted = _family(generation)
    return any(_family(parse_memory_speed(kind)[0]) == wanted for kind in cpu.memory_types)


def _family(generation: str | None) -> str | None:
    return "DDR5" if generation == "MRDIMM" else (generation or "").rstrip("XL")
