"""What each command answers, and how it fails."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Advisor

RTX_4090 = ("--gpu", "RTX 4090", "--ram", "64")


def test_models_lists_the_catalog(advisor: Advisor) -> None:
    models = json.loads(advisor("models", "--json").stdout)
    assert len(models) >= 220
    llama = next(model for model in models if model["id"] == "llama-3.1-8b")
    assert llama["total_params"] == 8_030_261_248
    assert llama["context_max"] == 131_072
    assert llama["open_weights"] is True
    assert "chat" in llama["tasks"]


def test_models_finds_words_anywhere(advisor: Advisor) -> None:
    found = json.loads(advisor("models", "--json", "qwen3", "coder").stdout)
    assert found and all("coder" in model["id"] for model in found)
    assert "No model matches" in advisor("models", "zzz").stdout


def test_estimate_gives_the_engines_figures(advisor: Advisor) -> None:
    answer = advisor(
        "estimate", "Llama 3.1 8B", "--quant", "Q4_K_M", "--context", "8192", *RTX_4090, "--json"
    )
    result = json.loads(answer.stdout)
    # Tensor bytes of the published Q4_K_M file; see catalog/SOURCES.md.
    assert result["memory"]["weights_bytes"] == 4_912_898_304
    assert result["memory"]["kv_cache_bytes"] == 1 << 30
    assert result["placement"]["verdict"] == "gpu"
    assert result["placement"]["gpu_layers"] == 33
    assert result["assessment"] == "runs_well"
    speed = result["speed"]
    assert speed["generation_low"] <= speed["generation_tokens_per_s"] <= speed["generation_high"]


def test_memory_is_the_sum_over_devices_and_ram(advisor: Advisor) -> None:
    answer = advisor(
        "estimate", "Llama 3.3 70B", "--gpu", "RTX 3090:2", "--ram", "64", "--json",
        "--context", "32k",
    )  # fmt: skip
    result = json.loads(answer.stdout)
    places = [*result["placement"]["devices"], result["placement"]["ram"]]
    for part, total in result["memory"].items():
        if part == "total_bytes":
            assert total == sum(place["used_bytes"] for place in places)
        elif part != "output_buffer_bytes":
            assert total == sum(place.get(part, 0) for place in places)


def test_scout_does_not_fit_in_twelve_gigabytes_and_says_why(advisor: Advisor) -> None:
    answer = advisor(
        "estimate", "Llama 4 Scout", "--quant", "Q4_K_M", "--gpu", "RTX 4070 Ti", "--ram", "64"
    )
    assert answer.returncode == 0
    assert "does not fit" in answer.stdout.lower() or "GPU+RAM" in answer.stdout
    assert "12" in answer.stdout
    assert "VRAM" in answer.stdout or "graphics memory" in answer.stdout


def test_a_quantized_cache_is_smaller(advisor: Advisor) -> None:
    plain, small = (
        json.loads(
            advisor("estimate", "llama-3.1-8b", *RTX_4090, "--kv-type", kind, "--json").stdout
        )["memory"]["kv_cache_bytes"]
        for kind in ("f16", "q8_0")
    )
    assert small * 2 * 32 == plain * 34


def test_fit_answers_for_every_model(advisor: Advisor) -> None:
    answer = json.loads(advisor("fit", *RTX_4090, "--json").stdout)
    assert answer["context"] == 8192
    assert len(answer["models"]) >= 210
    assert {"model", "quant", "memory", "placement", "speed", "max_context"} <= set(
        answer["models"][0]
    )
    order = [row["assessment"] for row in answer["models"]]
    ranks = ["runs_well", "tight", "slow", "unknown", "does_not_fit"]
    assert order == sorted(order, key=ranks.index)


def test_fit_as_csv_and_markdown(advisor: Advisor) -> None:
    rows = list(csv.DictReader(io.StringIO(advisor("fit", *RTX_4090, "--csv").stdout)))
    assert len(rows) >= 210 and float(rows[0]["generation_tokens_per_s"]) > 0
    table = advisor("fit", *RTX_4090, "--task", "code", "--markdown").stdout.splitlines()
    assert table[0].startswith("| Model |") and set(table[1]) <= set("|-: ")
    assert 2 < len(table) - 2 < len(rows)


def test_scenarios_answer_in_order_and_go_on_after_an_error(advisor: Advisor) -> None:
    gpus = [{"name": "NVIDIA GeForce RTX 4090"}]
    lines = [
        {"model": "Llama 3.1 8B", "gpus": gpus},
        {"model": "no such model", "gpus": gpus},
        {"model": "Llama 3.1 8B", "gpus": gpus, "contxt": 1},
        {"model": "Llama 3.1 8B", "chip": "Apple M4 Max (40-core GPU)", "quant": "Q8_0"},
        {"model": "Llama 3.1 8B", "cpu_only": True, "ram_gib": 32},
    ]
    answer = advisor(
        "estimate", "--scenarios", "-", text="\n".join(json.dumps(line) for line in lines)
    )
    results = [json.loads(line) for line in answer.stdout.splitlines()]
    assert answer.returncode == 1
    assert [("error" in result) for result in results] == [False, True, True, False, False]
    assert results[1]["field"] == "model" and "no such model" in results[1]["error"]
    assert results[2]["field"] == "contxt" and "context" in results[2]["error"]
    assert results[3]["quant"] == "Q8_0" and results[3]["placement"]["verdict"] == "gpu"
    assert results[4]["placement"]["verdict"] == "cpu"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("estimate", "Llama 9"), ("Llama 9", "nearest")),
        (("estimate", "phi-4", "--gpu", "RTX 9999"), ("RTX 9999", "nearest")),
        (("estimate", "phi-4", "--gpu", "RTX 4090:0"), ("count",)),
        (("estimate", "phi-4", "--quant", "Q9"), ("Q9",)),
        (("estimate", "phi-4", "--kv-type", "q1"), ("q1", "valid")),
        (("estimate",), ("which model",)),
        (("estimate", "gpt-4"), ("weights",)),
        (("fit", "--task", "poetry"), ("poetry", "chat")),
        (("estimate", "--scenarios", "none.jsonl"), ("none.jsonl",)),
        (("detect", "--from", "none.txt"), ("none.txt",)),
    ],
)  # fmt: skip
def test_bad_input_is_one_line_and_status_one(
    advisor: Advisor, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    answer = advisor(*arguments)
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.count("\n") == 1
    assert all(word in answer.stderr for word in words)
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize(
    "arguments",
    [("fly",), ("fit", "--context", "many"), ("fit", "--json", "--csv"), ("models", "-x")],
)
def test_wrong_usage_is_status_two(advisor: Advisor, arguments: tuple[str, ...]) -> None:
    answer = advisor(*arguments)
    assert answer.returncode == 2
    assert "usage:" in answer.stderr


@pytest.mark.parametrize("command", ["", "detect", "models", "fit", "estimate", "completion"])
def test_help_reads_well(advisor: Advisor, command: str) -> None:
    answer = advisor(*([command] if command else []), "--help")
    assert answer.returncode == 0
    assert all(len(line) <= 100 for line in answer.stdout.splitlines())


def test_completion_offers_commands_options_and_names(advisor: Advisor) -> None:
    assert {"detect", "fit"} <= set(advisor("completion", "words").stdout.split())
    options = advisor("completion", "words", "--", "fit").stdout.split()
    assert {"--gpu", "--context", "--json"} <= set(options)
    gpus = advisor("completion", "words", "--", "fit", "--gpu").stdout.splitlines()
    assert any("RTX 4090" in name for name in gpus)
    assert "llama-3.1-8b" in advisor("completion", "words", "--", "estimate").stdout.split()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_scripts_name_the_program(advisor: Advisor, shell: str) -> None:
    assert "advisor completion words" in advisor("completion", shell).stdout


def test_a_rig_file_is_a_rig(advisor: Advisor, tmp_path: Path) -> None:
    path = tmp_path / "two.rig.json"
    path.write_text(json.dumps({"gpus": [{"name": "RTX 3090", "count": 2}], "ram_gib": 64}))
    rig = json.loads(advisor("fit", "--rig", str(path), "--json").stdout)["rig"]
    assert [gpu["name"].endswith("RTX 3090") for gpu in rig["gpus"]] == [True, True]
    path.write_text('{"gpus": [{"nam": "RTX 3090"}]}')
    assert "gpus.0.nam" in advisor("fit", "--rig", str(path)).stderr


BENCH = """\
| model         |     size |  params | backend | ngl |  test |             t/s |
| ------------- | -------: | ------: | ------- | --: | ----: | --------------: |
| llama 8B Q8_0 | 7.95 GiB |  8.03 B | CUDA    |  99 | tg128 |   71.50 ± 0.05  |
"""


def test_measurements_correct_every_model(advisor: Advisor, tmp_path: Path) -> None:
    file = tmp_path / "bench.md"
    file.write_text(BENCH, "utf-8")
    measured = ("--measurements", str(file), "--measured-model", "Llama 3.1 8B")

    def rows(*flags: str) -> dict[str, dict[str, object]]:
        models = json.loads(advisor("fit", *RTX_4090, "--json", *flags).stdout)["models"]
        return {model["model"]: model["speed"] for model in models}

    before, after = rows(), rows(*measured)
    assert [key for key, speed in after.items() if speed["measured"]] == ["llama-3.1-8b"]
    assert after["llama-3.1-8b"]["generation_tokens_per_s"] == pytest.approx(71.5)
    ratios = {
        key: after[key]["generation_tokens_per_s"] / before[key]["generation_tokens_per_s"]  # type: ignore[operator]
        for key in ("qwen3-8b", "gemma-3-12b", "qwen3-32b")
    }
    assert len({round(ratio, 6) for ratio in ratios.values()}) == 1
    table = advisor("fit", *RTX_4090, *measured).stdout
    assert "71.5*" in table
    assert "than estimated: the figures of all models on it are corrected" in table
    other = advisor("estimate", "Qwen3 8B", *RTX_4090, *measured).stdout
    assert "corrected by your measurement" in other
    own = advisor("estimate", "Llama 3.1 8B", "--quant", "Q8_0", *RTX_4090, *measured[:2]).stdout
    assert "tok/s measured" in own


def test_measurements_count_in_scenarios_on_their_card(advisor: Advisor, tmp_path: Path) -> None:
    file = tmp_path / "bench.md"
    file.write_text(BENCH, "utf-8")
    scenarios = tmp_path / "scenarios.jsonl"
    cards = ("NVIDIA GeForce RTX 4090", "NVIDIA GeForce RTX 3090")
    scenarios.write_text(
        "\n".join(json.dumps({"model": "Qwen3 8B", "gpus": [{"name": card}]}) for card in cards)
    )
    measured = ("--measurements", str(file), "--measured-model", "Llama 3.1 8B")

    def speeds(*flags: str) -> list[float]:
        answer = advisor("estimate", "--scenarios", str(scenarios), *flags)
        results = [json.loads(line) for line in answer.stdout.splitlines()]
        return [result["speed"]["generation_tokens_per_s"] for result in results]

    plain, own = speeds(), speeds(*RTX_4090, *measured)
    assert own[0] < 0.8 * plain[0] and own[1] == plain[1]
    both = advisor("estimate", "--scenarios", "-", "--measurements", "-")
    assert both.returncode == 1 and "standard input" in both.stderr


def test_measurements_that_do_not_fit_are_refused(advisor: Advisor, tmp_path: Path) -> None:
    file = tmp_path / "bench.md"
    file.write_text(BENCH, "utf-8")
    unclear = advisor("fit", *RTX_4090, "--measurements", str(file))
    assert unclear.returncode == 1 and "--measured-model" in unclear.stderr
    file.write_text("hello", "utf-8")
    empty = advisor("fit", *RTX_4090, "--measurements", str(file))
    assert empty.returncode == 1 and "no llama-bench result" in empty.stderr
