"""Tokens are those of the tokenizers themselves (tests/data/tokens_golden.json tells which)."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.catalog.load import load_catalog
from advisor.catalog.tokens import vocabularies, vocabulary_of
from advisor.errors import FormatError, UnknownNameError
from advisor.tokens.carried import find_vocabulary, load_carried
from advisor.tokens.gguf_vocabulary import read_gguf_tokenizer
from tests.conftest import ROOT
from tests.unit.formats.gguf_writer import write_gguf

IDS = [record.id for record in vocabularies()]


@cache
def golden() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "tests/data/tokens_golden.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("vocabulary", IDS)
def test_carried_vocabularies_give_the_tokenizers_own_tokens(vocabulary: str) -> None:
    tokenizer = load_carried(vocabulary)
    for text, ids in zip(golden()["texts"], golden()["ids"][vocabulary], strict=True):
        assert [token.id for token in tokenizer.encode(text)] == ids, text
        assert tokenizer.count(text) == len(ids)


@pytest.mark.parametrize("vocabulary", [name for name in IDS if name != "qwen"])
@given(text=st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_tokens_together_are_the_text(vocabulary: str, text: str) -> None:
    tokens = list(load_carried(vocabulary).encode(text))
    assert b"".join(token.data for token in tokens) == text.encode("utf-8", "replace")
    assert len(tokens) == load_carried(vocabulary).count(text)


def test_long_runs_without_a_break_are_counted() -> None:
    # 8 "a"s are one token of o200k; the count of a long run follows tiktoken 0.14.0.
    assert load_carried("o200k").count("a" * 3000) == 375
    assert load_carried("o200k").count(" " * 3000) < 100


def bpe_file(path: Path, **changes: object) -> Path:
    given = golden()["gguf_bpe"]
    metadata = {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": given["pre"],
        "tokenizer.ggml.tokens": given["tokens"],
        "tokenizer.ggml.merges": given["merges"],
        **changes,
    }
    return write_gguf(path, metadata, [])


def sentencepiece_file(path: Path, **changes: object) -> Path:
    given = golden()["gguf_sentencepiece"]
    metadata = {
        "general.name": "Tiny",
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": given["pieces"],
        "tokenizer.ggml.scores": [float(score) for score in given["scores"]],
        "tokenizer.ggml.token_type": given["types"],
        **changes,
    }
    return write_gguf(path, metadata, [])


def test_a_file_of_byte_pairs_counts_with_its_own_merges(tmp_path: Path) -> None:
    tokenizer = read_gguf_tokenizer(bpe_file(tmp_path / "small.gguf"))
    assert tokenizer.name == "small" and tokenizer.exact
    for text, ids in zip(golden()["texts"], golden()["gguf_bpe"]["ids"], strict=True):
        assert [token.id for token in tokenizer.encode(text)] == ids, text
        assert tokenizer.count(text) == len(ids)


def test_a_file_of_sentence_pieces_counts_with_its_own_scores(tmp_path: Path) -> None:
    tokenizer = read_gguf_tokenizer(sentencepiece_file(tmp_path / "small.gguf"))
    assert tokenizer.name == "Tiny"
    for text, ids in zip(golden()["texts"], golden()["gguf_sentencepiece"]["ids"], strict=True):
        assert [token.id for token in tokenizer.encode(text)] == ids, text
        assert tokenizer.count(text) == len(ids)


def test_the_space_before_a_text_can_be_left_out(tmp_path: Path) -> None:
    file = sentencepiece_file(tmp_path / "bare.gguf", **{"tokenizer.ggml.add_space_prefix": False})
    first = next(iter(read_gguf_tokenizer(file).encode("the")))
    assert not first.data.startswith(b" ")


def test_tokens_the_maker_defined_are_taken_whole(tmp_path: Path) -> None:
    tokens = [*golden()["gguf_bpe"]["tokens"], "<tool_call>"]
    kinds = [1] * (len(tokens) - 1) + [4]
    file = bpe_file(
        tmp_path / "tools.gguf",
        **{"tokenizer.ggml.tokens": tokens, "tokenizer.ggml.token_type": kinds},
    )
    found = list(read_gguf_tokenizer(file).encode("a<tool_call>b"))
    assert [token.data for token in found] == [b"a", b"<tool_call>", b"b"]
    assert found[1].id == len(tokens) - 1


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"tokenizer.ggml.model": "t5"}, "kind 't5'"),
        ({"tokenizer.ggml.pre": "never-heard-of"}, "never-heard-of"),
        ({"tokenizer.ggml.tokens": []}, "no list of tokens"),
        ({"tokenizer.ggml.merges": "one"}, "no list of merges"),
    ],
)
def test_files_that_cannot_be_counted_with_say_why(
    tmp_path: Path, changes: dict[str, object], problem: str
) -> None:
    with pytest.raises(FormatError, match=problem):
        read_gguf_tokenizer(bpe_file(tmp_path / "x.gguf", **changes))


def test_scores_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="score"):
        read_gguf_tokenizer(
            sentencepiece_file(tmp_path / "x.gguf", **{"tokenizer.ggml.scores": [1.0]})
        )


@pytest.mark.parametrize(
    ("model", "vocabulary"),
    [
        ("gpt-oss-20b", "o200k"),
        ("gpt-4", "cl100k"),
        ("qwen3-8b", "qwen"),
        ("deepseek-r1-distill-qwen-7b", "qwen"),
        ("deepseek-r1", "deepseek"),
        ("mistral-nemo-12b", "tekken"),
        ("qwen3.5-9b", None),
        ("llama-3.1-8b", None),
        ("deepseek-r1-distill-llama-8b", None),
        ("gpt-4o", "o200k"),
    ],
)
def test_models_map_to_the_vocabularies_they_use(model: str, vocabulary: str | None) -> None:
    found = vocabulary_of(model)
    assert (found.id if found else None) == vocabulary


def test_vocabularies_are_found_by_their_other_names() -> None:
    assert find_vocabulary("O200K_base").id == "o200k"
    with pytest.raises(UnknownNameError, match="o200k"):
        find_vocabulary("o300k")


def test_a_file_like_gemma_4_counts_with_merges_of_characters(tmp_path: Path) -> None:
    given = golden()["gguf_gemma4"]
    tokens = [*given["tokens"], "\n\n"]
    metadata = {
        "tokenizer.ggml.model": "gemma4",
        "tokenizer.ggml.pre": "gemma4",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.merges": given["merges"],
    }
    tokenizer = read_gguf_tokenizer(write_gguf(tmp_path / "g.gguf", metadata, []))
    for text, ids in zip(given["texts"], given["ids"], strict=True):
        assert [token.id for token in tokenizer.encode(text)] == ids, text
        assert tokenizer.count(text) == len(ids)
    breaks = [token.data for token in tokenizer.encode("a\n\nb\n")]
    assert breaks == [b"a", b"\n\n", b"b", b"\n"]


def test_vocabularies_fit_into_the_models_that_use_them() -> None:
    using = [(model, vocabulary_of(model.id)) for model in load_catalog().models]
    mapped = [(model, record) for model, record in using if record is not None]
    assert len({record.id for _, record in mapped}) == len(IDS)
    for model, record in mapped:
        if model.architecture is not None:
            assert model.architecture.vocab_size >= record.first_id + record.n_tokens, model.id


@given(
    st.lists(
        st.tuples(st.integers(0, 6000), st.binary(min_size=1, max_size=9)), min_size=1, max_size=6
    )
)
@settings(max_examples=150, deadline=None)
def test_damaged_files_end_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes]]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    data = bytearray(_small_file(folder / "whole.gguf"))
    for at, noise in changes:
        data[at : at + len(noise)] = noise
    path = folder / "damaged.gguf"
    path.write_bytes(data)
    try:
        tokenizer = read_gguf_tokenizer(path)
    except FormatError as error:
        assert str(path) in str(error)
    else:
        assert tokenizer.count("some text") > 0


@cache
def _small_file(path: Path) -> bytes:
    given = golden()["gguf_bpe"]
    tokens = given["tokens"][:400]
    known = set(tokens)
    merges = [m for m in given["merges"] if m.replace(" ", "") in known]
    changes = {"tokenizer.ggml.tokens": tokens, "tokenizer.ggml.merges": merges}
    return bpe_file(path, **changes).read_bytes()
