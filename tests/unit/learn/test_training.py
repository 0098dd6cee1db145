"""Training compute, its laws and thresholds against published figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.plan_prices import PriceBook
from advisor.catalog.load import load_catalog
from advisor.errors import InputError
from advisor.learn.scaling_law import exponent, formula, iso_flop_losses, loss, optimum
from advisor.learn.training import (
    DEFAULT_GPU,
    Fleet,
    HourPrice,
    gpu_hours,
    hour_price,
    training_flop,
    training_memory_bytes,
    training_run,
)
from advisor.learn.training_map import models_above, trained_models
from advisor.learn.training_words import run_assumptions

CATALOG = load_catalog()
H100 = Fleet(CATALOG.gpu(DEFAULT_GPU), 8, 0.4, HourPrice(2.0, True, "rented"))


@pytest.mark.parametrize(
    ("name", "params", "tokens", "published"),
    [
        ("Llama 3 8B, as the article computes it", 8e9, 15e12, 7.2e23),
        ("GPT-3, arXiv 2005.14165 table D.1", 174.6e9, 300e9, 3.14e23),
        ("Llama 3.1 405B, arXiv 2407.21783", 405e9, 15.6e12, 3.8e25),
        ("Chinchilla, arXiv 2203.15556", 70e9, 1.4e12, 5.76e23),
        ("PaLM, arXiv 2204.02311", 540.35e9, 780e9, 2.53e24),
        ("DeepSeek-V3, active parameters, Epoch AI", 37.55e9, 14.8e12, 3.4e24),
    ],
)
def test_six_n_d_gives_published_compute(name, params, tokens, published) -> None:
    assert training_flop(params, tokens) == pytest.approx(published, rel=0.03), name


def test_a_400b_model_needs_8t_tokens_by_chinchilla() -> None:
    run = training_run(CATALOG, H100, 400e9, 8e12)
    assert run.chinchilla_tokens == 8e12
    assert run.tokens_per_param == 20 and run.overtraining == 1


def test_llama_3_trains_ninety_times_longer_than_chinchilla() -> None:
    assert training_run(CATALOG, H100, 8e9, 15e12).overtraining == pytest.approx(93.75)


def test_deepseek_v3_took_its_published_hours_and_dollars() -> None:
    """arXiv 2412.19437, table 1: 2.664 million H800 hours of pre-training, at 2 dollars; an H800
    has the H100's arithmetic, of which about 0.35 were kept."""
    run = training_run(
        CATALOG, replace(H100, count=2048, utilisation=0.35), 671e9, 14.8e12, active_params=37e9
    )
    assert run.gpu_hours == pytest.approx(2.664e6, rel=0.03)
    assert run.cost_usd == pytest.approx(5.328e6, rel=0.03)
    assert run.days == pytest.approx(54, abs=2)  # "less than two months"


def test_gpu_hours_of_llama_2_70b() -> None:
    """1,720,320 A100 hours (arXiv 2307.09288, table 2); Epoch AI: 0.42 of the peak were kept."""
    peak = CATALOG.gpu("A100 SXM4 80GB").tensor_fp16_flops
    assert gpu_hours(8.1e23, peak, 0.42) == pytest.approx(1_720_320, rel=0.01)


def test_a_card_of_ones_own() -> None:
    """One billion parameters by Chinchilla on a 4070 Ti: 50 days, its 285 W all the time."""
    gpu = CATALOG.gpu("RTX 4070 Ti")
    fleet = Fleet(gpu, 1, 0.35, hour_price(CATALOG, gpu, PriceBook(CATALOG)))
    run = training_run(CATALOG, fleet, 1e9, 20e9, usd_per_kwh=0.2)
    assert run.flop == 1.2e20
    assert run.days == pytest.approx(50, abs=1)
    assert run.energy_kwh == pytest.approx(run.days * 24 * 0.285)
    assert not fleet.hour.rented
    assert run.cost_usd == pytest.approx(run.gpu_hours * fleet.hour.usd + run.energy_kwh * 0.2)
    assert not run.fits and run.least_gpus == 2  # 16 bytes a parameter, and the card has 12 GiB


def test_memory_is_sixteen_bytes_a_parameter() -> None:
    """ZeRO, arXiv 1910.02054, section 3.1: 1.5 billion parameters need at least 24 GB."""
    rule = CATALOG.rules["training-bytes-per-param"]
    assert training_memory_bytes(1.5e9, rule) == 24e9


def test_attention_of_gpt_3_is_a_small_share() -> None:
    """Kaplan et al. 2020: the term is small while the width is far above context / 12."""
    run = training_run(CATALOG, H100, 174.6e9, 300e9, sequence_tokens=2048)
    width, layers = 12288, 96
    assert run.attention_flop == pytest.approx(6 * layers * 2048 * width * 300e9, rel=0.05)
    assert run.attention_flop / run.flop < 0.02


def test_windows_make_attention_cheaper() -> None:
    shapes = [CATALOG.model(name).architecture for name in ("gemma-3-12b", "llama-3.1-8b")]
    shares = []
    for arch in shapes:
        run = training_run(CATALOG, H100, 10e9, 1e12, arch=arch, sequence_tokens=32768)
        assert run.shape_known
        shares.append(run.attention_flop / run.flop)
    assert shares[0] < shares[1] / 2


