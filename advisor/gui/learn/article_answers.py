"""What our own computation gives for each claim, in sentences. Slow: not for the main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.gui.learn.numbers import power_text
from advisor.learn import article
from advisor.learn.tiers import TierAnswer, tier_answers
from advisor.units import GB, format_gb, format_gib, format_tokens

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.domain.claim import ArticleClaim
    from advisor.domain.scenario import Scenario

translate = QCoreApplication.translate
_TOKENS_PER_CONVERSATION = 1000
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
        dense=found.dense.name, each=f"{found.dense_bytes_per_param * 1e9 / GB:.2f}",
        mixture=found.mixture.name, rule=format_gb(found.mixture_rule_bytes, 0),
        true=format_gb(found.mixture_bytes, 0),
    )  # fmt: skip


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
        whole=whole.model.name, layers=whole.full_layers, mixed=mixed.model.name,
        windowed=mixed.windowed_layers, all=mixed.windowed_layers + mixed.full_layers,
        window=f"{mixed.window:,}",
    )  # fmt: skip


def _q4(q: Question) -> str:
    found = article.q4_saving(q.catalog)
    text = translate(
        "ArticleAnswers",
        "{model}: {bits} instead of {reference} bits a weight, {saved} % less. The KV cache at "
        "{context} stays {kv}. Same top token, as measured: {measured}.",
    )
    measured = ", ".join(
        f"{study.name} {row.same_top:.1%}".replace("%", " %")
        for study, row in found.rows
        if study.dataset and row.same_top is not None
    )
    return text.format(
        model=found.model.name, bits=f"{found.bits:.2f}",
        reference=f"{found.reference_bits:.2f}", saved=f"{100 * found.saved_share:.1f}",
        context=format_tokens(8192), kv=format_gib(found.kv_bytes, 2), measured=measured,
    )  # fmt: skip


def _ratio(q: Question) -> str:
    found, figures = article.size_ratio(q.catalog), q.claim.figures
    text = translate(
        "ArticleAnswers",
        "{large} against {small}: {flop} times the FLOP for a token, {bytes} times the memory. "
        "The paper's sizes alone give {least} to {most}.",
    )
    return text.format(
        large=found.large.name, small=found.small.name, flop=f"{found.flop_ratio:.1f}",
        bytes=f"{found.bytes_ratio:.1f}",
        least=f"{figures['large_params'] / figures['small_params']:.0f}",
        most=f"{figures['largest_params'] / figures['small_params']:.0f}",
    )  # fmt: skip


def _cost(q: Question) -> str:
    figures = q.claim.figures
    large, small = (
        article.usd_per_million_tokens(
            figures[key], figures["conversations"], _TOKENS_PER_CONVERSATION
        )
        for key in ("large_usd", "small_usd")
    )
    text = translate(
        "ArticleAnswers",
        "At {tokens} tokens a conversation the two sums mean {large} and {small} USD per million "
        "tokens. Put in your own figures under Cost.",
    )
    return text.format(
        tokens=f"{_TOKENS_PER_CONVERSATION:,}", large=f"{large:.0f}", small=f"{small:.2f}"
    )


def _video(_q: Question) -> str:
    text = translate("ArticleAnswers", "{name}: {tokens} tokens an hour ({each} a frame).")
    lines = [
        text.format(name=hour.name, tokens=f"{hour.tokens:,}", each=f"{hour.tokens_per_frame:.0f}")
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
        context=format_tokens(found.context), new=format_gib(found.new_bytes),
        old=format_gib(found.old_bytes), share=f"{100 * found.cache_share:.0f}",
        flop=f"{100 * found.flop_share:.0f}",
    )  # fmt: skip


def _count(q: Question) -> str:
    threshold = q.claim.figures["threshold_flop"]
    over = article.catalog_runs_over(q.catalog, threshold)
    text = translate(
        "ArticleAnswers",
        "By 6 × active parameters × training tokens, of the open models in our catalog these are "
        "above {threshold}: {names}. Most of the 30 are closed.",
    )
    if not over:
        text = translate(
            "ArticleAnswers",
            "By 6 × active parameters × training tokens, no open model of our catalog is above "
            "{threshold}: the 30 are mostly closed.",
        )
    names = ", ".join(f"{model.name} ({power_text(flop)})" for model, flop in over)
    return text.format(threshold=power_text(threshold), names=names)


def _gpt_4(q: Question) -> str:
    figures = q.claim.figures
    flop = article.run_flop(q.catalog, figures["gpu_hours"], figures["mfu"])
    text = translate(
        "ArticleAnswers",
        "{hours} million hours of A100 at {mfu} % of their peak are {flop} FLOP; Epoch's own "
        "figure is {published}.",
    )
    return text.format(
        hours=f"{figures['gpu_hours'] / 1e6:.0f}", mfu=f"{100 * figures['mfu']:.0f}",
        flop=power_text(flop), published=power_text(figures["training_flop"]),
    )  # fmt: skip


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
    "gpt-4-first": _gpt_4,
}
