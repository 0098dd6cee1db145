"""`advisor train`: what a training run takes, and which legal thresholds it crosses."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace

from advisor.advise.plan_prices import PriceBook
from advisor.catalog.load import Catalog, load_catalog
from advisor.cli.amount_flags import amount, dollars, share
from advisor.domain.architecture import Architecture
from advisor.domain.money import DOLLARS
from advisor.errors import InputError
from advisor.export.training_text import training_json, training_text
from advisor.learn.training import (
    DEFAULT_GPU,
    DEFAULT_SEQUENCE_TOKENS,
    Fleet,
    HourPrice,
    hour_price,
    training_run,
)


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--params", metavar="N", type=amount, help="parameters: 8e9 or 8B")
    parser.add_argument("--tokens", metavar="N", type=amount, help="training tokens: 15T")
    parser.add_argument(
        "--active-params", metavar="N", type=amount,
        help="parameters that a token uses, of a mixture of experts",
    )  # fmt: skip
    parser.add_argument(
        "--model", metavar="MODEL", help="take parameters, shape and known tokens from the catalog"
    )
    parser.add_argument(
        "--sequence", metavar="N", type=amount, default=DEFAULT_SEQUENCE_TOKENS,
        help=f"tokens of a training sequence (default {DEFAULT_SEQUENCE_TOKENS})",
    )  # fmt: skip
    parser.add_argument("--gpu", metavar="NAME", default=DEFAULT_GPU, help="default: H100 SXM")
    parser.add_argument("--gpus", metavar="N", type=amount, default=8, help="how many (default 8)")
    parser.add_argument(
        "--utilisation", metavar="SHARE", type=share,
        help="share of the card's peak that is kept: 0.4 or 40%% (default 40%%)",
    )  # fmt: skip
    parser.add_argument("--usd-per-gpu-hour", metavar="USD", type=dollars, help="of a rented GPU")
    parser.add_argument(
        "--usd-per-kwh", metavar="USD", type=dollars, default=DOLLARS.usd_per_kwh,
        help=f"beside owned cards (default {DOLLARS.usd_per_kwh:g})",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    catalog = load_catalog()
    total, active, tokens, arch = _asked(arguments, catalog)
    answer = training_run(
        catalog, _fleet(arguments, catalog), total, tokens, active_params=active, arch=arch,
        sequence_tokens=arguments.sequence, usd_per_kwh=arguments.usd_per_kwh,
    )  # fmt: skip
    if arguments.json:
        print(json.dumps(training_json(catalog, answer), ensure_ascii=False, indent=1))
    else:
        print(training_text(catalog, answer))
    return 0


def _asked(
    arguments: argparse.Namespace, catalog: Catalog
) -> tuple[int, int | None, int, Architecture | None]:
    """Raises InputError for what neither the flags nor the model say."""
    model = catalog.model(arguments.model) if arguments.model else None
    total = arguments.params or (model.total_params if model else None)
    tokens = arguments.tokens or (model.training_tokens if model else None)
    if not total:
        raise InputError("say with --params how many parameters, for example 8B", field="params")
    if not tokens:
        of = f" of {model.name}" if model else ""
        raise InputError(
            f"say with --tokens how many training tokens{of}, for example 15T", field="tokens"
        )
    own_size = model is not None and arguments.params is None and arguments.active_params is None
    active = model.active_params if model and own_size else arguments.active_params
    return total, active, tokens, model.architecture if model and own_size else None


def _fleet(arguments: argparse.Namespace, catalog: Catalog) -> Fleet:
    gpu = catalog.gpu(arguments.gpu)
    kept = arguments.utilisation
    kept = catalog.rules["utilisation"].value if kept is None else kept
    fleet = Fleet(gpu, arguments.gpus, kept)
    if arguments.usd_per_gpu_hour is not None:
        usd = arguments.usd_per_gpu_hour
        return replace(fleet, hour=HourPrice(usd, True, f"rented at {usd:g} USD, as asked"))
    return replace(fleet, hour=hour_price(catalog, gpu, PriceBook(catalog)))
