"""A detected machine with the catalog id of each GPU filled in."""

from __future__ import annotations

from dataclasses import replace

from advisor.advise.identify import identify_gpu
from advisor.catalog.load import Catalog
from advisor.domain.hardware import DetectedGpu, GpuSpec, Machine


def identify_machine(machine: Machine, catalog: Catalog) -> Machine:
    """The same machine; GPUs that the catalog knows carry `catalog_id`, and the candidates where
    the facts fit several. An id already there (a person's choice) stays."""
    return replace(machine, gpus=tuple(_identified(gpu, machine, catalog) for gpu in machine.gpus))


def candidates_on(machine: Machine, gpu: DetectedGpu, catalog: Catalog) -> tuple[GpuSpec, ...]:
    """What `gpu` may be, in the light of the machine around it; the one to use first."""
    found: dict[str, GpuSpec] = {}
    for name in _full_names(gpu, catalog):
        for spec in identify_gpu(
            replace(gpu, name=name),
            catalog,
            ram_bytes=machine.ram_bytes,
            model=machine.model,
            cpu=machine.cpu.name,
        ):
            if gpu.vendor in (spec.vendor, "unknown"):
                found.setdefault(spec.id, spec)
    return tuple(sorted(found.values(), key=lambda spec: spec.bandwidth_bytes_per_s or 0))


def _full_names(gpu: DetectedGpu, catalog: Catalog) -> tuple[str, ...]:
    """The name; or, where the table of nvidia-smi cut it ("NVIDIA GeForce RTX 4080 ..."), every
    name of a driver that goes on from there, of cards with that much memory."""
    if not gpu.name.endswith("..."):
        # Servers add the board's form: "AMD Instinct MI300X OAM".
        plain = gpu.name.removesuffix(" OAM").removesuffix(" OAM LC")
        return (gpu.name,) if plain == gpu.name else (gpu.name, plain)
    start = gpu.name.removesuffix("...").rstrip()
    return tuple(
        sorted(
            {
                name
                for spec in catalog.gpus
                for name in spec.driver_names
                if name.startswith(start) and name != start and _has_size(spec, gpu)
            }
        )
    )


def _has_size(spec: GpuSpec, gpu: DetectedGpu) -> bool:
    if gpu.vram_bytes is None or spec.vram_bytes is None:
        return True
    return abs(gpu.vram_bytes / spec.vram_bytes - 1) < 0.08


def _identified(gpu: DetectedGpu, machine: Machine, catalog: Catalog) -> DetectedGpu:
    if gpu.catalog_id:
        return gpu
    found = candidates_on(machine, gpu, catalog)
    if not found:
        return gpu
    candidates = tuple(spec.id for spec in found) if len(found) > 1 else ()
    return replace(gpu, catalog_id=found[0].id, catalog_candidates=candidates)
