"""Changes go in, states come out, and what a person did can be taken back."""

from __future__ import annotations

from advisor.domain.hardware import Rig, RigMemory
from advisor.domain.rig_parts import RigParts
from advisor.session.session import Session
from advisor.session.state import AppState


def test_observers_see_before_and_after() -> None:
    session = Session()
    seen: list[tuple[int, int]] = []
    stop = session.subscribe(
        lambda before, after: seen.append((before.scenario.context, after.scenario.context))
    )
    session.apply_scenario(context=16384)
    session.apply_scenario(context=16384)  # no change, no call
    stop()
    session.apply_scenario(context=4096)
    assert seen == [(8192, 16384)]


def test_ten_undos_return_the_first_state() -> None:
    session = Session()
    for step in range(10):
        session.apply_scenario(context=1024 * (step + 1))
    for _ in range(10):
        session.undo()
    assert session.state == AppState()
    assert not session.can_undo
    for _ in range(10):
        session.redo()
    assert session.state.scenario.context == 10240


def test_undo_keeps_the_view() -> None:
    session = Session()
    session.apply(use="agent")
    session.apply(page="models")
    session.undo()
    assert (session.state.use, session.state.page) == ("chat", "models")


def test_a_dragged_slider_is_one_step() -> None:
    session = Session()
    session.apply(use="agent")
    with session.gesture():
        for context in (1024, 2048, 4096):
            session.apply_scenario(context=context)
    session.undo()
    assert session.state.scenario.context == 8192
    assert session.state.use == "agent"


def test_a_new_change_ends_redo() -> None:
    session = Session()
    session.apply(use="agent")
    session.undo()
    session.apply(use="batch")
    assert not session.can_redo


def test_undo_takes_planned_rigs_back_and_leaves_this_computer() -> None:
    session = Session(AppState(rigs=(_rig("here"),)))
    plan = RigParts("planned")
    session.apply(plans=(plan,), rigs=(_rig("here"), _rig("planned")), active_rig=1)
    session.apply(rigs=(_rig("here, once more detected"), _rig("planned")))
    session.undo()
    state = session.state
    assert [rig.name for rig in state.rigs] == ["here, once more detected"]
    assert (state.plans, state.active_rig) == ((), 0)
    session.redo()
    assert [rig.name for rig in session.state.rigs] == ["here, once more detected", "planned"]
    assert session.state.plans == (plan,)


def test_what_was_read_late_is_in_the_past_too() -> None:
    session = Session()
    session.apply_scenario(context=16384)
    session.amend(compared=("", "planned"))
    session.undo()
    assert (session.state.scenario.context, session.state.compared) == (8192, ("", "planned"))


def _rig(name: str) -> Rig:
    return Rig(name, "linux", (), None, RigMemory(1 << 34, 1 << 33, None))
