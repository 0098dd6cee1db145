"""`advisor plan`: which hardware runs a model: the cheapest, the fastest, the frontier between; or,
with hardware named, how many users it serves and how many such machines it takes."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace

from advisor.advise.build import workshop_for
from advisor.advise.cluster import DEFAULT_LINK
from advisor.advise.plan import plan
from advisor.advise.plan_answer import COMFORTABLE_TOKENS_PER_S, Wish
from advisor.catalog.load import Catalog, load_catalog
from advisor.cli.money_flags import add_money_flags, money_from_flags
from advisor.cli.rig_flags import add_rig_flags, positive_number, rig_from_flags
from advisor.cli.scenario_flags import add_context_flags, kv_type, tokens, whole
from advisor.domain.scenario import DEFAULT_CONTEXT_TOKENS, Scenario
from advisor.errors import InputError
from advisor.export.plan_json import plan_json
from advisor.export.plan_text import plan_text


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", nargs="+", help="id, name or alias; one or more")
    add_context_flags(parser)
    parser.add_argument(
        "--min-tps",
        metavar="N",
        type=positive_number,
        help="least tokens per second, of each user (default 10, if any rig reaches that)",
    )
    parser.add_argument(
        "--max-ttft", metavar="S", type=positive_number, help="most seconds to the first token"
    )
    parser.add_argument(
        "--quant", metavar="Q", help="least faithful quantization accepted (default Q4_K_M)"
    )
    parser.add_argument("--budget", metavar="N", type=positive_number, help="most to spend")
    parser.add_argument("--new-only", action="store_true", help="no used parts")
    parser.add_argument(
        "--prompt-tokens",
        metavar="N",
        type=whole,
        default=512,
        help="length of the prompt for the time to first token (default 512)",
    )
    parser.add_argument(
        "--depth", metavar="N", type=tokens, default=0, help="tokens already in the context"
    )
    parser.add_argument(
        "--users", metavar="N", type=whole, default=1, help="conversations at the same time"
    )
    parser.add_argument(
        "--link", metavar="NAME", default=DEFAULT_LINK,
        help=f"what joins several machines (default {DEFAULT_LINK})",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_money_flags(parser)
    add_rig_flags(parser, "hardware to serve --users with (none of these: any that can be bought)")


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    return _serve(arguments, catalog) if _names_hardware(arguments) else _search(arguments, catalog)


def _names_hardware(arguments: argparse.Namespace) -> bool:
    names = ("gpu", "chip", "cpu", "ram", "ram_speed", "ram_channels", "rig", "cpu_only", "backend")
    return any(getattr(arguments, name) for name in names)


def _search(arguments: argparse.Namespace, catalog: Catalog) -> int:
    money = money_from_flags(arguments, catalog)
    budget = arguments.budget
    wish = Wish(
        models=tuple(catalog.model(name) for name in arguments.model),
        scenario=_scenario(arguments),
        min_tokens_per_s=arguments.min_tps,
        max_first_token_s=arguments.max_ttft,
        quant=arguments.quant,
        budget_usd=None if budget is None else money.usd(budget),
        users=arguments.users,
    )
    answer = plan(wish, workshop_for(catalog, money, used=not arguments.new_only))
    if arguments.json:
        print(json.dumps(plan_json(answer), ensure_ascii=False, indent=1))
    else:
        print(plan_text(answer, money))
    return 0


def _serve(arguments: argparse.Namespace, catalog: Catalog) -> int:
    """Raises InputError for what only a search can answer."""
    from advisor.advise.serving import Crowd, serving
    from advisor.export.serving_text import serving_json, serving_text

    if arguments.budget is not None or arguments.max_ttft is not None or arguments.new_only:
        raise InputError("a budget is for a search: leave out the hardware", field="budget")
    if len(arguments.model) > 1:
        raise InputError("name one model to serve", field="model")
    rig = rig_from_flags(arguments, catalog)
    scenario = replace(_scenario(arguments), backend=arguments.backend, cpu_only=arguments.cpu_only)
    links = catalog.interconnects
    if arguments.link not in links:
        raise InputError(f"no link '{arguments.link}'; valid: {', '.join(links)}", field="link")
    crowd = Crowd(
        catalog.model(arguments.model[0]), arguments.users, scenario.context,
        arguments.min_tps or COMFORTABLE_TOKENS_PER_S, links[arguments.link], arguments.quant,
    )  # fmt: skip
    answer = serving(crowd, rig, scenario, links.values())
    if arguments.json:
        print(json.dumps(serving_json(answer), ensure_ascii=False, indent=1))
    else:
        print(serving_text(answer))
    return 0


def _scenario(arguments: argparse.Namespace) -> Scenario:
    cache_type = kv_type(arguments.kv_type or "f16")
    return Scenario(
        context=arguments.context or DEFAULT_CONTEXT_TOKENS,
        kv_type_k=cache_type,
        kv_type_v=cache_type,
        prompt_tokens=arguments.prompt_tokens,
        depth=arguments.depth,
    )
