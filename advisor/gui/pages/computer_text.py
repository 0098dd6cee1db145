"""The machine as text to paste into a question or a bug report; nothing in it names anybody."""

from __future__ import annotations

import json

from advisor.domain.hardware import Machine
from advisor.gui.context import Context
from advisor.version import app_version


def machine_text(machine: Machine) -> str:
    """The machine as `advisor detect --json` prints it."""
    from advisor.probe.machine_json import machine_to_json

    return json.dumps(machine_to_json(machine), ensure_ascii=False, indent=1) + "\n"


def diagnostics_text(context: Context) -> str:
    """The page of `advisor doctor` as Markdown; none of it names anybody."""
    from advisor.export.doctor import doctor_markdown
    from advisor.session.kept_files import kept_files

    state = context.session.state
    assert state.machine is not None
    rig = state.rigs[0] if state.rigs and not state.rigs[0].planned else None
    return doctor_markdown(
        app_version(), state.machine, context.catalog, kept_files(), rig=rig,
        corrections=state.corrections, seconds=context.seconds,
    )  # fmt: skip
