"""The planner's answers as plain text for a terminal."""

from __future__ import annotations

from advisor.advise.plan_answer import (
    COMFORTABLE_FIRST_TOKEN_S,
    COMFORTABLE_TOKENS_PER_S,
    Offer,
    PlanAnswer,
)
from advisor.export.table import aligned
from advisor.units import format_rate, format_seconds, format_tokens


def plan_text(answer: PlanAnswer) -> str:
    """What was asked, the best rigs with their reasons, and the frontier between them."""
    lines = [_question(answer), ""]
    if answer.shortfall:
        lines += [answer.shortfall, ""]
    shown: set[int] = set()
    titled = (
        ("Cheapest", answer.cheapest),
        ("Cheapest that today's drivers run", answer.cheapest_current),
        ("Fastest", answer.fastest),
        ("Fewest watts", answer.frugal),
        ("Least energy per token", answer.efficient),
        ("Closest", answer.closest),
    )
    for title, offer in titled:
        if offer is None:
            continue
        lines += _offer_lines(title, offer, known=id(offer) in shown)
        shown.add(id(offer))
    if len(answer.frontier) > 1:
        lines += ["Between the cheapest and the fastest with a price:", _frontier(answer)]
    lines += list(answer.notes)
    return "\n".join(lines).rstrip()


def _question(answer: PlanAnswer) -> str:
    wish = answer.wish
    models = " and ".join(
        f"{model.name} ({quant})" for model, quant in zip(wish.models, answer.quants, strict=True)
    )
    wanted = wish.min_tokens_per_s
    asked = [f"{format_tokens(wish.scenario.context)} context"]
    if wanted is not None:
        asked.append(f"{wanted:g} tokens/s or more")
    elif wish.max_first_token_s is None:
        asked.append(
            f"comfortably if possible ({COMFORTABLE_TOKENS_PER_S:g} tokens/s, first token within "
            f"{COMFORTABLE_FIRST_TOKEN_S:g} s)"
        )
    if wish.max_first_token_s is not None:
        asked.append(f"first token within {format_seconds(wish.max_first_token_s)}")
    if wish.budget_usd is not None:
        asked.append(f"for up to {wish.budget_usd:,.0f} USD")
    return f"{models}, {', '.join(asked)}: {answer.n_rigs:,} rigs compared"


def _offer_lines(title: str, offer: Offer, known: bool) -> list[str]:
    head = f"{title}: {offer.build.name}"
    facts = (
        f"  {_usd(offer.price.usd)}, {_watts(offer.watts)} under load, "
        f"{format_rate(offer.tokens_per_s)} tokens/s, first token after "
        f"{format_seconds(offer.first_token_s)}{_joules(offer)}"
    )
    if known:
        return [head, facts, ""]
    notes = [*offer.price.notes, *offer.rig.notes]
    return [head, facts, f"  {offer.why}", *(f"  {note}" for note in notes), ""]


def _frontier(answer: PlanAnswer) -> str:
    rows = [
        (
            offer.build.name,
            _usd(offer.price.usd),
            format_rate(offer.tokens_per_s),
            _watts(offer.watts),
            offer.price.oldest_date,
        )
        for offer in answer.frontier
    ]
    head = ("Rig", "Price", "Tokens/s", "Load", "Oldest price")
    return aligned(head, rows, frozenset(head[1:4]))


def _usd(usd: float | None) -> str:
    return "no price known" if usd is None else f"{usd:,.0f} USD"


def _watts(watts: float | None) -> str:
    return "power unknown" if watts is None else f"{watts:.0f} W"


def _joules(offer: Offer) -> str:
    joules = offer.joules_per_token
    return "" if joules is None else f", {joules:.2g} J per token"
