"""What a person typed is laid over what was detected, and can be taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advisor.domain.hardware import DetectedGpu, Machine, Rig, RigMemory
from advisor.session.corrections import (
    corrected_machine,
    corrected_rig,
    corrections_from_texts,
    corrections_to_texts,
    with_correction,
)
from advisor.units import GIB

CARD = DetectedGpu(
    "RTX 4070 Ti", "nvidia", "discrete", False, vram_bytes=12 * GIB, vram_free_bytes=11 * GIB,
    sources={"vram_bytes": "nvml"}, confidence={"vram_bytes": "measured"},
)  # fmt: skip
MACHINE = Machine("linux", ram_bytes=32 * GIB, ram_available_bytes=20 * GIB, gpus=(CARD,))
RIG = Rig("x", "linux", (), None, RigMemory(32 * GIB, 30 * GIB, 76.8e9))
keys = st.text(
    st.characters(codec="ascii", categories=["L", "N"], include_characters="._"), min_size=1
)


def test_a_typed_size_wins_and_is_marked() -> None:
    machine = corrected_machine(MACHINE, (("gpu.0.vram_bytes", 16 * GIB),))
    gpu = machine.gpus[0]
    assert gpu.vram_bytes == 16 * GIB
    assert (gpu.sources["vram_bytes"], gpu.confidence["vram_bytes"]) == ("user", "user")
    assert gpu.vram_free_bytes == 11 * GIB


def test_free_memory_never_exceeds_what_there_is() -> None:
    machine = corrected_machine(MACHINE, (("gpu.0.vram_bytes", 8 * GIB), ("ram_bytes", 16 * GIB)))
    assert machine.gpus[0].vram_free_bytes == 8 * GIB
    assert machine.ram_available_bytes == 16 * GIB
    assert machine.sources["ram_bytes"] == "user"


def test_nothing_typed_changes_nothing() -> None:
    assert corrected_machine(MACHINE, ()) is MACHINE
    assert corrected_rig(RIG, ()) is RIG


def test_a_card_that_is_gone_is_no_matter() -> None:
    assert corrected_machine(MACHINE, (("gpu.7.vram_bytes", GIB),)) == MACHINE


def test_memory_speed_reaches_the_rig() -> None:
    corrections = (
        ("ram_bytes_per_s", 60_000_000_000),
        ("ram_measured_bytes_per_s", 50_000_000_000),
    )
    memory = corrected_rig(RIG, corrections).memory
    assert memory.bandwidth_bytes_per_s == 60e9
    assert memory.measured_bytes_per_s == 50e9


@given(st.dictionaries(keys, st.integers(1, 1 << 50), max_size=5))
def test_they_survive_the_settings_file(facts: dict[str, int]) -> None:
    corrections = tuple(facts.items())
    assert corrections_from_texts(corrections_to_texts(corrections)) == corrections


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_texts_are_survived(texts: list[str]) -> None:
    assert all(value > 0 for _, value in corrections_from_texts(texts))


def test_setting_twice_keeps_the_last_and_none_takes_back() -> None:
    once = with_correction((), "ram_bytes", 8)
    twice = with_correction(once, "ram_bytes", 16)
    assert twice == (("ram_bytes", 16),)
    assert with_correction(twice, "ram_bytes", None) == ()


def test_a_typed_bandwidth_of_a_card_is_the_users() -> None:
    gpu = corrected_machine(MACHINE, (("gpu.0.bytes_per_s", 448 * 10**9),)).gpus[0]
    assert gpu.bandwidth_bytes_per_s == 448e9
    assert gpu.confidence["bandwidth_bytes_per_s"] == "user"
    assert corrected_machine(MACHINE, (("gpu.7.bytes_per_s", 10**9),)) == MACHINE
