"""The vocabularies that come with the program, read when first used."""

from __future__ import annotations

import lzma
from functools import cache

from advisor.catalog.names import nearest
from advisor.catalog.tokens import VocabularyRecord, pre_tokenizer, vocabularies
from advisor.errors import FormatError, UnknownNameError
from advisor.text import say
from advisor.tokens.bpe import BytePairEncoder, Pair
from advisor.tokens.tokenizer import BpeTokenizer

DEFAULT = "o200k"


def find_vocabulary(name: str) -> VocabularyRecord:
    """By id, name or alias. Raises UnknownNameError."""
    wanted = name.strip().casefold()
    for record in vocabularies():
        if wanted in (n.casefold() for n in (record.id, record.name, *record.aliases)):
            return record
    near = nearest(name, [record.id for record in vocabularies()])
    raise UnknownNameError("tokenizer", name, near or [record.id for record in vocabularies()])


@cache
def load_carried(vocabulary_id: str) -> BpeTokenizer:
    """The tokenizer of a carried vocabulary. Raises FormatError if its file is damaged."""
    record = find_vocabulary(vocabulary_id)
    rules = pre_tokenizer(record.pre_tokenizer)
    if rules is None:
        raise FormatError(
            str(record.path),
            say("names no pre-tokenizer '{pre_tokenizer}'", pre_tokenizer=record.pre_tokenizer),
        )
    ids, merges = _unpack(record)
    encoder = BytePairEncoder(ids, merges if record.merges else None, whole_first=not record.merges)
    return BpeTokenizer(record.name, encoder, rules.patterns, nfc=record.nfc)


def _unpack(record: VocabularyRecord) -> tuple[dict[bytes, int], dict[Pair, int]]:
    """Tokens with their ids and, where the file tells them, merges with their ranks. The layout
    stands in `packaging/pack_vocabularies.py`."""
    try:
        data = lzma.decompress(record.path.read_bytes())
        tokens, lefts = _entries(data, record.merges)
    except (OSError, lzma.LZMAError, IndexError) as error:
        raise FormatError(str(record.path), say("is damaged; reinstall the program")) from error
    if len(tokens) != record.n_tokens:
        raise FormatError(
            str(record.path),
            say(
                "holds {tokens} tokens, not {n_tokens}",
                tokens=len(tokens),
                n_tokens=record.n_tokens,
            ),
        )
    ids = {token: number for number, token in enumerate(tokens, record.first_id)}
    merges = {
        (token[:left], token[left:]): rank
        for rank, (token, left) in enumerate(zip(tokens, lefts, strict=False))
        if left
    }
    return ids, merges


def _entries(data: bytes, with_merges: bool) -> tuple[list[bytes], list[int]]:
    tokens: list[bytes] = []
    lefts: list[int] = []
    at, end = 0, len(data)
    while at < end:
        size = data[at]
        at += 1
        if size == 255:
            size = data[at] | data[at + 1] << 8
            at += 2
        if with_merges:
            lefts.append(data[at])
            at += 1
        tokens.append(data[at : at + size])
        at += size
    return tokens, lefts
