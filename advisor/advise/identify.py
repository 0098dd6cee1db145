"""Which catalog entry a detected GPU is: PCI id, driver name, memory size, clock, power limit.

None of these decides alone: laptop and desktop cards share names, whole AMD families share a
device id, versions with other memory share both. Every fact removes the candidates it rules out,
as long as some remain; of those left the slowest is used, so that no promise is too high.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from advisor.catalog.load import Catalog
from advisor.domain.hardware import CpuSpec, DetectedGpu, GpuSpec
from advisor.errors import UnknownNameError
from advisor.units import GIB

# What drivers report lies between 0.9375 of the size on the box (ECC on) and a little above it.
_REPORTED_LEAST, _REPORTED_MOST = 0.92, 1.01
_BANDWIDTH_TOLERANCE = 0.03
# A laptop card may draw this share of the desktop card's power at most; a desktop card that is
# throttled by its owner rarely goes below.
_LAPTOP_POWER_SHARE = 0.62
_PRODUCTS = re.compile(r"\[([^\]]+)\]\s*$")  # of a bus listing, behind the chip's name
# Two transfers a clock, as the driver counts: 10,501 MHz x 2 x 384 bits = 1008 GB/s on an RTX 4090.
_TRANSFERS_PER_CLOCK = 2


def identify_gpu(
    gpu: DetectedGpu,
    catalog: Catalog,
    *,
    ram_bytes: int | None = None,
    model: str | None = None,
    cpu: str | None = None,
) -> tuple[GpuSpec, ...]:
    """Candidates, the one to use first; empty if the catalog does not know the GPU. `ram_bytes`
    and `model` (a device-tree or product name) tell unified systems apart, the processor says
    whether this is a laptop."""
    if gpu.vendor == "apple" or gpu.name.casefold().startswith("apple "):
        return _apple(gpu, catalog, ram_bytes)
    processor = _processor(cpu, catalog)
    candidates = _by_bus_and_name(gpu, catalog)
    if not candidates and gpu.unified:
        candidates = _unified_system(gpu, catalog, model)
    if gpu.unified and processor and processor.graphics:
        inside = [catalog.gpu(processor.graphics)]
        candidates = [spec for spec in candidates if spec in inside] or candidates or inside
    if gpu.vram_bytes is None:
        candidates = [spec for spec in candidates if not spec.after_market]
    candidates = _kept(candidates, lambda spec: _size_fits(spec, gpu, catalog, ram_bytes))
    candidates = _kept(candidates, lambda spec: _bandwidth_fits(spec, gpu))
    candidates = _kept(candidates, lambda spec: _power_fits(spec, gpu, candidates))
    if len({spec.form == "laptop" for spec in candidates}) > 1:
        candidates = _kept(candidates, lambda spec: _computer_fits(spec, processor))
    return tuple(sorted(candidates, key=_caution))


def gpus_with_pci_id(pci_id: str, catalog: Catalog) -> tuple[GpuSpec, ...]:
    """All GPUs with that device ("10de:2684"), narrowed by the revision if given and known."""
    wanted = pci_id.casefold()
    device = ":".join(wanted.split(":")[:2])
    known = [*catalog.gpus, *(chip.gpu for chip in catalog.chips)]
    exact = tuple(spec for spec in known if wanted in spec.pci_ids)
    if exact and wanted != device:
        return exact
    return tuple(spec for spec in known if any(_device(each) == device for each in spec.pci_ids))


def _by_bus_and_name(gpu: DetectedGpu, catalog: Catalog) -> Sequence[GpuSpec]:
    """A name with a model number beats a PCI id that contradicts it: makers reuse ids for other
    boards. Names that say nothing ("AMD Radeon Graphics") leave it to the id."""
    by_id = gpus_with_pci_id(gpu.pci_id, catalog) if gpu.pci_id else ()
    by_name = _by_name(gpu.name, catalog)
    both = [spec for spec in by_id if spec in by_name]
    if both:
        return both
    if any(character.isdigit() for character in gpu.name):
        return by_name or by_id
    says_nothing = gpu.unified and gpu.vendor != "nvidia"
    return by_id or ([] if says_nothing else by_name)


def _by_name(name: str, catalog: Catalog) -> Sequence[GpuSpec]:
    """Everything of that driver name, laptops beside desktops; else what the name means; else the
    products that a bus listing gives for the chip ("Navi 22 [Radeon RX 6700 XT / 6800M]")."""
    found = _by_driver_name(name, catalog) or _by_any_name(name, catalog)
    products = _PRODUCTS.search(name)
    if found or not products:
        return found
    named = products[1].split("/")
    return [spec for product in named for spec in _by_any_name(product.strip(), catalog)]


def _by_driver_name(name: str, catalog: Catalog) -> Sequence[GpuSpec]:
    written = _without_brand(name)
    found = [
        spec
        for spec in (*catalog.gpus, *(chip.gpu for chip in catalog.chips))
        if any(_without_brand(each).casefold() == written.casefold() for each in spec.driver_names)
    ]
    # "RTX 2070 Super" is the laptop card, "RTX 2070 SUPER" the desktop card.
    return [s for s in found if written in map(_without_brand, s.driver_names)] or found


def _by_any_name(name: str, catalog: Catalog) -> Sequence[GpuSpec]:
    try:
        return catalog.find_gpu(name)
    except UnknownNameError:
        return ()


def _without_brand(name: str) -> str:
    """Drivers of before 2021 leave "NVIDIA" out."""
    return name.removeprefix("NVIDIA ").strip()


def _unified_system(gpu: DetectedGpu, catalog: Catalog, model: str | None) -> Sequence[GpuSpec]:
    for name in filter(None, (model, gpu.name)):
        try:
            return tuple(chip.gpu for chip in catalog.find_chip(name))
        except UnknownNameError:
            continue
    return ()


def _apple(gpu: DetectedGpu, catalog: Catalog, ram_bytes: int | None) -> tuple[GpuSpec, ...]:
    name = f"{gpu.name} ({gpu.gpu_cores}-core GPU)" if gpu.gpu_cores else gpu.name
    size = None if ram_bytes is None else ram_bytes / GIB
    try:
        return tuple(chip.gpu for chip in catalog.find_chip(name, size))
    except UnknownNameError:
        return ()


def _kept(specs: Sequence[GpuSpec], fits: Callable[[GpuSpec], bool]) -> Sequence[GpuSpec]:
    """Those that fit; all if none does, since a modified card is still that card."""
    return [spec for spec in specs if fits(spec)] or specs


def _size_fits(spec: GpuSpec, gpu: DetectedGpu, catalog: Catalog, ram_bytes: int | None) -> bool:
    if spec.unified:
        sizes = next((chip.memory_options_gib for chip in catalog.chips if chip.id == spec.id), ())
        if ram_bytes is None or not sizes:
            return True
        # The system sees up to a tenth less than is soldered on.
        return any(0.88 * size <= ram_bytes / GIB <= 1.01 * size for size in sizes)
    if gpu.vram_bytes is None or spec.vram_bytes is None:
        return True
    share = gpu.vram_bytes / spec.vram_bytes
    return _REPORTED_LEAST <= share <= _REPORTED_MOST


def _bandwidth_fits(spec: GpuSpec, gpu: DetectedGpu) -> bool:
    measured = detected_bandwidth_bytes_per_s(gpu)
    if measured is None or spec.bandwidth_bytes_per_s is None:
        return True
    return abs(measured / spec.bandwidth_bytes_per_s - 1) <= _BANDWIDTH_TOLERANCE


def detected_bandwidth_bytes_per_s(gpu: DetectedGpu) -> float | None:
    """As a person typed it, else the peak from the driver's highest memory clock and bus width;
    None if either is unknown."""
    if gpu.bandwidth_bytes_per_s:
        return gpu.bandwidth_bytes_per_s
    if not gpu.memory_clock_mhz or not gpu.memory_bus_bits or gpu.unified:
        return None
    return gpu.memory_clock_mhz * 1e6 * _TRANSFERS_PER_CLOCK * gpu.memory_bus_bits / 8


def _power_fits(spec: GpuSpec, gpu: DetectedGpu, candidates: Sequence[GpuSpec]) -> bool:
    """Only where laptop and desktop cards are both possible."""
    desktop = [each.tdp_w for each in candidates if each.form != "laptop" and each.tdp_w]
    if gpu.power_limit_w is None or not desktop or all(s.form != "laptop" for s in candidates):
        return True
    is_laptop = gpu.power_limit_w <= _LAPTOP_POWER_SHARE * min(desktop)
    return (spec.form == "laptop") == is_laptop


def _computer_fits(spec: GpuSpec, processor: CpuSpec | None) -> bool:
    """A laptop's processor sits in a laptop, whose card is the laptop version."""
    if processor is None or not processor.segment:
        return True
    return (spec.form == "laptop") == (processor.segment == "laptop")


def _processor(name: str | None, catalog: Catalog) -> CpuSpec | None:
    try:
        return catalog.cpu(name) if name else None
    except UnknownNameError:
        return None


def _caution(spec: GpuSpec) -> tuple[float, float, float]:
    return (
        spec.bandwidth_bytes_per_s or 0,
        spec.tensor_fp16_flops or spec.fp16_flops or 0,
        spec.vram_bytes or 0,
    )


def _device(pci_id: str) -> str:
    return ":".join(pci_id.split(":")[:2])
