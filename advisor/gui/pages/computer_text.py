"""The machine as text to paste into a question or a bug report; nothing in it names anybody."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version

from advisor.domain.hardware import Machine, Rig


def app_version() -> str:
    """The installed version; "development" when run from a source tree without installing."""
    try:
        return version("llm-hardware-advisor")
    except PackageNotFoundError:
        return "development"


def machine_text(machine: Machine) -> str:
    """The machine as `advisor detect --json` prints it."""
    from advisor.probe.machine_json import machine_to_json

    return json.dumps(machine_to_json(machine), ensure_ascii=False, indent=1) + "\n"


def diagnostics_text(machine: Machine, rig: Rig | None) -> str:
    """Version, the machine, and what was assumed of it."""
    lines = [f"LLM Hardware Advisor {app_version()}", machine_text(machine).rstrip()]
    if rig is not None:
        lines += [
            f"{gpu.spec.name}: usable {gpu.usable_bytes} of {gpu.capacity_bytes} bytes"
            for gpu in rig.gpus
        ]
        memory = rig.memory
        lines.append(f"RAM: usable {memory.usable_bytes} of {memory.capacity_bytes} bytes")
        lines += [f"Assumed: {note}" for note in rig.notes]
    return "\n".join(lines) + "\n"
