"""Records of `catalog/tokens/`: vocabularies, pre-tokenizers, and rules for images and sound."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from advisor.bundled import bundled_dir
from advisor.catalog.records import Count, Positive, Record, Share, Text, read_records


class PreTokenizerRecord(Record):
    """Patterns that cut text before it is encoded, applied one after the other; `aliases` are the
    other names that GGUF files use for them."""

    patterns: tuple[Text, ...]
    whole_words_first: bool = False  # a piece that is a token is not merged but taken


class VocabularyRecord(Record):
    """A vocabulary we carry. `models`: catalog ids that use it, with `*` for any ending."""

    file: Text
    n_tokens: Count
    first_id: int
    merges: bool  # the file tells which two tokens make each one
    pre_tokenizer: Text
    nfc: bool
    models: tuple[Text, ...]
    used_by: Text  # the best known of them, for people
    licence: Text
    notice: Text

    @property
    def path(self) -> Path:
        return _folder() / self.file


class RatioRecord(Record):
    """Tokens for every token of o200k, by class of script, as vocabularies of about this size need
    them: the median of the texts and vocabularies measured, and bounds that hold 8 of 10."""

    most_vocabulary: Count | None  # up to this vocabulary size; None: any larger
    low: dict[str, Positive]
    mid: dict[str, Positive]
    high: dict[str, Positive]


class ImageRuleRecord(Record):
    """How a model family turns an image into tokens. `kind` says which of the fields count:

    fixed: `per_image`. tiles: squares of `tile_px`, `per_tile` each and `base` once, after fitting
    into `fit_px` and scaling the short side down to `short_px`. patches: one token for every square
    of `patch_px`, within `least` and `most`; `row_break` adds one a row.
    """

    kind: Literal["fixed", "tiles", "patches"]
    models: tuple[Text, ...] = ()
    per_image: Count | None = None
    small_px: Count | None = None  # an image with no side above this costs `per_image`
    base: int = 0
    per_tile: Count | None = None
    tile_px: Count | None = None
    fit_px: Count | None = None
    short_px: Count | None = None
    global_tile: bool = False
    most_tiles: Count | None = None
    patch_px: Count | None = None
    least: Count | None = None
    most: Count | None = None
    row_break: bool = False


class VideoRuleRecord(Record):
    """`tokens_per_frame` and, with sound, `audio_tokens_per_s`, at a setting of the resolution."""

    resolution: Literal["default", "low", "any"]
    tokens_per_frame: Count
    frames_per_s: Positive
    audio_tokens_per_s: Positive | None = None


class AudioRuleRecord(Record):
    tokens_per_s: Positive


class ChunkRecord(Record):
    """Into what pieces a retrieval tool cuts documents when nobody says otherwise."""

    chunk_tokens: Count
    overlap_tokens: int


class ExchangeRecord(Record):
    """A rule of thumb between words, characters and tokens."""

    words_per_token: Share


@cache
def words_per_token() -> ExchangeRecord:
    """The rule of thumb for English."""
    return read_records(_folder() / "words.json", TypeAdapter(tuple[ExchangeRecord, ...]))[0]


def _folder() -> Path:
    return bundled_dir("catalog") / "tokens"


@cache
def pre_tokenizers() -> tuple[PreTokenizerRecord, ...]:
    return read_records(
        _folder() / "pre_tokenizers.json", TypeAdapter(tuple[PreTokenizerRecord, ...])
    )


def pre_tokenizer(name: str) -> PreTokenizerRecord | None:
    return next((one for one in pre_tokenizers() if name == one.id or name in one.aliases), None)


@cache
def vocabularies() -> tuple[VocabularyRecord, ...]:
    return read_records(_folder() / "vocabularies.json", TypeAdapter(tuple[VocabularyRecord, ...]))


def vocabulary_of(model_id: str) -> VocabularyRecord | None:
    """The carried vocabulary that a catalog model uses; None if we carry none of it."""
    for record in vocabularies():
        if any(fnmatchcase(model_id, pattern) for pattern in record.models):
            return record
    return None


@cache
def ratios() -> tuple[RatioRecord, ...]:
    """The smaller vocabularies first."""
    return read_records(_folder() / "ratios.json", TypeAdapter(tuple[RatioRecord, ...]))


@cache
def chunk_defaults() -> tuple[ChunkRecord, ...]:
    return read_records(_folder() / "chunks.json", TypeAdapter(tuple[ChunkRecord, ...]))


@cache
def image_rules() -> tuple[ImageRuleRecord, ...]:
    return read_records(_folder() / "images.json", TypeAdapter(tuple[ImageRuleRecord, ...]))


@cache
def video_rules() -> tuple[VideoRuleRecord, ...]:
    return read_records(_folder() / "video.json", TypeAdapter(tuple[VideoRuleRecord, ...]))


@cache
def audio_rules() -> tuple[AudioRuleRecord, ...]:
    return read_records(_folder() / "audio.json", TypeAdapter(tuple[AudioRuleRecord, ...]))
