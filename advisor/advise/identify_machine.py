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
    return identify_gpu(
        gpu, catalog, ram_bytes=machine.ram_bytes, model=machine.model, cpu=machine.cpu.name
    )


def _identified(gpu: DetectedGpu, machine: Machine, catalog: Catalog) -> DetectedGpu:
    if gpu.catalog_id:
        return gpu
    found = candidates_on(machine, gpu, catalog)
    if not found:
        return gpu
    candidates = tuple(spec.id for spec in found) if len(found) > 1 else ()
    return replace(gpu, catalog_id=found[0].id, catalog_candidates=candidates)
