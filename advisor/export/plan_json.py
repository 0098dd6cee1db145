"""The planner's answers as JSON objects."""

from __future__ import annotations

from advisor.advise.build import Build
from advisor.advise.plan_answer import Offer, PlanAnswer
from advisor.advise.plan_prices import BuildPrice
from advisor.export.json_ import Json, estimate_json, rig_json


def plan_json(answer: PlanAnswer) -> Json:
    wish = answer.wish
    return {
        "model": wish.models[0].id,
        "models": [model.id for model in wish.models],
        "quants": list(answer.quants),
        "context": wish.scenario.context,
        "min_tokens_per_s": wish.min_tokens_per_s,
        "max_first_token_s": wish.max_first_token_s,
        "budget_usd": wish.budget_usd,
        "users": wish.users,
        "rigs_compared": answer.n_rigs,
        "cheapest": offer_json(answer.cheapest),
        "cheapest_current": offer_json(answer.cheapest_current),
        "cheapest_slow": offer_json(answer.cheapest_slow),
        "fastest": offer_json(answer.fastest),
        "frugal": offer_json(answer.frugal),
        "efficient": offer_json(answer.efficient),
        "frontier": [offer_json(offer) for offer in answer.frontier],
        "closest": offer_json(answer.closest),
        "shortfall": answer.shortfall or None,
        "notes": list(answer.notes),
    }


def offer_json(offer: Offer | None) -> Json | None:
    """None where no rig will do. Null price: a part has none."""
    if offer is None:
        return None
    return {
        "rig": {**rig_json(offer.rig), "parts": build_json(offer.build)},
        "price_usd": offer.price.usd,
        "price": price_json(offer.price),
        "watts": offer.watts,
        "writing_watts": offer.writing_watts,
        "joules_per_token": offer.joules_per_token,
        "tokens_per_s": offer.tokens_per_s,
        "tokens_per_s_each": offer.tokens_per_s_each,
        "time_to_first_token_s": offer.first_token_s,
        "estimate": estimate_json(offer.estimates[0]),
        "estimates": [estimate_json(each) for each in offer.estimates],
        "why": offer.why,
    }


def build_json(build: Build) -> Json:
    """The parts, enough to open them as a rig."""
    parts = build.rig_parts()
    gpus = [{"name": name, "count": count} for name, count in parts["gpus"]]
    return {**parts, "gpus": gpus, "host": build.host.id if build.host else None}


def price_json(price: BuildPrice) -> Json:
    return {
        "usd": price.usd,
        "parts": [
            {
                "item": part.item,
                "usd": part.usd,
                "count": part.count,
                "condition": part.condition,
                "basis": part.basis,
                "date": part.date or None,
                "note": part.note or None,
            }
            for part in price.parts
        ],
        "without_price": list(price.unknown),
        "assumed_usd": price.assumed_usd,
        "oldest_date": price.oldest_date or None,
        "newest_date": price.newest_date or None,
    }
