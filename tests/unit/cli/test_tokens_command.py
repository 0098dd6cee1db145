"""`advisor tokens`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.conftest import Advisor


def test_counts_a_folder(advisor: Advisor, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello world", "utf-8")
    (tmp_path / "b.bin").write_bytes(b"\0\1")
    answer = json.loads(advisor("tokens", str(tmp_path), "--json").stdout)
    assert answer["tokenizer"] == "o200k" and answer["exact"] is True
    assert answer["total_tokens"] == 2
    [file] = answer["files"]
    assert file["path"] == str(tmp_path / "a.txt")
    assert (file["bytes"], file["characters"], file["words"], file["tokens"]) == (11, 11, 2, 2)
    assert answer["skipped"] == [{"path": str(tmp_path / "b.bin"), "reason": "binary file"}]


def test_a_model_without_a_carried_vocabulary_is_an_estimate(
    advisor: Advisor, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("hello world " * 50, "utf-8")
    answer = json.loads(
        advisor("tokens", str(tmp_path), "--tokenizer", "Llama 3.1 8B", "--json").stdout
    )
    assert answer["exact"] is False
    assert answer["total_low"] < answer["total_tokens"] < answer["total_high"]
    text = advisor("tokens", str(tmp_path), "--tokenizer", "llama-3.1-8b").stdout
    assert "(est.)" in text and "estimated for Llama 3.1 8B" in text


def test_names_that_are_not_there(advisor: Advisor, tmp_path: Path) -> None:
    done = advisor("tokens", str(tmp_path), "--tokenizer", "o300k")
    assert done.returncode == 1 and "o200k" in done.stderr
    done = advisor("tokens", str(tmp_path / "none"))
    assert done.returncode == 1 and "no such file or folder" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_completion_offers_the_vocabularies(advisor: Advisor) -> None:
    offered = advisor("completion", "words", "--", "tokens", "--tokenizer").stdout.split()
    assert {"o200k", "cl100k", "deepseek", "qwen", "tekken"} <= set(offered)
