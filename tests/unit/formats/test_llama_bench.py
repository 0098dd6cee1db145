"""llama-bench output in its four shapes gives the same runs."""

from __future__ import annotations

import json

import pytest

from advisor.errors import FormatError
from advisor.formats.llama_bench import parse_llama_bench, quant_of

TABLE = """\
ggml_cuda_init: found 1 CUDA devices
| model                  |     size |  params | backend |ngl|fa|          test |             t/s |
| ---------------------- | -------: | ------: | ------- |--:|-:| ------------: | --------------: |
| llama 8B Q4_K - Medium | 4.58 GiB |  8.03 B | CUDA    |99|1|         pp512 | 7125.69 ± 25.40 |
| llama 8B Q4_K - Medium | 4.58 GiB |  8.03 B | CUDA    |99|1| tg128 @ d4096 |   121.50 ± 0.40 |
| llama 8B Q4_K - Medium | 4.58 GiB |  8.03 B | CUDA    |99|1|   pp512+tg128 |   900.00 ± 1.00 |

build: abcdef (7000)
"""

FIELDS = {
    "build_number": 7000, "cpu_info": "AMD Ryzen 9 7950X", "gpu_info": "NVIDIA GeForce RTX 4090",
    "backends": "CUDA", "model_filename": "models/Llama-3.1-8B-Instruct-Q4_K_M.gguf",
    "model_type": "llama 8B Q4_K - Medium", "model_size": 4912898304, "model_n_params": 8030261248,
    "n_ubatch": 512, "n_threads": 16, "type_k": "f16", "type_v": "q8_0", "n_gpu_layers": 99,
    "split_mode": "layer", "flash_attn": True, "n_prompt": 0, "n_gen": 128, "n_depth": 4096,
    "avg_ts": 121.5, "stddev_ts": 0.4,
}  # fmt: skip


def test_markdown_table() -> None:
    prompt, generation = parse_llama_bench(TABLE)
    assert (prompt.metric, prompt.n_tokens, prompt.depth) == ("pp", 512, 0)
    assert prompt.tokens_per_s == 7125.69
    assert (generation.metric, generation.depth, generation.stddev) == ("tg", 4096, 0.40)
    assert generation.quant == "Q4_K_M"
    assert generation.backend == "CUDA"
    assert generation.flash_attention is True
    assert generation.model_params == 8_030_000_000


@pytest.mark.parametrize("shape", ["json", "jsonl", "csv"])
def test_machine_readable(shape: str) -> None:
    if shape == "json":
        text = json.dumps([FIELDS, {**FIELDS, "n_prompt": 512}])
    elif shape == "jsonl":
        text = json.dumps(FIELDS) + "\n"
    else:
        names = ",".join(FIELDS)
        text = f"{names}\n" + ",".join(f'"{value}"' for value in FIELDS.values())
    (run,) = parse_llama_bench(text)
    assert (run.metric, run.n_tokens, run.depth, run.tokens_per_s) == ("tg", 128, 4096, 121.5)
    assert run.model == "Llama-3.1-8B-Instruct-Q4_K_M.gguf"
    assert (run.quant, run.kv_type_v, run.gpu_layers) == ("Q4_K_M", "q8_0", 99)
    assert run.device == "NVIDIA GeForce RTX 4090"
    assert run.flash_attention is True


@pytest.mark.parametrize(
    ("name", "quant"),
    [
        ("Qwen3-30B-A3B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("qwen3 8B IQ2_XXS - 2.0625 bpw", "IQ2_XXS"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("llama 7B Q8_0", "Q8_0"),
        ("notes.txt", None),
    ],
)
def test_quant_of(name: str, quant: str | None) -> None:
    assert quant_of(name) == quant


@pytest.mark.parametrize("text", ["", "hello", "[]", "{}", '[{"avg_ts": 0, "n_gen": 1}]', "| a |"])
def test_no_result_is_an_error(text: str) -> None:
    with pytest.raises(FormatError, match="llama-bench"):
        parse_llama_bench(text)


def test_broken_json_says_so() -> None:
    with pytest.raises(FormatError, match="broken JSON"):
        parse_llama_bench('[{"avg_ts": 1')
