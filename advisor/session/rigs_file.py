"""Planned rigs and what is compared, kept over a restart in a small file beside the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from advisor.domain.rig_parts import RigParts
from advisor.errors import AdvisorError
from advisor.files import read_at_most, write_atomically
from advisor.formats.rigfile import RigFile
from advisor.text import say

_MAX_BYTES = 4 << 20
_MOST_RIGS = 200


@dataclass(frozen=True, slots=True)
class KeptRigs:
    """`compared` and `compared_models` as in AppState."""

    plans: tuple[RigParts, ...] = ()
    compared: tuple[str, ...] | None = None
    compared_models: tuple[str, ...] = ()


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore")

    version: int = 1
    rigs: list[RigFile] = []
    compared: list[str] | None = None
    compared_models: list[str] = []
    machines: dict[str, Any] = {}  # by name of rig: another computer, as a report told it


def load_rigs(path: Path) -> tuple[KeptRigs, str]:
    """What was kept, and a sentence if it could not be used (the damaged file is then kept beside).
    Never raises."""
    try:
        content = read_at_most(path, _MAX_BYTES)
        if content is None:
            return KeptRigs(), say("Planned rigs in {path} are too many to be ours.", path=path)
        file = _File.model_validate_json(content)
    except FileNotFoundError:
        return KeptRigs(), ""
    except OSError as error:
        return KeptRigs(), say(
            "Planned rigs in {path}: {reason}.",
            path=path,
            reason=error.strerror or say("cannot be read"),
        )
    except (ValidationError, ValueError):
        return KeptRigs(), _put_aside(path)
    plans = [
        _with_machine(rig.rig_parts(f"Rig {n}"), file.machines)
        for n, rig in enumerate(file.rigs[:_MOST_RIGS], 1)
    ]
    compared = None if file.compared is None else tuple(file.compared)
    return KeptRigs(_unique(plans), compared, tuple(file.compared_models)), ""


def _with_machine(parts: RigParts, machines: Mapping[str, Any]) -> RigParts:
    """A machine that cannot be read leaves its parts."""
    kept = machines.get(parts.name)
    if kept is None:
        return parts
    from advisor.probe.machine_json import machine_from_json

    try:
        return replace(parts, machine=machine_from_json(kept))
    except AdvisorError:
        return parts


def _put_aside(path: Path) -> str:
    kept = path.with_name(path.name + ".damaged")
    try:
        path.replace(kept)
    except OSError:
        return say("Planned rigs were damaged.")
    return say("Planned rigs were damaged; the old file is {name}.", name=kept.name)


def _unique(plans: Iterable[RigParts]) -> tuple[RigParts, ...]:
    """Names tell rigs apart: of two with one name the first stays."""
    return tuple({plan.name: plan for plan in reversed(list(plans))}.values())[::-1]


def save_rigs(kept: KeptRigs, path: Path) -> None:
    """Raises OSError; the old file is then as it was."""
    file = _File(
        rigs=[RigFile.of(plan) for plan in kept.plans],
        compared=None if kept.compared is None else list(kept.compared),
        compared_models=list(kept.compared_models),
        machines=_machines(kept.plans),
    )
    write_atomically(path, file.model_dump_json(indent=1, exclude_none=True) + "\n")


def _machines(plans: Iterable[RigParts]) -> dict[str, Any]:
    reported = {plan.name: plan.machine for plan in plans if plan.machine is not None}
    if not reported:
        return {}
    from advisor.probe.machine_json import machine_to_json

    return {name: machine_to_json(machine) for name, machine in reported.items()}
