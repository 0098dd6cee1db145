"""The planner against a search of everything, and questions a builder knows the answer to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from advisor.advise.build import Build, Workshop, card_build, system_build
from advisor.advise.plan import plan
from advisor.advise.plan_answer import PlanAnswer, Wish
from advisor.advise.plan_candidates import cards_for_sale, systems_for_sale
from advisor.advise.plan_prices import PriceBook
from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.domain.result import Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(tmp_path_factory.mktemp("nobody"))


@pytest.fixture(scope="module")
def workshop(catalog: Catalog) -> Workshop:
    return Workshop(catalog)


def _ask(workshop: Workshop, *names: str, context: int = 8192, **wish: object) -> PlanAnswer:
    models = tuple(workshop.catalog.model(name) for name in names)
    return plan(Wish(models, Scenario(context=context), **wish), workshop)  # type: ignore[arg-type]


def _every_build(catalog: Catalog) -> Iterator[Build]:
    """Single cards and pairs of one kind in all hosts with all memory sizes; all systems."""
    for chip, size in systems_for_sale(catalog):
        yield system_build(chip, size)
    for host in catalog.hosts:
        for option in host.memory_options:
            for count in range(min(host.gpu_slots, 2) + 1):
                for card in cards_for_sale(catalog) if count else cards_for_sale(catalog)[:1]:
                    yield card_build((card,) * count, host, option)


@pytest.mark.parametrize(
    ("name", "quant", "least"),
    [("Qwen3 32B", "Q4_K_M", 25.0), ("Qwen3 30B-A3B", "Q4_K_M", 40.0)],
)
def test_the_cheapest_is_that_of_a_search_of_everything(
    catalog: Catalog, workshop: Workshop, name: str, quant: str, least: float
) -> None:
    answer = _ask(workshop, name, min_tokens_per_s=least)
    model, scenario = catalog.model(name), Scenario(context=8192)
    assert model.architecture is not None
    builds = list(_every_build(catalog))
    rigs = [workshop.rig(build) for build in builds]
    fit = RigBatch(rigs, scenario, load_speed_model()).fit(
        model.architecture, weight_plan(model, quant)
    )
    prices = [
        usd
        for build, rig, fits, pace, on_gpus, in_ram in zip(
            builds, rigs, fit.fits, fit.generation, fit.gpu_bytes, fit.ram_bytes, strict=True
        )
        if fits and pace >= least and (usd := workshop.price(build).usd) is not None
        and in_ram + (on_gpus if rig.unified else 0) <= 0.92 * rig.memory.usable_bytes
    ]  # fmt: skip
    assert answer.cheapest is not None and answer.cheapest.price.usd is not None
    # Pairs of different cards, three and four compete in the planner too: never dearer.
    assert answer.cheapest.price.usd <= min(prices)
    if len(set(answer.cheapest.build.cards)) <= 1 and len(answer.cheapest.build.cards) <= 2:
        assert answer.cheapest.price.usd == pytest.approx(min(prices))


def test_offers_do_what_was_asked_and_the_frontier_is_in_order(workshop: Workshop) -> None:
    answer = _ask(workshop, "Qwen3 32B", min_tokens_per_s=20.0, max_first_token_s=3.0)
    assert answer.cheapest and answer.fastest and answer.frugal and len(answer.frontier) > 2
    prices = [offer.price.usd or 0.0 for offer in answer.frontier]
    speeds = [offer.tokens_per_s for offer in answer.frontier]
    assert prices == sorted(prices) and speeds == sorted(speeds)
    assert answer.frontier[0] is answer.cheapest
    assert answer.fastest.tokens_per_s >= 0.98 * max(speeds)
    assert answer.frugal.watts is not None
    for offer in (answer.cheapest, answer.fastest, answer.frugal, *answer.frontier):
        assert offer.tokens_per_s >= 20.0 and offer.first_token_s <= 3.0
        (estimate,) = offer.estimates
        assert estimate.speed is not None
        assert offer.tokens_per_s == pytest.approx(estimate.speed.generation.mid)
        assert estimate.placement.verdict is not Verdict.NONE
        assert offer.why.startswith("Fits because")
        assert offer.watts is None or answer.frugal.watts <= offer.watts


def test_a_budget_binds_what_is_offered(workshop: Workshop) -> None:
    answer = _ask(workshop, "Llama 3.1 8B", min_tokens_per_s=20.0, budget_usd=1500.0)
    assert answer.fastest is not None and answer.cheapest is not None
    for offer in (answer.cheapest, answer.fastest, *answer.frontier):
        assert offer.price.usd is not None and offer.price.usd <= 1500.0


def test_too_small_a_budget_names_the_price_and_the_closest(workshop: Workshop) -> None:
    answer = _ask(workshop, "Qwen3 32B", min_tokens_per_s=30.0, budget_usd=400.0)
    assert answer.cheapest is None and answer.frontier == ()
    assert "costs about" in answer.shortfall
    assert answer.closest is not None and (answer.closest.price.usd or 0) > 400.0


def test_a_mixture_needs_a_small_card_and_memory(workshop: Workshop) -> None:
    """gpt-oss 120B reads 5 of 117 billion weights a token: two channels of DDR5 hold the experts,
    and a card of 8 GB and more the rest. Nobody needs 60 GB of graphics memory for 15 tokens/s."""
    answer = _ask(workshop, "gpt-oss 120B", min_tokens_per_s=15.0)
    assert answer.quants == ("MXFP4",)
    assert answer.cheapest is not None
    (estimate,) = answer.cheapest.estimates
    assert estimate.placement.cpu_moe_layers > 0
    assert 64 <= answer.cheapest.build.ram_gib <= 128
    assert answer.cheapest_current is None or answer.cheapest_current.price.usd is not None


def test_a_dense_70b_needs_graphics_memory(workshop: Workshop) -> None:
    """All 70 billion weights are read a token: RAM of a desktop writes two tokens a second, so
    that ten take 40 GB of fast memory."""
    answer = _ask(workshop, "Llama 3.3 70B", min_tokens_per_s=10.0)
    assert answer.cheapest is not None
    (estimate,) = answer.cheapest.estimates
    assert estimate.placement.verdict is Verdict.GPU


def test_what_no_machine_holds(workshop: Workshop) -> None:
    answer = _ask(workshop, "Llama 3.1 405B", quant="BF16", min_tokens_per_s=500.0)
    assert answer.cheapest is None and answer.closest is not None
    assert "fast enough" in answer.shortfall


def test_several_models_run_all(workshop: Workshop) -> None:
    both = _ask(workshop, "Llama 3.1 8B", "Qwen3 32B", min_tokens_per_s=20.0)
    one = _ask(workshop, "Qwen3 32B", min_tokens_per_s=20.0)
    assert both.cheapest is not None and one.cheapest is not None
    assert len(both.cheapest.estimates) == 2
    assert both.cheapest.price.usd == one.cheapest.price.usd


def test_new_parts_only(catalog: Catalog) -> None:
    answer = _ask(Workshop(catalog, PriceBook(catalog, used=False)), "Qwen3 32B")
    assert answer.cheapest is not None
    cards = answer.cheapest.price.parts[: len(set(answer.cheapest.build.cards))]
    assert all(part.condition == "new" for part in cards)


def test_a_model_of_unknown_shape_is_refused(workshop: Workshop) -> None:
    closed = next(model for model in workshop.catalog.models if model.architecture is None)
    with pytest.raises(InputError, match="not published"):
        plan(Wish((closed,), Scenario()), workshop)


def test_an_offer_opens_as_the_same_rig(catalog: Catalog, workshop: Workshop) -> None:
    answer = _ask(workshop, "gpt-oss 120B", min_tokens_per_s=15.0)
    assert len(answer.frontier) > 2
    for offer in answer.frontier:
        opened = rig_from_parts(catalog, **offer.build.rig_parts())
        assert opened.memory == offer.rig.memory
        assert opened.cpu == offer.rig.cpu
        assert opened.gpus == offer.rig.gpus


def test_what_is_slow_but_far_cheaper_is_named_where_no_speed_was_asked(workshop: Workshop) -> None:
    """Eight channels of DDR4 hold DeepSeek V4 Pro for a fraction of what cards for it cost."""
    answer = _ask(workshop, "DeepSeek V4 Pro")
    slow, comfortable = answer.cheapest_slow, answer.cheapest
    assert slow is not None and comfortable is not None
    assert slow.tokens_per_s < comfortable.tokens_per_s
    assert (slow.price.usd or 1e9) < (comfortable.price.usd or 0) * 2 / 3
    assert _ask(workshop, "DeepSeek V4 Pro", min_tokens_per_s=6.0).cheapest_slow is None
    assert any("hold it together" in note for note in answer.notes)


def test_each_of_many_users_gets_the_speed_asked_for(workshop: Workshop) -> None:
    one = _ask(workshop, "Llama 3.1 8B", min_tokens_per_s=30.0)
    many = _ask(workshop, "Llama 3.1 8B", min_tokens_per_s=30.0, users=32)
    assert one.cheapest is not None and many.cheapest is not None
    assert many.cheapest.tokens_per_s_each >= 30
    assert all(offer.tokens_per_s >= 32 * 30 for offer in many.frontier)
    # 32 caches of 8,192 cells in 16 bits, 1 GiB each.
    assert many.cheapest.estimates[0].memory.kv_cache_bytes == 32 << 30
    assert (many.cheapest.price.usd or 0) > (one.cheapest.price.usd or 1e9)


def test_whoever_watches_sees_it_go_on_and_may_end_it(workshop: Workshop) -> None:
    wish = Wish((workshop.catalog.model("Llama 3.1 8B"),), Scenario())
    shares: list[float] = []
    plan(wish, workshop, shares.append)
    assert shares == sorted(shares) and len(shares) > 3 and shares[-1] <= 1

    class Enough(Exception):
        pass

    def stop(_share: float) -> None:
        raise Enough

    with pytest.raises(Enough):
        plan(wish, workshop, stop)


def test_a_host_of_many_channels_says_its_modules(catalog: Catalog) -> None:
    desktop, server = (
        next(host for host in catalog.hosts if host.id == id_)
        for id_ in ("desktop-am5", "server-epyc-7002")
    )
    card = catalog.gpu("RX 7900 XTX")
    small = card_build((card,), desktop, desktop.memory_options[0])
    assert small.name == "RX 7900 XTX, 32 GiB DDR5-6000"
    large = card_build((card,), server, server.memory_options[0])
    assert large.name == "RX 7900 XTX, 8× 16 GiB DDR4-3200 RDIMM"
