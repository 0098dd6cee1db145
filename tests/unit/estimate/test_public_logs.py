"""Our figures beside logs that other people's llama.cpp printed (`tests/data/public_logs.json`)."""

from __future__ import annotations

import pytest

from benchmarks.public_logs import RULES, Log, logs

PADDING_MIB = 0.02  # of rows and tensors, and of the pages of a mapped file
NEARLY = {  # relative, where a cause is known
    "published": 0.0005,  # the size of a mix, known by its file and shared out by the rule's types
    "fused_qkv_q5": 0.003,  # one matrix a layer has another type in builds of that time
}


def tolerance(log: Log, printed: float) -> float:
    share = max((NEARLY[rule] for rule in log.rules if rule in NEARLY), default=0.0)
    if log.scenario.quant.startswith("UD-"):
        share = NEARLY["published"]
    return log.rounding_mib + PADDING_MIB + share * printed


def compared(part: str) -> list[tuple[str, Log, float, float]]:
    return [(log.name, log, printed, ours) for log in logs() for printed, ours in log.pairs(part)]


@pytest.mark.parametrize(("part", "at_least"), [("weights", 19), ("ram_weights", 15)])
def test_weights_lie_where_the_logs_say(part: str, at_least: int) -> None:
    found = compared(part)
    assert len(found) >= at_least
    for name, log, printed, ours in found:
        assert ours == pytest.approx(printed, abs=tolerance(log, printed)), name


@pytest.mark.parametrize(("part", "at_least"), [("kv", 50), ("ram_kv", 8), ("state", 10)])
def test_caches_and_state_are_as_printed(part: str, at_least: int) -> None:
    found = compared(part)
    assert len(found) >= at_least
    for name, log, printed, ours in found:
        assert ours == pytest.approx(printed, abs=log.rounding_mib + PADDING_MIB), name


def test_buffers_in_ram_follow_from_the_rules_of_older_builds() -> None:
    """Masks and inputs beside a GPU; Gemma 3n had others then."""
    exact = [
        (name, printed, ours)
        for name, log, printed, ours in compared("host_compute")
        if log.rounding_mib < 1 and not name.startswith("gemma-3n")
    ]
    assert len(exact) > 30
    for name, printed, ours in exact:
        assert ours == pytest.approx(printed, rel=0.003), name


def test_every_log_names_its_source_and_its_rules() -> None:
    rows = logs()
    names = [log.name for log in rows]
    assert len(set(names)) == len(names) >= 45
    assert len({log.model.architecture.gguf_arch for log in rows if log.model.architecture}) >= 16
    for log in rows:
        assert log.record["source"].startswith("https://github.com/"), log.name
        assert set(log.rules) <= set(RULES), log.name
        assert log.record["date"] >= "2025-04", log.name
        no_size = "weights" not in log.record["printed"] and not log.scenario.cpu_only
        assert no_size == ("weights_left_out" in log.record), log.name