def test_thresholds_count_what_is_above_them() -> None:
    by_id = {c.law.id: c for c in training_run(CATALOG, H100, 405e9, 15.6e12).thresholds}
    assert by_id["eu-systemic-risk"].crossed and by_id["eu-general-purpose"].crossed
    assert not by_id["california-sb-53"].crossed
    # "greater than" 10^25, not as much as it
    exactly = training_run(CATALOG, H100, 1e12, 1e25 / 6e12)
    assert not next(c for c in exactly.thresholds if c.law.id == "eu-systemic-risk").crossed


def test_laws_name_date_and_source() -> None:
    laws = {law.id: law for law in CATALOG.compute_laws}
    assert laws["eu-systemic-risk"].flop == 1e25 and laws["eu-systemic-risk"].since == "2025-08-02"
    assert laws["california-sb-53"].flop == 1e26
    assert laws["us-eo-14110"].ended == "2025-01-20"
    assert all(law.source.startswith("https://") and law.read for law in laws.values())


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"total_params": 0, "tokens": 1e12}, "params"),
        ({"total_params": 1e9, "tokens": 0}, "tokens"),
        ({"total_params": 1e9, "tokens": 1e12, "active_params": 2e9}, "active_params"),
    ],
)
def test_impossible_runs_name_the_figure(fields, wrong) -> None:
    with pytest.raises(InputError) as error:
        training_run(CATALOG, H100, **fields)
    assert error.value.field == wrong


def test_assumptions_name_their_sources() -> None:
    said = " ".join(run_assumptions(CATALOG, training_run(CATALOG, H100, 8e9, 15e12)))
    for source in ("2001.08361", "2407.21783", "1910.02054", "assumed"):
        assert source in said


# The map


def test_the_map_has_known_models_where_they_were_published() -> None:
    by_name = {model.name: model for model in trained_models(CATALOG)}
    assert by_name["Chinchilla"].tokens_per_param == pytest.approx(20)
    assert by_name["GPT-3 175B"].flop == pytest.approx(3.14e23, rel=0.01)
    llama = next(m for m in by_name.values() if m.model_id == "llama-3.1-405b")
    assert llama.flop == pytest.approx(3.8e25, rel=0.01)
    deepseek = next(m for m in by_name.values() if m.model_id == "deepseek-v3")
    assert deepseek.mixture and deepseek.active_params < 40e9


def test_no_model_is_there_twice_and_each_has_a_source() -> None:
    models = trained_models(CATALOG)
    ids = [model.model_id for model in models if model.model_id]
    assert len(ids) == len(set(ids)) and len(models) > 90
    assert all(model.source for model in models)


def test_recorded_runs_agree_with_six_n_d() -> None:
    """Rows that contradict themselves are no facts."""
    for run in CATALOG.training_runs:
        if run.tokens and run.flop:
            ratio = run.flop / training_flop(run.active_params, run.tokens)
            assert 0.85 <= ratio <= 1.18, run.id


def test_gpt_4_is_above_the_eu_line_by_estimate_only() -> None:
    above = models_above(CATALOG, trained_models(CATALOG), 1e25)
    gpt_4 = next(model for model in above if model.name == "GPT-4")
    assert gpt_4.estimated and gpt_4.flop == 2.1e25
    assert "Llama 3.1 405B Instruct" in {model.name for model in above if not model.estimated}


# The scaling law

HOFFMANN, REFIT = CATALOG.scaling_laws


def test_hoffmanns_law_gives_the_losses_of_gopher_and_chinchilla() -> None:
    """1.993 and 1.936, as commonly computed from the paper's constants."""
    assert loss(HOFFMANN, 280e9, 300e9) == pytest.approx(1.993, abs=0.001)
    assert loss(HOFFMANN, 70e9, 1.4e12) == pytest.approx(1.936, abs=0.001)


def test_exponents_are_the_published_ones() -> None:
    """a = 0.46 (Hoffmann, table 2, approach 3) and 0.51 (Besiroglu)."""
    assert exponent(HOFFMANN) == pytest.approx(0.46, abs=0.01)
    assert exponent(REFIT) == pytest.approx(0.513, abs=0.001)


def test_the_refit_agrees_with_twenty_tokens_and_the_first_fit_does_not() -> None:
    """The point of Besiroglu et al. 2024."""
    assert optimum(REFIT, 5.76e23).tokens_per_param == pytest.approx(20, abs=3)
    assert optimum(HOFFMANN, 5.76e23).tokens_per_param > 60


@pytest.mark.parametrize("law", [HOFFMANN, REFIT])
def test_the_optimum_is_the_floor_of_the_valley(law) -> None:
    import numpy as np

    best = optimum(law, 1e22)
    sizes = best.params * np.array([0.5, 0.9, 1.0, 1.1, 2.0])
    losses = iso_flop_losses(law, 1e22, sizes)
    assert losses.argmin() == 2
    assert losses[2] == pytest.approx(loss(law, best.params, best.tokens))


def test_the_arithmetic_adds_up() -> None:
    lines = formula(REFIT, 8e9, 15e12)
    assert lines[-1] == f"= {loss(REFIT, 8e9, 15e12):.3f} nats a token"
    assert "1.8172" in lines[0]
