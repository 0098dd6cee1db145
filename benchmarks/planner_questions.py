"""Twenty questions whose answers a builder knows, with the reasoning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from advisor.advise.plan_answer import Offer, PlanAnswer
from advisor.domain.result import Verdict
from advisor.units import GIB


@dataclass(frozen=True, slots=True)
class Question:
    """`known` says whether an answer agrees with what `because` derives by hand."""

    model: str
    because: str
    known: Callable[[PlanAnswer], bool]
    context: int = 8192
    min_tps: float | None = None
    max_first_token_s: float | None = None
    quant: str | None = None
    budget: float | None = None
    kv_type: str = "f16"


def _verdict(offer: Offer | None) -> Verdict:
    return offer.estimates[0].placement.verdict if offer else Verdict.NONE


def _usd(offer: Offer | None) -> float:
    return (offer.price.usd if offer else None) or float("inf")


def _cards_bytes(offer: Offer | None) -> float:
    return sum(gpu.capacity_bytes for gpu in offer.rig.gpus) if offer else 0.0


def _experts_in_ram(offer: Offer | None) -> bool:
    return offer is not None and offer.estimates[0].placement.cpu_moe_layers > 0


def _system(offer: Offer | None) -> bool:
    return offer is not None and offer.build.chip is not None


QUESTIONS = (
    Question(
        "Llama 3.1 8B",
        "5 GB of weights: at 50 GB/s a desktop's RAM writes about 10 tokens/s, so that 30 need a "
        "card; the cheapest with 8 GB does (5 GB x 30 = 150 GB/s).",
        lambda a: _verdict(a.cheapest) is Verdict.GPU and _usd(a.cheapest) < 1300,
        min_tps=30,
    ),
    Question(
        "Llama 3.1 8B",
        "5 tokens/s are 25 GB/s: any two channels of RAM do, so no card is bought: the cheapest "
        "board, or a small used computer that costs less.",
        lambda a: a.cheapest is not None and not a.cheapest.build.cards and _usd(a.cheapest) < 900,
        min_tps=5,
    ),
    Question(
        "Qwen3 30B-A3B",
        "3 of 30 billion weights a token, 2 GB: two channels of DDR5 write 20 tokens/s.",
        lambda a: _usd(a.cheapest) < 1200,
        min_tps=15,
    ),
    Question(
        "Qwen3 32B",
        "20 GB of weights in 4 bits and 2 GB of cache: 20 tokens/s are 400 GB/s, beyond any RAM of "
        "a desktop; 24 GB of graphics memory hold it.",
        lambda a: _verdict(a.cheapest) is Verdict.GPU and _cards_bytes(a.cheapest) > 22 * GIB,
        min_tps=20,
    ),
    Question(
        "Llama 3.3 70B",
        "42 GB of weights: 10 tokens/s are 420 GB/s from memory of 48 GB and more.",
        lambda a: _verdict(a.cheapest) is Verdict.GPU and _cards_bytes(a.cheapest) >= 47 * GIB,
        min_tps=10,
    ),
    Question(
        "Llama 3.3 70B",
        "At 32k the cache adds 10 GB: 48 GB of cards no longer hold it in 16 bits, more do.",
        lambda a: _cards_bytes(a.cheapest) > 52 * GIB,
        context=32768,
        min_tps=10,
    ),
    Question(
        "Llama 3.3 70B",
        "With 8-bit keys and values the cache is 5.3 GB: 48 GB hold 70B at 32k.",
        lambda a: _usd(a.cheapest) <= 3500,
        context=32768,
        min_tps=10,
        kv_type="q8_0",
    ),
    Question(
        "gpt-oss 120B",
        "5 of 117 billion weights a token: experts in 64 GB of RAM, the rest on any 8 GB card "
        "write 20 tokens/s; no 60 GB of graphics memory needed.",
        lambda a: _experts_in_ram(a.cheapest) and _usd(a.cheapest) < 2200,
        min_tps=20,
    ),
    Question(
        "gpt-oss 120B",
        "60 tokens/s need the experts in fast memory: 60 GB on cards or unified.",
        lambda a: not _experts_in_ram(a.cheapest),
        min_tps=60,
    ),
    Question(
        "gpt-oss 120B",
        "Fewest watts: a unified system, whose whole machine takes less than one large card.",
        lambda a: _system(a.frugal) and (a.frugal.watts or 999) <= 200 if a.frugal else False,
        min_tps=20,
    ),
    Question(
        "gpt-oss 20B",
        "13 GB: one 16 GB card, far below 2,000 USD.",
        lambda a: _usd(a.cheapest) < 1500 and len(a.cheapest.build.cards if a.cheapest else ()) < 3,
        min_tps=60,
    ),
    Question(
        "Qwen3 235B-A22B",
        "140 GB in 4 bits, 13 GB a token: 5 tokens/s are 65 GB/s, so RAM of a desktop with four "
        "modules crawls and a server's channels, unified memory or many cards do it.",
        lambda a: a.cheapest is not None and 2500 < _usd(a.cheapest) < 8000,
        min_tps=8,
    ),
    Question(
        "Qwen3 235B-A22B",
        "A single system: 256 GB of a Mac hold it and write more than 20 tokens/s.",
        lambda a: any(_system(offer) for offer in (a.efficient, a.frugal, *a.frontier)),
        min_tps=20,
    ),
    Question(
        "DeepSeek V4 Pro",
        "860 GB, 28 GB a token: no card and no Mac holds it; 6 tokens/s are 170 GB/s from the "
        "eight or twelve channels of a server; 1 TB of memory alone costs over 10,000 USD.",
        lambda a: 10_000 < _usd(a.cheapest) < 40_000 and a.cheapest is not None
        and a.cheapest.build.ram_gib >= 768,
        min_tps=6,
    ),
    Question(
        "DeepSeek V4 Pro",
        "The fastest has all of it on cards.",
        lambda a: _verdict(a.fastest) is Verdict.GPU,
        min_tps=6,
    ),
    Question(
        "Qwen3 32B",
        "400 USD buy no machine with 24 GB of graphics memory; the answer says what one costs.",
        lambda a: a.cheapest is None and "costs about" in a.shortfall,
        min_tps=20,
        budget=400,
    ),
    Question(
        "Gemma 3 27B",
        "17 GB in 4 bits: 16 GB of memory on one card are too little at 15 tokens/s.",
        lambda a: _cards_bytes(a.cheapest) > 16.5 * GIB,
        min_tps=15,
    ),
    Question(
        "Qwen3 32B",
        "In 8 bits 35 GB: two cards or unified memory instead of one 24 GB card.",
        lambda a: _cards_bytes(a.cheapest) >= 35.5 * GIB,
        min_tps=10,
        quant="Q8_0",
    ),
    Question(
        "Llama 3.1 8B",
        "The fastest of all is limited by what a step costs, not by price: a data-centre card or "
        "the top of the desktop line.",
        lambda a: a.fastest is not None and a.fastest.tokens_per_s > 120,
        min_tps=30,
    ),
    Question(
        "Llama 3.1 405B",
        "243 GB read for each token: 100 tokens/s are 24 TB/s, which layers one after the other on "
        "no machine reach.",
        lambda a: a.cheapest is None and "fast enough" in a.shortfall,
        min_tps=100,
    ),
)  # fmt: skip
