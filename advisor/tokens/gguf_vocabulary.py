"""The tokenizer inside a GGUF file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from advisor.catalog.tokens import pre_tokenizer
from advisor.errors import FormatError
from advisor.formats.gguf import Metadata, read_gguf_lists
from advisor.text import say
from advisor.tokens.bpe import BytePairEncoder
from advisor.tokens.sentencepiece import SentencePieceTokenizer
from advisor.tokens.tokenizer import BpeTokenizer, Tokenizer

_KEY = "tokenizer.ggml."
_LISTS = ("tokens", "scores", "token_type", "merges")
_GEMMA_4 = "gemma4"
_USER_DEFINED = 4  # of a token's types (llama.h)


def read_gguf_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer of a file of the kinds `gpt2` (byte-pair encoding), `llama` and `gemma4`
    (SentencePiece). Raises FormatError for other kinds and unknown pre-tokenizers."""
    metadata = read_gguf_lists(path, frozenset(_KEY + name for name in _LISTS))
    kind = metadata.get(_KEY + "model")
    if kind in ("gpt2", _GEMMA_4) and metadata.get(_KEY + "pre") == _GEMMA_4:
        return _character_pairs(path, metadata)
    if kind == "gpt2":
        return _byte_pairs(path, metadata)
    if kind == "llama":
        return _sentence_pieces(path, metadata)
    if kind is None:
        raise FormatError(
            str(path),
            say("has no tokenizer; those of kind gpt2, llama and gemma4 can be counted with"),
        )
    raise FormatError(
        str(path),
        say(
            "has a tokenizer of kind '{kind}'; those of kind gpt2, llama and gemma4 can be counted "
            "with",
            kind=kind,
        ),
    )


def _byte_pairs(path: Path, metadata: Metadata) -> Tokenizer:
    name = metadata.get(_KEY + "pre")
    rules = pre_tokenizer(name) if isinstance(name, str) else None
    if rules is None:
        raise FormatError(
            str(path), say("has a pre-tokenizer that is not known: {name}", name=name)
        )
    spelling = _byte_spelling()
    tokens = _texts(path, metadata, "tokens")
    whole = _whole_texts(path, metadata, tokens)
    ids = {_spelled(text, spelling): number for number, text in enumerate(tokens)}
    merges = {}
    for rank, text in enumerate(_texts(path, metadata, "merges")):
        left, _, right = text.partition(" ")
        merges[_spelled(left, spelling), _spelled(right, spelling)] = rank
    encoder = BytePairEncoder(ids, merges, whole_first=rules.whole_words_first)
    return BpeTokenizer(_name(path, metadata), encoder, rules.patterns, whole=whole)


def _character_pairs(path: Path, metadata: Metadata) -> Tokenizer:
    """Pieces as SentencePiece spells them, with merges as in byte-pair encoding (Gemma 4)."""
    tokens = _texts(path, metadata, "tokens")
    merges = {}
    for rank, text in enumerate(_texts(path, metadata, "merges")):
        left, _, right = text.partition(" ")
        merges[left, right] = rank
    return SentencePieceTokenizer(
        _name(path, metadata),
        tokens,
        merges=merges,
        space_prefix=False,
        whole=_whole_texts(path, metadata, tokens),
    )


def _sentence_pieces(path: Path, metadata: Metadata) -> Tokenizer:
    tokens = _texts(path, metadata, "tokens")
    scores = metadata.get(_KEY + "scores")
    if not isinstance(scores, tuple) or len(scores) != len(tokens):
        raise FormatError(str(path), say("has no score for every token"))
    prefix = metadata.get(_KEY + "add_space_prefix", True)
    return SentencePieceTokenizer(
        _name(path, metadata),
        tokens,
        cast(Sequence[float], scores),
        space_prefix=prefix is not False,
        whole=_whole_texts(path, metadata, tokens),
    )


def _name(path: Path, metadata: Metadata) -> str:
    name = metadata.get("general.name")
    return name if isinstance(name, str) and name else path.stem


def _texts(path: Path, metadata: Metadata, key: str) -> tuple[str, ...]:
    texts = metadata.get(_KEY + key)
    if not isinstance(texts, tuple) or not texts or not isinstance(texts[0], str):
        raise FormatError(str(path), say("has no list of {key}", key=key))
    return cast(tuple[str, ...], texts)


def _whole_texts(path: Path, metadata: Metadata, tokens: tuple[str, ...]) -> list[str]:
    """Tokens the maker defined; llama.cpp looks for them before anything else."""
    kinds = metadata.get(_KEY + "token_type")
    if not isinstance(kinds, tuple):
        return []
    pairs = zip(tokens, kinds, strict=False)
    return [text for text, kind in pairs if kind == _USER_DEFINED and text]


def _byte_spelling() -> dict[int, int]:
    """Byte-level BPE writes bytes as letters: printable ones as they are, the rest from U+0100."""
    shown = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    hidden = [byte for byte in range(256) if byte not in shown]
    return {256 + number: byte for number, byte in enumerate(hidden)}


def _spelled(text: str, spelling: dict[int, int]) -> bytes:
    """The bytes that a token stands for; a token with other letters is plain text."""
    try:
        return text.translate(spelling).encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
