"""The advisor's own saved machine, when it is read together with other reports."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from advisor.probe.findings import Findings, GpuFinding, Rank
from advisor.probe.machine_json import machine_from_json

# These are worked out again from the joined facts.
_DERIVED_WARNINGS = frozenset(
    {"gpu-none", "container-memory-limit", "virtual-machine", "wsl2", "vram-lower-bound",
     "vram-mostly-in-use", "ram-below-rated", "vram-from-table"}
)  # fmt: skip


def findings_of_machine(value: Any) -> Findings:
    """A saved machine as one more source."""
    machine = machine_from_json(value)
    names = {field.name for field in fields(GpuFinding)} - {"confidence", "n_cards", "mig_slices",
                                                            "vram_used_bytes"}  # fmt: skip
    gpus = tuple(
        GpuFinding(
            **{name: getattr(gpu, name) for name in names},
            mig_slices=gpu.mig_slices or None,
        )
        for gpu in machine.gpus
    )
    return Findings(
        "saved machine",
        Rank.DRIVER,
        gpus=gpus,
        os=machine.os,
        os_name=machine.os_name,
        environment=machine.environment,
        model=machine.model,
        cpu=machine.cpu,
        ram_bytes=machine.ram_bytes,
        ram_available_bytes=machine.ram_available_bytes,
        memory=machine.memory,
        problems=tuple(w for w in machine.warnings if w.code not in _DERIVED_WARNINGS),
    )
