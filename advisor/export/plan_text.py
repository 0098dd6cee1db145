"""The planner's answers as plain text for a terminal."""

from __future__ import annotations

from advisor.advise.plan_answer import (
    COMFORTABLE_FIRST_TOKEN_S,
    COMFORTABLE_TOKENS_PER_S,
    Offer,
    PlanAnswer,
)
from advisor.domain.money import DOLLARS, Money
from advisor.export.table import aligned
from advisor.units import (
    format_digits,
    format_measured_rate,
    format_rate,
    format_seconds,
    format_tokens,
)


def plan_text(answer: PlanAnswer, money: Money = DOLLARS) -> str:
    """What was asked, the best rigs with their reasons, and the frontier between them."""
    lines = [_question(answer, money), ""]
    if answer.shortfall:
        lines += [answer.shortfall, ""]
    shown: set[int] = set()
    titled = (
        ("Cheapest", answer.cheapest),
        ("Cheapest that today's drivers run", answer.cheapest_current),
        ("Runs it, slower, for much less", answer.cheapest_slow),
        ("Fastest", answer.fastest),
        ("Fewest watts", answer.frugal),
        ("Least energy per token", answer.efficient),
        ("Closest", answer.closest),
    )
    for title, offer in titled:
        if offer is None:
            continue
        lines += _offer_lines(title, offer, money, known=id(offer) in shown)
        shown.add(id(offer))
    if len(answer.frontier) > 1:
        lines += ["Between the cheapest and the fastest with a price:", _frontier(answer, money)]
    lines += list(answer.notes)
    lines += [money.rate_note] if money.rate_note else []
    return "\n".join(lines).rstrip()


def _question(answer: PlanAnswer, money: Money) -> str:
    wish = answer.wish
    models = " and ".join(
        f"{model.name} ({quant})" for model, quant in zip(wish.models, answer.quants, strict=True)
    )
    wanted = wish.min_tokens_per_s
    asked = [f"{format_tokens(wish.scenario.context)} context"]
    if wish.users > 1:
        asked.append(f"{wish.users} users at once")
    each = " each" if wish.users > 1 else ""
    if wanted is not None:
        asked.append(f"{wanted:g} tokens/s or more{each}")
    elif wish.max_first_token_s is None:
        asked.append(
            f"comfortably if possible ({COMFORTABLE_TOKENS_PER_S:g} tokens/s, first token within "
            f"{COMFORTABLE_FIRST_TOKEN_S:g} s)"
        )
    if wish.max_first_token_s is not None:
        asked.append(f"first token within {format_seconds(wish.max_first_token_s)}")
    if wish.budget_usd is not None:
        asked.append(f"for up to {money.text(wish.budget_usd)}")
    return f"{models}, {', '.join(asked)}: {answer.n_rigs:,} rigs compared"


def _offer_lines(title: str, offer: Offer, money: Money, *, known: bool) -> list[str]:
    head = f"{title}: {offer.build.name}"
    facts = (
        f"  {_usd(offer.price.usd, money)}, {_watts(offer.watts)} under load, "
        f"{format_rate(offer.tokens_per_s)} tokens/s{_each(offer)}, first token after "
        f"{format_seconds(offer.first_token_s)}{_joules(offer)}"
    )
    if known:
        return [head, facts, ""]
    notes = [*offer.price.notes, *offer.rig.notes]
    return [head, facts, f"  {offer.why}", *(f"  {note}" for note in notes), ""]


def _frontier(answer: PlanAnswer, money: Money) -> str:
    """Speeds with a digit more where two of them would read the same: no row is a worse one."""
    rates = [format_rate(offer.tokens_per_s) for offer in answer.frontier]
    rates = [
        format_measured_rate(offer.tokens_per_s) if rates.count(rate) > 1 else rate
        for offer, rate in zip(answer.frontier, rates, strict=True)
    ]
    rows = [
        (
            offer.build.name,
            _usd(offer.price.usd, money),
            rate,
            _watts(offer.watts),
            offer.price.oldest_date,
        )
        for offer, rate in zip(answer.frontier, rates, strict=True)
    ]
    head = ("Rig", "Price", "Tokens/s", "Load", "Oldest price")
    return aligned(head, rows, frozenset(head[1:4]))


def _usd(usd: float | None, money: Money) -> str:
    return "no price known" if usd is None else money.text(usd)


def _each(offer: Offer) -> str:
    if offer.wish.users == 1:
        return ""
    return f" in all, {format_rate(offer.tokens_per_s_each)} for each"


def _watts(watts: float | None) -> str:
    return "power unknown" if watts is None else f"{watts:.0f} W"


def _joules(offer: Offer) -> str:
    joules = offer.joules_per_token
    return "" if joules is None else f", {format_digits(joules)} J per token"
