"""What our own computation gives for each claim, in sentences. Slow: not for the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.gui.learn.numbers import power_text
from advisor.learn import article
from advisor.learn.tiers import TierAnswer, tier_answers
from advisor.text import listed, number
from advisor.units import GB, format_gb, format_gib, format_tokens

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.domain.claim import ArticleClaim
    from advisor.domain.scenario import Scenario

translate = QCoreApplication.translate
_MIDDLE_OF_2025 = "2025-06-30"
_MAIN_TIERS = {
    "scout-12": "tier-12",
    "llama-8b-16": "tier-16",
    "mistral-large-24": "tier-24",
}


@dataclass(frozen=True, slots=True)
class Question:
    claim: ArticleClaim
    catalog: Catalog
    scenario: Scenario


def answers(catalog: Catalog, scenario: Scenario) -> dict[str, str]:
    """By the claim's id."""
    return {
        claim.id: _ANSWERS[claim.id](Question(claim, catalog, scenario))
        for claim in catalog.article_claims
    }


def _rule(q: Question) -> str:
    found = article.rule_check(q.catalog)
    text = translate(
        "ArticleAnswers",
        "{dense} in Q4_K_M takes {each} GB per billion parameters. For {mixture} the rule says "
        "{rule}; its weights are {true}, before any KV cache.",
    )
    return text.format(
        dense=found.dense.name,
        each=number(found.dense_bytes_per_param * 1e9 / GB, ".2f"),
        mixture=found.mixture.name,
        rule=format_gb(found.mixture_rule_bytes, 0),
        true=format_gb(found.mixture_bytes, 0),
    )


def _tier(q: Question) -> str:
    rows = [
        row
        for row in tier_answers(q.catalog, q.scenario)
        if row.claim.id == _MAIN_TIERS[q.claim.id]
    ]
    intro = translate("ArticleAnswers", "On a card of {size} at {context} context:").format(
        size=rows[0].claim.tier, context=format_tokens(q.scenario.context)
    )
    return "\n".join([intro, *(_tier_line(row) for row in rows)])


def _tier_line(row: TierAnswer) -> str:
    text = translate("ArticleAnswers", "{quant}: {needed} of {usable} usable, does not fit.")
    if row.fits:
        text = translate("ArticleAnswers", "{quant}: {needed} of {usable} usable, fits.")
    return text.format(
        quant=row.quant, needed=format_gib(row.needed_bytes), usable=format_gib(row.usable_bytes)
    )


def _window(q: Question) -> str:
    whole, mixed = article.reaches(q.catalog)
    text = translate(
        "ArticleAnswers",
        "{whole}: all {layers} layers read every position for each token. {mixed}: {windowed} of "
        "{all} layers read the last {window} only, the others everything.",
    )
    return text.format(
        whole=whole.model.name,
        layers=whole.full_layers,
        mixed=mixed.model.name,
        windowed=mixed.windowed_layers,
        all=mixed.windowed_layers + mixed.full_layers,
        window=number(mixed.window or 0, ","),
    )


def _q4(q: Question) -> str:
    found = article.q4_saving(q.catalog)
    text = translate(
        "ArticleAnswers",
        "{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at "
        "{context} stays {kv}. Same top token, as measured: {measured}.",
    )
    measured = listed(
        f"{study.name} {number(row.same_top, '.1%')}"
        for study, row in found.rows
        if study.dataset and row.same_top is not None
    )
    return text.format(
        model=found.model.name,
        bits=number(found.bits, ".2f"),
        reference=number(found.reference_bits, ".2f"),
        saved=number(100 * found.saved_share, ".1f"),
        context=format_tokens(8192),
        kv=format_gib(found.kv_bytes, 2),
        measured=measured,
    )


def _ratio(q: Question) -> str:
    found, figures = article.size_ratio(q.catalog), q.claim.figures
    text = translate(
        "ArticleAnswers",
        "{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. "
        "The paper's sizes alone give {least} to {most}.",
    )
    return text.format(
        large=found.large.name,
        small=found.small.name,
        flop=number(found.flop_ratio, ".1f"),
        bytes=number(found.bytes_ratio, ".1f"),
        least=number(figures["large_params"] / figures["small_params"], ".0f"),
        most=number(figures["largest_params"] / figures["small_params"], ".0f"),
    )


