"""The time per token in its parts, each with the numbers that make it up, and what limits it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from advisor.domain.result import TimePart
from advisor.estimate.speed_times import DeviceStep
from advisor.text import number, say


def token_time(steps: Sequence[DeviceStep]) -> tuple[TimePart, ...]:
    """Seconds per token by cause, summed over devices, with the formula of each."""
    return (
        TimePart("weights", say("Reading weights"), _sum(steps, "weights"), _join(steps, _weights)),
        TimePart("kv", say("Reading the KV cache"), _sum(steps, "cache"), _join(steps, _cache)),
        TimePart("compute", say("Arithmetic"), _sum(steps, "compute"), _join(steps, _compute)),
        TimePart("launch", say("Launching kernels"), _sum(steps, "launch"), _join(steps, _launch)),
        TimePart(
            "transfer", say("Between devices"), _sum(steps, "transfer"), _join(steps, _transfer)
        ),
    )


def limited_by(parts: Sequence[TimePart], steps: Sequence[DeviceStep]) -> str:
    """The largest part in words; RAM where most of the time goes to what lies there."""
    largest = max(parts, key=lambda part: part.seconds)
    whole = sum(part.seconds for part in parts)
    in_ram = sum(float(step.time.total[0]) for step in steps if step.runner.traits.is_cpu)
    if largest.key in ("weights", "kv") and in_ram > whole / 2:
        return say("RAM bandwidth")
    return {
        "weights": say("memory bandwidth"),
        "kv": say("KV cache reads"),
        "compute": say("compute"),
        "launch": say("launch overhead"),
        "transfer": say("transfers between devices"),
    }[largest.key]


def _sum(steps: Sequence[DeviceStep], name: str) -> float:
    return float(sum(getattr(step.time, name)[0] for step in steps))


def _join(steps: Sequence[DeviceStep], formula: Callable[[DeviceStep], str]) -> str:
    texts = []
    for step in steps:
        text = formula(step)
        if text:
            texts.append(f"{text} ({step.runner.traits.name})" if len(steps) > 1 else text)
    return " + ".join(texts)


def _weights(step: DeviceStep) -> str:
    return _reading(step, float(step.work.weight_bytes[0].sum()), float(step.time.weights[0]))


def _cache(step: DeviceStep) -> str:
    read = float(step.work.cache_bytes[0] + step.work.state_bytes[0])
    return _reading(step, read, float(step.time.cache[0]))


def _reading(step: DeviceStep, n_bytes: float, seconds: float) -> str:
    if not n_bytes or not seconds:
        return ""
    peak = step.runner.traits.bandwidth
    share = n_bytes / seconds / peak
    read, rate = number(n_bytes / 1e9, ".3g"), number(peak / 1e9, ".4g")
    return f"{read} GB ÷ ({rate} GB/s × {number(share, '.0%')})"


def _compute(step: DeviceStep) -> str:
    if float(step.time.compute[0]) < 1e-6:
        return ""
    elements = float(step.work.weight_elements[0].sum()) / 1e9
    flops = float(step.work.attention_flops[0]) / 1e9
    unpacked = number(elements, ".3g")
    if not flops:
        return say("unpacking {elements} G weights", elements=unpacked)
    return say(
        "unpacking {elements} G weights and {flops} GFLOP of attention",
        elements=unpacked, flops=number(flops, ".3g"),
    )  # fmt: skip


def _launch(step: DeviceStep) -> str:
    work, rates = step.work, step.rates
    kernels, micros = float(work.kernels[0]), float(rates.kernel_s) * 1e6
    texts = [say("{n} kernels × {each} µs", n=f"{kernels:.0f}", each=number(micros, ".2g"))]
    if mixture := float(work.mixture_layers[0]):
        each = number(float(rates.mixture_s) * 1e6, ".2g")
        texts.append(say("{n} expert layers × {each} µs", n=f"{mixture:.0f}", each=each))
    if recurrent := float(work.recurrent_layers[0]):
        each = number(float(rates.recurrent_s) * 1e6, ".2g")
        texts.append(say("{n} recurrent layers × {each} µs", n=f"{recurrent:.0f}", each=each))
    if scanned := float(work.scan_layers[0]):
        each = number(float(rates.scan_s) * 1e6, ".2g")
        texts.append(say("{n} scanned layers × {each} µs", n=f"{scanned:.0f}", each=each))
    if float(work.steps[0]):
        texts.append(say("{each} ms a token", each=number(float(rates.step_s) * 1e3, ".2g")))
    return " + ".join(texts)


def _transfer(step: DeviceStep) -> str:
    work, rates = step.work, step.rates
    texts = []
    if hops := float(work.hops[0]):
        each = number(float(rates.hop_s) * 1e6, ".2g")
        texts.append(say("{n} handovers × {each} µs", n=f"{hops:.0f}", each=each))
    if sums := float(work.reductions[0]):
        each = number(float(rates.reduce_s) * 1e6, ".2g")
        texts.append(say("{n} sums over devices × {each} µs", n=f"{sums:.0f}", each=each))
    return " + ".join(texts)
