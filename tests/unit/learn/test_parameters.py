"""Where parameters sit, which experts a batch touches, and what packing features costs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.learn.parameters import bytes_at_bits, decides, parameters_of
from advisor.learn.routing import (
    ExpertShape,
    expected_distinct,
    expert_shape,
    route,
    tokens_to_touch,
)
from advisor.learn.superposition import (
    expected_overlap,
    learn_packing,
    overlaps,
    random_overlap,
    welch_bound,
)


def parts(name: str):
    found = parameters_of(load_catalog().model(name))
    return found, {part.key: part for part in found.parts}


def test_70_billion_at_16_bit_are_140_gb() -> None:
    assert bytes_at_bits(70e9, 16) == 140e9


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("Llama 3.1 8B", 8_030_261_248),
        ("Llama 3.1 70B", 70_553_706_496),
        ("Llama 3.1 405B", 405_853_388_800),
        ("Phi-4 14B", 14_659_507_200),
        ("Qwen2.5 7B", 7_615_616_512),
        ("DeepSeek-V3", 671_026_419_200),
    ],
)
def test_parts_add_up_to_the_published_count(name, published) -> None:
    assert parts(name)[0].total == published


def test_parts_of_llama_by_hand() -> None:
    found, part = parts("Llama 3.1 8B")
    assert part["embeddings"].total == part["output"].total == 128256 * 4096
    assert part["dense"].total == 32 * 3 * 4096 * 14336
    assert part["attention"].total == 32 * (2 * 4096 * 4096 + 2 * 4096 * 1024)
    assert part["norms"].total == (2 * 32 + 1) * 4096
    assert part["embeddings"].active == 0 and found.active == found.total - 128256 * 4096
    assert part["embeddings"].formula == "128,256 tokens × 4,096 values"


def test_a_mixture_reads_little_of_what_it_stores() -> None:
    found, part = parts("gpt-oss 20B")
    assert found.active / 1e9 == pytest.approx(3.6, abs=0.05)  # as its vendor says
    assert part["experts"].active == part["experts"].total * 4 / 32
    _, qwen = parts("Qwen3 30B-A3B")
    assert qwen["experts"].total == 48 * 128 * 3 * 2048 * 768
    assert qwen["experts"].formula.startswith("48 layers × 128 experts × 3 matrices")


def test_a_tied_matrix_is_counted_once_and_read_as_output() -> None:
    found, part = parts("Gemma 3 4B")
    assert found.tied and "output" not in part
    assert part["embeddings"].active == part["embeddings"].total


def test_blocks_that_predict_ahead_stand_apart() -> None:
    found, _ = parts("GLM-4.5-Air")
    assert found.mtp > 0 and found.total == load_catalog().model("GLM-4.5-Air").total_params


def test_shapes_of_mixtures() -> None:
    assert expert_shape(load_catalog().model("Llama 3.1 8B").architecture) is None
    shape = expert_shape(load_catalog().model("DeepSeek-V3").architecture)
    assert shape == ExpertShape(58, 3, 256, 8, True)
    maverick = expert_shape(load_catalog().model("Llama 4 Maverick").architecture)
    assert (maverick.n_layers, maverick.n_dense_layers) == (24, 24)
    assert (maverick.n_experts, maverick.n_used, maverick.has_shared) == (128, 1, True)


def test_a_batch_touches_what_drawing_says() -> None:
    rng = np.random.default_rng(1)
    drawn = [
        len({int(e) for _ in range(32) for e in rng.choice(128, 8, replace=False)})
        for _ in range(400)
    ]
    assert float(expected_distinct(128, 8, 32)) == pytest.approx(np.mean(drawn), rel=0.01)


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 512), st.integers(1, 16), st.integers(1, 4096))
def test_a_batch_touches_at_least_one_choice_and_at_most_all(
    experts: int, used: int, n: int
) -> None:
    used = min(used, experts)
    touched = float(expected_distinct(experts, used, n))
    assert used - 1e-6 <= touched <= experts
    assert float(expected_distinct(experts, used, 1)) == pytest.approx(used)


def test_a_prompt_of_73_tokens_reads_99_percent_of_qwen3() -> None:
    needed = tokens_to_touch(128, 8, 0.99)
    assert float(expected_distinct(128, 8, needed)) >= 0.99 * 128
    assert float(expected_distinct(128, 8, needed - 1)) < 0.99 * 128
    assert needed == 72
    assert tokens_to_touch(8, 8, 0.99) == 1


def test_the_router_picks_k_different_experts_and_splits_one() -> None:
    shape = ExpertShape(4, 0, 64, 6, False)
    choice = route("cat", shape, 2)
    assert len(set(choice.experts)) == 6 and sum(choice.weights) == pytest.approx(1)
    assert list(choice.weights) == sorted(choice.weights, reverse=True)
    assert choice == route("cat", shape, 2)
    assert choice.experts != route("cat", shape, 3).experts != route("dog", shape, 3).experts


def test_dense_features_get_two_dimensions_and_seldom_ones_a_pentagon() -> None:
    """The toy model's known answers for five features in two dimensions."""
    always, often, seldom = (learn_packing(5, 2, share) for share in (1.0, 0.3, 0.03))
    assert (always.kept, often.kept, seldom.kept) == (2, 4, 5)
    angles = np.sort(np.degrees(np.arctan2(seldom.directions[1], seldom.directions[0])))
    assert np.diff(angles) == pytest.approx(np.full(4, 72), abs=4)
    assert np.abs(always.overlaps).max() < 0.05  # at right angles


def test_random_directions_overlap_as_one_over_the_dimension() -> None:
    for dimensions in (8, 64, 256):
        assert random_overlap(400, dimensions) == pytest.approx(
            float(expected_overlap(dimensions)), rel=0.05
        )


def test_no_packing_beats_welch_and_a_pentagon_meets_it() -> None:
    angles = 2 * np.pi * np.arange(5) / 5
    pentagon = np.array([np.cos(angles), np.sin(angles)])
    assert float((overlaps(pentagon) ** 2).mean()) == pytest.approx(float(welch_bound(5, 2)))
    assert random_overlap(100, 16) > float(welch_bound(100, 16))
    assert float(welch_bound(10, 16)) == 0


def test_what_the_counts_decide() -> None:
    catalog = load_catalog()
    dense = decides(catalog.model("Llama 3.1 8B"), "Q4_K_M")
    assert dense.stored_bytes / 8_030_261_248 * 8 == pytest.approx(4.8944, abs=1e-3)
    mixed = decides(catalog.model("Qwen3 30B-A3B"), "Q4_K_M")
    assert mixed.stored_bytes > 3.5 * dense.stored_bytes
    assert mixed.read_bytes < 0.5 * dense.read_bytes
    assert dense.most_tokens_per_s(2 * dense.read_bytes) == pytest.approx(2)