def _cost(q: Question) -> str:
    figures = q.claim.figures
    found = article.service_cost(q.catalog, figures["conversations"], figures["large_usd"])
    text = translate(
        "ArticleAnswers",
        "With {tokens_in} tokens read and {tokens_out} written in each, and the prices of {date}, "
        "they cost {low} USD ({cheap}) to {high} USD ({dear}). For {claim} USD each would have to "
        "be {long} tokens long.",
    )
    return text.format(
        tokens_in=number(found.load.tokens_in, ","),
        tokens_out=number(found.load.tokens_out, ","),
        date=found.dearest.date,
        low=number(found.cheapest_usd, ",.0f"),
        cheap=found.cheapest.name,
        high=number(found.dearest_usd, ",.0f"),
        dear=found.dearest.name,
        claim=number(figures["large_usd"], ",.0f"),
        long=number(found.tokens_for_claim, ",.0f"),
    )


def _video(_q: Question) -> str:
    texts = {
        "default": translate("ArticleAnswers", "{name}, default resolution: {tokens} tokens an "
                             "hour ({each} a frame)."),
        "low": translate("ArticleAnswers", "{name}, low resolution: {tokens} tokens an hour "
                         "({each} a frame)."),
        "any": translate("ArticleAnswers", "{name}: {tokens} tokens an hour ({each} a frame)."),
    }  # fmt: skip
    lines = [
        texts[hour.resolution].format(
            name=hour.name,
            tokens=number(hour.tokens, ","),
            each=number(hour.tokens_per_frame, ".0f"),
        )
        for hour in article.hours_of_video()
    ]
    return "\n".join(lines)


def _experts(q: Question) -> str:
    found = article.maverick_experts(q.catalog)
    text = translate(
        "ArticleAnswers",
        "From the model's own configuration: {used} of {routed} experts and {shared} shared, in "
        "{mixtures} of {layers} layers; the others are dense.",
    )
    return text.format(
        used=found.used, routed=found.routed, shared=found.shared, mixtures=found.expert_layers,
        layers=found.layers,
    )  # fmt: skip


def _cache(q: Question) -> str:
    found = article.cache_share(q.catalog, int(q.claim.figures["context"]))
    text = translate(
        "ArticleAnswers",
        "From both architectures at {context} tokens: {new} against {old}, {share} %; {flop} % of "
        "the FLOP for a token.",
    )
    return text.format(
        context=format_tokens(found.context),
        new=format_gib(found.new_bytes),
        old=format_gib(found.old_bytes),
        share=number(100 * found.cache_share, ".0f"),
        flop=number(100 * found.flop_share, ".0f"),
    )


def _count(q: Question) -> str:
    threshold = q.claim.figures["threshold_flop"]
    above = article.runs_above(q.catalog, threshold, _MIDDLE_OF_2025)
    text = translate(
        "ArticleAnswers",
        "Of the models and training runs in our catalog, {count} of {makers} developers are above "
        "{threshold} by then, by a stated or estimated figure or by 6·N·D. The others of the "
        "30 are not in it.",
    )
    return text.format(
        count=len(above), makers=len({each.vendor for each in above}),
        threshold=power_text(threshold),
    )  # fmt: skip


def _first_above(q: Question) -> str:
    above = article.runs_above(q.catalog, q.claim.figures["threshold_flop"], _MIDDLE_OF_2025)
    first = above[0]
    text = translate("ArticleAnswers", "The earliest in our catalog is {name}, {date}.")
    lines = [text.format(name=first.name, date=first.released)]
    run = first.run
    flop = article.hours_flop(q.catalog, run) if run is not None else None
    if run is not None and flop is not None and run.gpu_hours and run.mfu:
        text = translate(
            "ArticleAnswers",
            "{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; the estimate "
            "on record is {published}.",
        )
        lines.append(
            text.format(
                hours=number(run.gpu_hours / 1e6, ".0f"),
                mfu=number(100 * run.mfu, ".0f"),
                flop=power_text(flop),
                published=power_text(first.flop),
            )
        )
    return " ".join(lines)


_ANSWERS: dict[str, Callable[[Question], str]] = {
    "rule-of-thumb": _rule,
    "scout-12": _tier,
    "mistral-large-24": _tier,
    "llama-8b-16": _tier,
    "ring-buffer": _window,
    "q4-95": _q4,
    "slm-30x": _ratio,
    "million-conversations": _cost,
    "gemini-66": _video,
    "maverick-experts": _experts,
    "deepseek-v4-cache": _cache,
    "thirty-models": _count,
    "gpt-4-first": _first_above,
}
