"""What survives a restart, as one versioned JSON file. Light: it is read before the window shows.

A bad value falls back to its default and is reported; a file that is no JSON is kept beside the new
one. Nothing here stops the start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from advisor.domain.money import DOLLARS, Money
from advisor.domain.score import PURPOSES
from advisor.files import keep_newer, read_at_most, set_aside, write_atomically
from advisor.session.corrections import corrections_from_texts, corrections_to_texts
from advisor.session.money_rules import (
    is_currency,
    is_hours,
    is_kwh_price,
    is_rate,
    own_prices_from_texts,
    own_prices_to_texts,
)
from advisor.session.state import MOST_PINNED, AppState, Filters
from advisor.text import say

VERSION = 1
APP_NAME = "llm-hardware-advisor"
THEMES = ("system", "light", "dark", "high-contrast")
_MAX_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Settings:
    """`window_geometry` is Qt's own state as hexadecimal text; sizes are the window's business."""

    version: int = VERSION
    theme: str = "system"
    language: str = "system"
    text_scale: float = 1.0
    memory_in_gb: bool = False
    page: str = "home"
    use: str = "chat"
    purpose: str = "chat"
    pinned: tuple[str, ...] = ()
    context: int = 8192
    kv_type_k: str = "f16"
    kv_type_v: str = "f16"
    selected_model: str | None = None
    detail_tab: str = "overview"
    learn_topic: str = "tokens"
    sort_key: str = "best"
    sort_descending: bool = False
    filter_tasks: tuple[str, ...] = ()
    filter_assessments: tuple[str, ...] = ()
    filter_licences: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()  # "key=value"
    model_files: tuple[str, ...] = ()
    currency: str = "USD"
    currency_per_usd: float = 1.0
    currency_date: str = ""
    kwh_price: float = 0.17  # in the currency
    writing_hours: float = 2.0  # a day
    on_hours: float = 8.0
    own_prices: tuple[str, ...] = ()  # "item=dollars"
    window_geometry: str = ""
    recent: tuple[str, ...] = ()
    nav_collapsed: bool = False
    tour_seen: bool = False


_RULES: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in THEMES,
    "text_scale": lambda value: 0.8 <= value <= 2.0,
    "purpose": lambda value: value in PURPOSES,
    "context": lambda value: 1 <= value <= 1 << 27,
    "currency": is_currency,
    "currency_per_usd": is_rate,
    "kwh_price": is_kwh_price,
    "writing_hours": is_hours,
    "on_hours": is_hours,
    "own_prices": lambda value: own_prices_from_texts(value) is not None,
    "window_geometry": lambda value: all(c in "0123456789abcdef" for c in value),
}


def settings_path() -> Path:
    return user_config_path(APP_NAME, appauthor=False) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and a sentence for each thing that could not be used. Never raises."""
    try:
        content = read_at_most(path, _MAX_BYTES)
        if content is None:
            return Settings(), (
                say("Settings in {path} are too large to be ours: defaults are used.", path=path),
            )
        data = json.loads(content.decode("utf-8"))
        if not isinstance(data, Mapping):
            raise ValueError(say("not an object"))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        reason = error.strerror or say("cannot be read")
        return Settings(), (
            say("Settings in {path}: {reason}; defaults are used.", path=path, reason=reason),
        )
    except (ValueError, RecursionError):
        kept = set_aside(path)
        return Settings(), (
            say(
                "Settings were damaged: defaults are used; the old file is {name}."
                if kept
                else "Settings were damaged: defaults are used.",
                name=kept,
            ),
        )
    settings, notices = _checked(data)
    version = data.get("version")
    if not isinstance(version, int) or version <= VERSION:
        return settings, notices
    kept = keep_newer(path, content)
    newer = say(
        "Settings come from a newer version: what this one knows is used; all of them are kept as "
        "{name}."
        if kept
        else "Settings come from a newer version: what this one knows is used.",
        name=kept,
    )
    return settings, (newer, *notices)


def save_settings(settings: Settings, path: Path) -> None:
    """Raises OSError when the folder cannot be written; the old file is then untouched."""
    write_atomically(path, json.dumps(asdict(settings), indent=1) + "\n")


