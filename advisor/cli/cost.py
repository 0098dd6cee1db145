"""`advisor cost`: a workload's monthly cost as a service, self-hosted, and split between both."""

from __future__ import annotations

import argparse
import json

from advisor.advise.build import workshop_for
from advisor.catalog.load import Catalog, load_catalog
from advisor.catalog.throughput import load_speed_model
from advisor.cli.amount_flags import amount, amount_or_none, dollars, share
from advisor.cli.rig_flags import add_rig_flags, rig_from_flags
from advisor.domain.money import DOLLARS
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.estimate.engine import estimate
from advisor.export.cost_text import cost_json, cost_text
from advisor.learn.cost import CannotServe, Hosting, OwnMachine, Workload, own_machine
from advisor.learn.cost_answer import CostAnswer, assumptions

_USUAL = Workload()
_ESCALATED = 0.2


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--conversations", metavar="N", type=amount, default=round(_USUAL.conversations),
        help=f"a month: 10000, 50k, 1M (default {_USUAL.conversations:,.0f})",
    )  # fmt: skip
    parser.add_argument(
        "--tokens-in", metavar="N", type=amount_or_none, default=_USUAL.tokens_in,
        help=f"read in a conversation, all turns together (default {_USUAL.tokens_in})",
    )  # fmt: skip
    parser.add_argument(
        "--tokens-out", metavar="N", type=amount_or_none, default=_USUAL.tokens_out,
        help=f"written in a conversation (default {_USUAL.tokens_out})",
    )  # fmt: skip
    parser.add_argument(
        "--cache", metavar="SHARE", type=share, default=_USUAL.cache_share,
        help="share of the tokens read that is still cached (default 0)",
    )  # fmt: skip
    parser.add_argument("--api", metavar="MODEL", help="a service, by its own or a model's name")
    parser.add_argument("--model", metavar="MODEL", help="a model to host on the hardware below")
    parser.add_argument("--quant", metavar="Q", help="of the hosted model (default Q4_K_M)")
    parser.add_argument(
        "--escalate", metavar="SHARE", type=share, default=_ESCALATED,
        help="share that a split sends on to the service (default 20%%)",
    )  # fmt: skip
    parser.add_argument("--rig-price", metavar="USD", type=dollars, help="of one whole machine")
    parser.add_argument("--years", metavar="N", type=amount, help="of the hardware's life")
    parser.add_argument(
        "--usd-per-kwh", metavar="USD", type=dollars, default=DOLLARS.usd_per_kwh,
        help=f"electricity (default {DOLLARS.usd_per_kwh:g})",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_rig_flags(parser)


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    if arguments.api is None and arguments.model is None:
        raise InputError(
            "name a service with --api, a model to host with --model, or both", field="api"
        )
    load = Workload(
        arguments.conversations, arguments.tokens_in, arguments.tokens_out, arguments.cache
    )
    load.check()
    services = catalog.find_api(arguments.api) if arguments.api else []
    api = services[0] if services else None
    own = _own(arguments, catalog, load) if arguments.model else None
    said = assumptions(load, api, own, arguments.escalate, catalog.rules, len(services))
    answer = CostAnswer(load, arguments.escalate, api, own, said)
    if arguments.json:
        print(json.dumps(cost_json(answer), ensure_ascii=False, indent=1))
    else:
        print(cost_text(answer))
    return 0


def _own(
    arguments: argparse.Namespace, catalog: Catalog, load: Workload
) -> OwnMachine | CannotServe:
    model, rig = catalog.model(arguments.model), rig_from_flags(arguments, catalog)
    rules = catalog.rules
    hosting = Hosting(
        arguments.years or rules["hardware-life-years"].value, rules["busiest-share"].value,
        arguments.usd_per_kwh, arguments.rig_price,
    )  # fmt: skip
    scenario = Scenario(backend=arguments.backend, cpu_only=arguments.cpu_only)
    speed_model = load_speed_model()
    return own_machine(
        lambda on, asked: estimate(model, on, asked, speed_model=speed_model),
        workshop_for(catalog, DOLLARS), model, rig, scenario, load, hosting, arguments.quant,
    )  # fmt: skip
