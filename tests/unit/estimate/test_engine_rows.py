"""Our figures beside every row that llama.cpp's planning pass gave (`tests/data/ENGINE.md`)."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.engine_rows import Answer, answers, more_answers, real_answers, split_answers

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


def test_compute_buffers_are_the_engines(rows: tuple[Answer, ...]) -> None:
    """Whole on the GPU, partly, and without one: the graph is allocated as the engine does it."""
    for chosen in (
        [answer for answer in rows if answer.whole_on_gpu],
        [answer for answer in rows if answer.on_gpu and not answer.whole_on_gpu],
        [answer for answer in rows if not answer.on_gpu],
    ):
        errors = relative_errors(chosen)
        assert len(errors) > 400
        assert np.mean(errors < 0.0005) > 0.99
        assert errors.max() < 0.11


def test_host_buffers_beside_a_gpu_are_the_engines(rows: tuple[Answer, ...]) -> None:
    whole = [answer for answer in rows if answer.whole_on_gpu]
    assert largest_error(whole, "host_compute_mib") < LOG_ROUNDING_MIB


def test_all_graphics_memory_together(rows: tuple[Answer, ...]) -> None:
    columns = ("model_mib", "kv_mib", "recurrent_state_mib", "compute_mib")
    whole = [a for a in rows if a.whole_on_gpu and a.row["quant"] == "Q4_K_M"]
    errors = []
    for answer in whole:
        true = sum(answer.engine_mib(column) for column in columns)
        errors.append(abs(sum(answer.ours_mib(column) for column in columns) / true - 1))
    assert max(errors) < 0.001


def test_real_allocations() -> None:
    """What the engine allocated in fact, not in planning."""
    rows = list(real_answers())
    assert len(rows) == 82
    assert largest_error(rows, "kv_mib") < LOG_ROUNDING_MIB
    assert largest_error(rows, "recurrent_state_mib") < LOG_ROUNDING_MIB
    assert largest_error(rows, "model_mib") < 0.6
    assert relative_errors(rows).max() < 0.001


def test_layers_are_split_over_gpus_as_the_engine_does() -> None:
    """Weights, cache and state of each device, for two and four of them."""
    compared = 0
    for answer in split_answers():
        for row, weights, held, _ in answer.devices():
            assert weights == pytest.approx(float(row["model_mib"]), abs=GPU_PADDING_MIB)
            assert held == pytest.approx(float(row["context_mib"]), abs=GPU_PADDING_MIB)
            compared += 1
    assert compared == 420


def test_compute_buffers_of_several_gpus() -> None:
    """Pipelined, which keeps every input several times, and not."""
    errors = [
        abs(compute / float(row["compute_mib"]) - 1)
        for answer in split_answers()
        for row, _, _, compute in answer.devices()
        if float(row["compute_mib"])
    ]
    assert max(errors) < 0.001


def test_architectures_with_graphs_of_their_own() -> None:
    """Caches of indexers, shared and compressed caches, states, and buffers of odd graphs."""
    rows = list(more_answers(step=5))
    assert len(rows) > 80
    on_gpu = [answer for answer in rows if answer.on_gpu]
    assert largest_error(rows, "context_mib") < GPU_PADDING_MIB
    assert largest_error(on_gpu, "host_context_mib") < LOG_ROUNDING_MIB
    assert largest_error(on_gpu, "model_mib") < GPU_PADDING_MIB
    assert largest_error(rows, "compute_mib") < LOG_ROUNDING_MIB
    assert largest_error(on_gpu, "host_compute_mib") < LOG_ROUNDING_MIB


def relative_errors(rows: list[Answer]) -> np.ndarray:  # type: ignore[type-arg]
    return np.array(
        [abs(a.ours_mib("compute_mib") / a.engine_mib("compute_mib") - 1) for a in rows]
    )
