"""Reads what `llama-bench` prints: JSON, JSON lines, CSV or its Markdown table."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from advisor.domain.throughput import Measurement
from advisor.errors import FormatError
from advisor.files import read_at_most
from advisor.text import say

_MAX_BYTES = 64 << 20
_TEST = re.compile(r"^(pp|tg)(\d{1,9})(?:\s*@\s*d(\d{1,9}))?$", re.ASCII)
_NUMBER = r"(\d{1,15}(?:\.\d{0,15})?)"
_SPEED = re.compile(rf"^{_NUMBER}(?:\s*±\s*{_NUMBER})?", re.ASCII)
_SIZE = re.compile(rf"^{_NUMBER}\s*(B|[KMGT]i?B)?$", re.IGNORECASE | re.ASCII)
_UNITS = {"": 1, "B": 1, "KIB": 2**10, "MIB": 2**20, "GIB": 2**30, "TIB": 2**40,
          "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}  # fmt: skip
_PARAMS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_BACKENDS = (
    ("CUDA", "CUDA"), ("ROCM", "HIP"), ("HIP", "HIP"), ("VULKAN", "Vulkan"), ("METAL", "Metal"),
    ("MTL", "Metal"), ("SYCL", "SYCL"), ("CPU", "CPU"), ("BLAS", "CPU"),
)  # fmt: skip
_QUANT = re.compile(
    r"\b((?:UD )?(?:IQ\d_[A-Z]+|Q\d_K(?:_(?:XL|[SML]))?|Q\d_\d|TQ\d_\d|B?F16|F32|MXFP4|NVFP4))\b",
    re.IGNORECASE,
)
_MIX = re.compile(r"\b(Q\d_K) - (Small|Medium|Large)\b", re.IGNORECASE)


def read_llama_bench(path: Path, source: str) -> str:
    """The text of a file; `source` names it in messages. Raises FormatError."""
    try:
        content = read_at_most(path, _MAX_BYTES)
        if content is None:
            raise FormatError(source, "too large to be llama-bench output")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise FormatError(source, error.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise FormatError(source, "not UTF-8 text") from None


def parse_llama_bench(text: str, source: str = "llama-bench") -> tuple[Measurement, ...]:
    """The runs in `text`, in order. Tests that mix prompt and generation (`pp512+tg128`) are
    left out: they say nothing about either.

    Raises FormatError when no run can be found.
    """
    records = _records(text.strip(), source)
    runs = tuple(run for record in records for run in _measurements(record))
    if not runs:
        raise FormatError(
            source, "no llama-bench result found; valid: its output with -o json, jsonl, csv or md"
        )
    return runs


def _records(text: str, source: str) -> Iterable[Mapping[str, Any]]:
    if text.startswith("["):
        return _json_array(text, source)
    if text.startswith("{"):
        return [_json_object(line, source) for line in text.splitlines() if line.strip()]
    lines = text.splitlines()
    if any(line.lstrip().startswith("|") for line in lines):
        return list(_table(lines))
    start = next((i for i, line in enumerate(lines) if "avg_ts" in line), None)
    if start is None:
        return []
    try:
        return list(csv.DictReader(io.StringIO("\n".join(lines[start:]))))
    except csv.Error as error:
        raise FormatError(source, f"broken CSV: {error}") from None


def _json_array(text: str, source: str) -> list[Mapping[str, Any]]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(source, say("broken JSON: {error}", error=error)) from None
    return [value for value in values if isinstance(value, dict)]


def _json_object(line: str, source: str) -> Mapping[str, Any]:
    values = _json_array(f"[{line}]", source)
    return values[0] if values else {}


def _table(lines: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    """Rows of every Markdown table that has a `test` and a `t/s` column."""
    header: list[str] = []
    for line in lines:
        if not line.strip().startswith("|"):
            header = []
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if "test" in cells and "t/s" in cells:
            header = cells
        elif len(cells) == len(header) and not set("".join(cells)) <= set("-: "):
            yield dict(zip(header, cells, strict=True))


def _measurements(record: Mapping[str, Any]) -> Iterator[Measurement]:
    if "test" in record:
        yield from _from_table(record)
    elif "avg_ts" in record:
        yield from _from_fields(record)


def _from_table(record: Mapping[str, Any]) -> Iterator[Measurement]:
    test = _TEST.match(str(record["test"]))
    speed = _SPEED.match(str(record.get("t/s")))
    if not test or not speed or float(speed.group(1)) <= 0:
        return
    model = str(record.get("model", ""))
    yield Measurement(
        metric=test.group(1),
        tokens_per_s=float(speed.group(1)),
        n_tokens=int(test.group(2)),
        depth=int(test.group(3) or 0),
        model=model or None,
        quant=quant_of(model),
        model_bytes=_bytes(record.get("size")),
        model_params=_params(record.get("params")),
        backend=_backend(record.get("backend")),
        gpu_layers=_whole(record.get("ngl")),
        cpu_moe_layers=_whole(record.get("n_cpu_moe") or record.get("ncmoe")),
        flash_attention=_flag(record.get("fa")),
        kv_type_k=_text(record.get("type_k")),
        kv_type_v=_text(record.get("type_v")),
        ubatch=_whole(record.get("n_ubatch")),
        threads=_whole(record.get("threads")),
        split=_text(record.get("sm")),
        stddev=float(speed.group(2)) if speed.group(2) else None,
    )


def _from_fields(record: Mapping[str, Any]) -> Iterator[Measurement]:
    prompt, generated = _whole(record.get("n_prompt")) or 0, _whole(record.get("n_gen")) or 0
    speed = _number(record.get("avg_ts"))
    if bool(prompt) == bool(generated) or not speed or speed <= 0:
        return
    filename = str(record.get("model_filename") or "").replace("\\", "/").rsplit("/", 1)[-1]
    kind = str(record.get("model_type") or "")
    yield Measurement(
        metric="pp" if prompt else "tg",
        tokens_per_s=speed,
        n_tokens=prompt or generated,
        depth=_whole(record.get("n_depth")) or 0,
        model=filename or kind or None,
        quant=quant_of(filename) or quant_of(kind),
        model_bytes=_whole(record.get("model_size")),
        model_params=_whole(record.get("model_n_params")),
        backend=_backend(record.get("backends")) or _old_backend(record),
        device=_text(record.get("gpu_info")) or _text(record.get("cpu_info")),
        gpu_layers=_whole(record.get("n_gpu_layers")),
        cpu_moe_layers=_whole(record.get("n_cpu_moe")),
        flash_attention=_flag(record.get("flash_attn")),
        kv_type_k=_text(record.get("type_k")),
        kv_type_v=_text(record.get("type_v")),
        ubatch=_whole(record.get("n_ubatch")),
        threads=_whole(record.get("n_threads")),
        split=_text(record.get("split_mode")),
        stddev=_number(record.get("stddev_ts")),
        build=_text(record.get("build_number")),
    )


def quant_of(name: str) -> str | None:
    """The file type in a file name or in llama.cpp's words ("llama 8B Q4_K - Medium")."""
    if mix := _MIX.search(name):
        return f"{mix.group(1).upper()}_{mix.group(2)[0].upper()}"
    found = _QUANT.findall(name.replace("-", " ").replace(".", " "))
    return found[-1].upper().replace(" ", "-") if found else None


