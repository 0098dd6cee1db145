"""The machine as text to paste into a question or a bug report; nothing in it names anybody."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version

from advisor.domain.hardware import Machine
from advisor.gui.context import Context


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


def diagnostics_text(context: Context) -> str:
    """This computer with the source of every fact, as Markdown; none of it names anybody."""
    from advisor.export.diagnostics import diagnostics_markdown

    state = context.session.state
    assert state.machine is not None
    rig = state.rigs[0] if state.rigs and not state.rigs[0].planned else None
    return diagnostics_markdown(
        app_version(), state.machine, rig, corrections=state.corrections, seconds=context.seconds
    )
