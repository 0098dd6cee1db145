"""How fast people read, how long they wait, and sample texts cut into tokens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter, model_validator

from advisor.bundled import bundled_dir
from advisor.catalog.records import Identifier, Positive, Text, read_records

_FOLDER = "felt_speed"
_STRICT = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class _Reading(BaseModel):
    model_config = _STRICT

    non_fiction: Positive
    fiction: Positive
    usual_range: tuple[Positive, Positive]
    source: Text


class _Limits(BaseModel):
    model_config = _STRICT

    instant: Positive
    flow_kept: Positive
    attention_kept: Positive
    source: Text


class _People(BaseModel):
    model_config = _STRICT

    silent_reading_words_per_minute: _Reading
    response_limits_s: _Limits


class _SampleRecord(BaseModel):
    model_config = _STRICT

    id: Identifier
    name: Text
    text: Text
    token_ends: tuple[int, ...]
    vocabulary: Text
    source: Text

    @model_validator(mode="after")
    def _ends_in_order(self) -> _SampleRecord:
        ends = self.token_ends
        if list(ends) != sorted(ends) or not ends or ends[-1] != len(self.text):
            raise ValueError("token_ends must rise to the length of the text")
        return self


@dataclass(frozen=True, slots=True)
class ReadingSpeed:
    """Words a second of silent reading: the mean for non-fiction, and what is usual at most."""

    mean_words_per_s: float
    fast_words_per_s: float
    source: str


@dataclass(frozen=True, slots=True)
class WaitLimits:
    """Seconds up to which a wait feels instant, keeps the train of thought, keeps attention."""

    instant_s: float
    flow_s: float
    attention_s: float
    source: str


@dataclass(frozen=True, slots=True)
class SampleText:
    """`token_ends[i]` is how many characters are there after token i."""

    key: str
    name: str
    text: str
    token_ends: tuple[int, ...]
    vocabulary: str

    @property
    def n_tokens(self) -> int:
        return len(self.token_ends)

    def after(self, n_tokens: int) -> str:
        """The text as far as so many tokens have been written."""
        if n_tokens <= 0:
            return ""
        return self.text[: self.token_ends[min(n_tokens, self.n_tokens) - 1]]


@cache
def _people() -> _People:
    path = bundled_dir("catalog") / _FOLDER / "people.json"
    return _People.model_validate_json(path.read_bytes())


def reading_speed() -> ReadingSpeed:
    found = _people().silent_reading_words_per_minute
    return ReadingSpeed(found.non_fiction / 60, found.usual_range[1] / 60, found.source)


def wait_limits() -> WaitLimits:
    found = _people().response_limits_s
    return WaitLimits(found.instant, found.flow_kept, found.attention_kept, found.source)


@cache
def sample_texts() -> tuple[SampleText, ...]:
    path = bundled_dir("catalog") / _FOLDER / "samples.json"
    records = read_records(path, TypeAdapter(tuple[_SampleRecord, ...]))
    return tuple(SampleText(r.id, r.name, r.text, r.token_ends, r.vocabulary) for r in records)
