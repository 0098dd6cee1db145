"""What a rig has, costs and draws, beside what it runs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from advisor.advise.build import Build, Workshop
from advisor.advise.plan_prices import YOURS, BuildPrice, PartPrice
from advisor.advise.rig_parts import build_of_rig
from advisor.domain.hardware import Rig
from advisor.domain.rig_parts import RigParts
from advisor.text import number, say
from advisor.units import GB, format_digits, gib


@dataclass(frozen=True, slots=True)
class RigFigures:
    """`watts` at the wall with everything busy; None: nobody knows. `price` None: not asked, this
    rig is owned."""

    usable_bytes: int
    capacity_text: str
    bandwidth_text: str
    watts: float | None
    price: BuildPrice | None
    build: Build

    @property
    def usd(self) -> float | None:
        return self.price.usd if self.price else None


def rig_figures(workshop: Workshop, rig: Rig, parts: RigParts | None) -> RigFigures:
    """`parts` None: this computer, which need not be bought."""
    build = build_of_rig(workshop.catalog, rig, workshop.prices)
    return RigFigures(
        usable_bytes=fast_bytes(rig),
        capacity_text=_capacity_text(rig),
        bandwidth_text=_bandwidth_text(rig),
        watts=workshop.watts(build),
        price=_price(workshop, rig, build, parts) if parts is not None else None,
        build=build,
    )


def fast_bytes(rig: Rig) -> int:
    """Usable bytes of the memory that decides: the GPUs', or RAM where there is none."""
    return sum(gpu.usable_bytes for gpu in rig.gpus) or rig.memory.usable_bytes


def _price(workshop: Workshop, rig: Rig, build: Build, parts: RigParts) -> BuildPrice:
    if parts.price_usd is not None:
        return BuildPrice((PartPrice(parts.name, parts.price_usd, "", "new", YOURS),))
    price = workshop.price(build)
    chips = tuple(gpu.spec.name for gpu in rig.gpus if gpu.unified and build.cards)
    return BuildPrice(price.parts, (*price.unknown, *chips)) if chips else price


def _capacity_text(rig: Rig) -> str:
    if not rig.gpus:
        size = _size(rig.memory.capacity_bytes)
        return say("of {size} GiB system memory", size=size)
    if rig.unified:
        return say("of {size} unified", size=_size(rig.memory.capacity_bytes))
    sizes = Counter(_size(gpu.capacity_bytes) for gpu in rig.gpus)
    cards = " + ".join(size if n == 1 else f"{n} × {size}" for size, n in sizes.items())
    return say("of {size}", size=cards)


def _size(n_bytes: int) -> str:
    """In GiB: `23.5`, `128`, `1,024`."""
    size = gib(n_bytes)
    return format_digits(size, 3 if size < 1000 else 4)


def _bandwidth_text(rig: Rig) -> str:
    rates = [gpu.spec.bandwidth_bytes_per_s for gpu in rig.gpus] or [
        rig.memory.measured_bytes_per_s or rig.memory.bandwidth_bytes_per_s
    ]
    counts = Counter(
        say("unknown") if rate is None else number(rate / GB, ",.0f") for rate in rates
    )
    each = [text if n == 1 else f"{n} × {text}" for text, n in counts.items()]
    return " + ".join(each) + ("" if set(counts) == {say("unknown")} else " GB/s")