def _old_backend(record: Mapping[str, Any]) -> str | None:
    """Builds before 2025 print one yes/no column a backend."""
    for name, backend in (("cuda", "CUDA"), ("vulkan", "Vulkan"), ("metal", "Metal"),
                          ("sycl", "SYCL")):  # fmt: skip
        if _flag(record.get(name)):
            return backend
    return None


def _backend(value: Any) -> str | None:
    text = str(value or "").upper()
    return next((name for key, name in _BACKENDS if key in text), None)


def _bytes(value: Any) -> int | None:
    match = _SIZE.match(str(value or "").strip())
    return round(float(match.group(1)) * _UNITS[(match.group(2) or "").upper()]) if match else None


def _params(value: Any) -> int | None:
    match = re.match(rf"^{_NUMBER}\s*([KMBT]?)$", str(value or "").strip(), re.ASCII)
    return round(float(match.group(1)) * _PARAMS[match.group(2)]) if match else None


def _whole(value: Any) -> int | None:
    number = _number(value)
    return None if number is None else int(number)


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _flag(value: Any) -> bool | None:
    text = str(value).strip().lower()
    if text in ("1", "true", "on", "yes"):
        return True
    return False if text in ("0", "false", "off", "no") else None


def _text(value: Any) -> str | None:
    text = str(value).strip() if value is not None else ""
    return text or None
