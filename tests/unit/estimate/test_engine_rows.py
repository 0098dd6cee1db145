"""Our figures beside every row that llama.cpp's planning pass gave (`tests/data/ENGINE.md`)."""

from __future__ import annotations

import numpy as np
import pytest

from advisor.units import MIB
from benchmarks.engine_rows import Answer, answers, real_answers, split_answers

LOG_ROUNDING_MIB = 0.006  # two digits in the engine's log
GPU_PADDING_MIB = 0.05


@pytest.fixture(scope="module")
def rows() -> tuple[Answer, ...]:
    return answers()


def largest_error(rows: list[Answer], column: str) -> float:
    return max(abs(answer.error_mib(column)) for answer in rows)


def test_kv_cache_and_state_are_the_engines(rows: tuple[Answer, ...]) -> None:
    assert largest_error(list(rows), "kv_mib") < GPU_PADDING_MIB
    assert largest_error(list(rows), "recurrent_state_mib") < LOG_ROUNDING_MIB
    assert largest_error(list(rows), "output_mib") < LOG_ROUNDING_MIB


def test_parts_left_in_ram_are_the_engines(rows: tuple[Answer, ...]) -> None:
    on_gpu = [answer for answer in rows if answer.on_gpu]
    assert largest_error(on_gpu, "host_kv_mib") < LOG_ROUNDING_MIB
    assert largest_error(on_gpu, "host_recurrent_mib") < LOG_ROUNDING_MIB


def test_weights_lie_where_the_engine_puts_them(rows: tuple[Answer, ...]) -> None:
    """gpt-oss is published with its own FP4 experts only, whatever the label: its rows in other
    quantizations are of files that nobody has."""
    chosen = [a for a in rows if a.on_gpu and a.row["quant"] == "Q4_K_M"]
    assert len(chosen) > 1000
    errors = [abs(a.error_mib("model_mib")) + abs(a.error_mib("host_model_mib")) for a in chosen]
    assert np.mean(np.array(errors) < GPU_PADDING_MIB) > 0.95
    assert max(errors) < 1.1


@pytest.mark.parametrize(
    ("outputs", "within_five_percent"), [("llama-server", 0.95), ("llama-bench", 0.92)]
)
def test_compute_buffer_with_all_layers_on_the_gpu(
    rows: tuple[Answer, ...], outputs: str, within_five_percent: float
) -> None:
    """The rest is the fragmentation of the engine's allocator, inside our range."""
    whole = [
        answer
        for answer in rows
        if answer.whole_on_gpu
        and (answer.row["n_outputs_max"] == "0") == (outputs == "llama-bench")
    ]
    errors = relative_errors(whole)
    assert np.median(errors) < 0.001
    assert np.mean(errors < 0.05) >= within_five_percent
    assert errors.max() < 0.3


def test_compute_buffer_without_a_gpu(rows: tuple[Answer, ...]) -> None:
    errors = relative_errors([answer for answer in rows if not answer.on_gpu])
    assert np.median(errors) < 0.001
    assert np.mean(errors < 0.05) > 0.9


def test_compute_buffer_stays_below_its_upper_bound(rows: tuple[Answer, ...]) -> None:
    on_gpu = [answer for answer in rows if answer.on_gpu]
    bounds = [a.estimate.placement.devices[0].compute_high_bytes / MIB for a in on_gpu]
    true = [answer.engine_mib("compute_mib") for answer in on_gpu]
    assert np.mean(np.array(true) <= np.array(bounds) * 1.005) > 0.98


def test_host_buffer_beside_a_gpu(rows: tuple[Answer, ...]) -> None:
    whole = [answer for answer in rows if answer.whole_on_gpu]
    assert largest_error(whole, "host_compute_mib") < 0.6


def test_all_graphics_memory_together(rows: tuple[Answer, ...]) -> None:
    columns = ("model_mib", "kv_mib", "recurrent_state_mib", "compute_mib")
    whole = [a for a in rows if a.whole_on_gpu and a.row["quant"] == "Q4_K_M"]
    errors = []
    for answer in whole:
        true = sum(answer.engine_mib(column) for column in columns)
        errors.append(abs(sum(answer.ours_mib(column) for column in columns) / true - 1))
    assert np.mean(np.array(errors) < 0.01) > 0.97


def test_real_allocations() -> None:
    """What the engine allocated in fact, not in planning."""
    rows = list(real_answers())
    assert len(rows) == 82
    assert largest_error(rows, "kv_mib") < LOG_ROUNDING_MIB
    assert largest_error(rows, "recurrent_state_mib") < LOG_ROUNDING_MIB
    assert largest_error(rows, "model_mib") < 0.6
    assert np.mean(relative_errors(rows) < 0.05) > 0.75


def test_layers_are_split_over_gpus_as_the_engine_does() -> None:
    """Weights, cache and state of each device, for two and four of them."""
    compared = 0
    for answer in split_answers():
        for row, weights, held, _ in answer.devices():
            assert weights == pytest.approx(float(row["model_mib"]), abs=GPU_PADDING_MIB)
            assert held == pytest.approx(float(row["context_mib"]), abs=GPU_PADDING_MIB)
            compared += 1
    assert compared == 420


def test_pipelined_compute_buffers() -> None:
    errors = [
        abs(compute / float(row["compute_mib"]) - 1)
        for answer in split_answers()
        if answer.pipelined
        for row, _, _, compute in answer.devices()
    ]
    assert np.mean(np.array(errors) < 0.05) > 0.95


def relative_errors(rows: list[Answer]) -> np.ndarray:  # type: ignore[type-arg]
    return np.array(
        [abs(a.ours_mib("compute_mib") / a.engine_mib("compute_mib") - 1) for a in rows]
    )