def settings_of(state: AppState, previous: Settings) -> Settings:
    """What of the state is worth keeping; window fields stay as `previous` has them."""
    return replace(
        previous,
        theme=state.theme,
        language=state.language,
        text_scale=state.text_scale,
        memory_in_gb=state.memory_in_gb,
        page=state.page,
        use=state.use,
        purpose=state.purpose,
        pinned=state.pinned,
        context=state.scenario.context,
        kv_type_k=state.scenario.kv_type_k,
        kv_type_v=state.scenario.kv_type_v,
        selected_model=state.selected_model,
        detail_tab=state.detail_tab,
        learn_topic=state.learn_topic,
        sort_key=state.sort_key,
        sort_descending=state.sort_descending,
        filter_tasks=tuple(sorted(state.filters.tasks)),
        filter_assessments=tuple(sorted(state.filters.assessments)),
        filter_licences=tuple(sorted(state.filters.licences)),
        corrections=corrections_to_texts(state.corrections),
        model_files=state.model_files,
        recent=state.recent,
        currency=state.money.currency,
        currency_per_usd=state.money.per_usd,
        currency_date=state.money.rate_date,
        kwh_price=state.money.kwh_price,
        writing_hours=state.money.writing_hours_per_day,
        on_hours=state.money.on_hours_per_day,
        own_prices=own_prices_to_texts(state.money.own_usd),
    )


def restored_state(settings: Settings) -> AppState:
    """The state a new start begins with."""
    state = AppState()
    return replace(
        state,
        theme=settings.theme,
        language=settings.language,
        text_scale=settings.text_scale,
        memory_in_gb=settings.memory_in_gb,
        page=settings.page,
        use=settings.use,
        purpose=settings.purpose,
        pinned=settings.pinned[:MOST_PINNED],
        scenario=replace(
            state.scenario,
            context=settings.context,
            kv_type_k=settings.kv_type_k,
            kv_type_v=settings.kv_type_v,
        ),
        selected_model=settings.selected_model,
        detail_tab=settings.detail_tab,
        learn_topic=settings.learn_topic,
        sort_key=settings.sort_key,
        sort_descending=settings.sort_descending,
        filters=Filters(
            tasks=frozenset(settings.filter_tasks),
            assessments=frozenset(settings.filter_assessments),
            licences=frozenset(settings.filter_licences),
        ),
        corrections=corrections_from_texts(settings.corrections),
        model_files=settings.model_files,
        recent=settings.recent,
        money=_money(settings),
    )


def _money(settings: Settings) -> Money:
    """Dollars have one rate only, whatever the file says."""
    dollars = settings.currency == DOLLARS.currency
    return Money(
        currency=settings.currency,
        per_usd=1.0 if dollars else settings.currency_per_usd,
        rate_date="" if dollars else settings.currency_date,
        kwh_price=settings.kwh_price,
        writing_hours_per_day=settings.writing_hours,
        on_hours_per_day=max(settings.on_hours, settings.writing_hours),
        own_usd=own_prices_from_texts(settings.own_prices) or (),
    )


def _checked(data: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    notices: list[str] = []
    accepted: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name == "version" or field.name not in data:
            continue
        value = _as(data[field.name], field.default)
        if value is _WRONG or not _RULES.get(field.name, lambda _: True)(value):
            notices.append(
                say("Setting '{name}' was not usable: its default is used.", name=field.name)
            )
        else:
            accepted[field.name] = value
    return Settings(**accepted), tuple(notices)


_WRONG = object()
_LARGEST_NUMBER = 1e300


def _as(value: Any, default: Any) -> Any:
    """`value` in the type of `default`, or _WRONG."""
    if default is None:
        return value if value is None or isinstance(value, str) else _WRONG
    if isinstance(default, tuple):
        good = isinstance(value, list) and all(isinstance(item, str) for item in value)
        return tuple(value) if good else _WRONG
    if isinstance(default, float):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        # JSON may hold whole numbers beyond any float, and numbers that are none.
        return float(value) if number and abs(value) < _LARGEST_NUMBER else _WRONG
    return value if type(value) is type(default) else _WRONG
