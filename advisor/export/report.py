"""Answers as plain text for a terminal."""

from __future__ import annotations

from advisor.domain.hardware import DetectedGpu, Machine, Rig
from advisor.domain.result import Assessment, Estimate, MemoryParts
from advisor.estimate.words import speed_origin
from advisor.export.table import aligned
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.text import later, listed
from advisor.units import format_gb, format_gib, format_rate, format_seconds, format_tokens

PART_LABELS = (
    (later("Weights"), "weights_bytes"),
    (later("KV cache"), "kv_cache_bytes"),
    (later("Recurrent state"), "recurrent_state_bytes"),
    (later("Compute buffer"), "compute_buffer_bytes"),
    (later("Output buffer"), "output_buffer_bytes"),
    (later("Overhead"), "runtime_overhead_bytes"),
    (later("Draft model"), "draft_bytes"),
)


def estimate_text(estimate: Estimate, rig: Rig) -> str:
    """The whole answer: verdict, memory by part and place, speed, longest context, notes."""
    scenario, placement = estimate.scenario, estimate.placement
    where = placement_word(placement.verdict)
    lines = [
        f"{estimate.model_name}, {scenario.quant}, {format_tokens(scenario.context)} context, "
        f"on {rig.name}",
        f"{assessment_word(estimate.assessment)}{f' ({where})' if where else ''}: "
        f"{estimate.explanation}",
        "",
        _memory_table(estimate),
        "",
        f"Model file          {format_gb(estimate.file_bytes, 2)}"
        + (" (a published file)" if estimate.file_bytes_basis == "published" else ""),
        "Longest context     "
        + (
            f"{format_tokens(estimate.max_context)} tokens" if estimate.max_context else "none fits"
        ),
    ]
    if placement.devices and placement.verdict.value in ("gpu", "split"):
        lines.append(
            f"On the GPUs         {placement.gpu_layers} of {placement.n_layers + 1} layers"
            + (
                f", experts of {placement.cpu_moe_layers} layers in RAM"
                if placement.cpu_moe_layers
                else ""
            )
        )
    lines += _speed_lines(estimate)
    lines += [f"Note: {note}" for note in dict.fromkeys((*rig.notes, *estimate.notes))]
    return "\n".join(lines)


def _memory_table(estimate: Estimate) -> str:
    placement = estimate.placement
    places: list[tuple[str, MemoryParts]] = [
        (device.name, device.parts) for device in placement.devices if device.used_bytes
    ]
    places.append(("RAM", placement.ram.parts))
    head = ("Memory", *(name for name, _ in places), "Total")
    rows = []
    for label, field in PART_LABELS:
        if getattr(estimate.memory, field):
            cells = [_size(getattr(parts, field)) for _, parts in places]
            rows.append((label, *cells, format_gib(getattr(estimate.memory, field), 2)))
    rows.append(
        (
            "Sum",
            *(format_gib(parts.total_bytes, 2) for _, parts in places),
            format_gib(estimate.memory.total_bytes, 2),
        )
    )
    usable = [
        format_gib(device.usable_bytes, 2) for device in placement.devices if device.used_bytes
    ]
    rows.append(("Usable", *usable, format_gib(placement.ram.usable_bytes, 2), ""))
    return aligned(head, rows, frozenset(head[1:]))


def _size(n_bytes: int) -> str:
    return format_gib(n_bytes, 2) if n_bytes else "–"


def _speed_lines(estimate: Estimate) -> list[str]:
    speed = estimate.speed
    if speed is None:
        return [f"Speed               unknown: {estimate.unknown}"] if estimate.unknown else []
    tag = speed_origin(speed)
    if estimate.assessment is Assessment.DOES_NOT_FIT:
        tag += " if the memory were there"
    first, loading = speed.time_to_first_token_s, speed.loading
    lines = [
        f"Writes              {format_range(speed.generation)} tokens/s {tag}, "
        f"limited by {speed.limited_by}",
        *_draft_lines(estimate),
        f"Reads the prompt    {format_range(speed.prefill)} tokens/s {tag}",
    ]
    if loading is not None:
        span = f"{format_seconds(loading.seconds.low)} to {format_seconds(loading.seconds.high)}"
        lines.append(
            f"Loads the model     in {span}, limited by {loading.limited_by}: {loading.formula}"
        )
    asked = f"{estimate.scenario.prompt_tokens} prompt tokens"
    asked += ", loading included" if loading is not None else ""
    return [*lines, f"First token         after {format_seconds(first.mid)} ({asked})"]


def _draft_lines(estimate: Estimate) -> list[str]:
    speculation = estimate.speed.speculation if estimate.speed else None
    if speculation is None or estimate.draft is None:
        return []
    change = f"{format_rate(speculation.plain.mid)} to {format_rate(speculation.now)} tokens/s"
    return [
        f"With drafts         {change} by {estimate.draft.name}: "
        f"{speculation.tokens_per_step.mid:.1f} tokens a step of "
        f"{1000 * speculation.step_s:.0f} ms"
    ]


def machine_text(machine: Machine) -> str:
    lines = [
        f"System      {machine.os_name or machine.os}"
        + (f" ({machine.environment})" if machine.environment != "bare-metal" else "")
    ]
    if machine.model:
        lines.append(f"Machine     {machine.model}")
    cpu = machine.cpu
    cores = f", {cpu.cores} cores" if cpu.cores else ""
    threads = f", {cpu.threads} threads" if cpu.threads else ""
    lines.append(f"Processor   {cpu.name or 'unknown'}{cores}{threads}")
    ram = format_gib(machine.ram_bytes) if machine.ram_bytes else "unknown"
    free = machine.ram_available_bytes
    lines.append(
        f"Memory      {ram}"
        + (f", {format_gib(free)} available" if free else "")
        + _modules(machine)
    )
    for gpu in machine.gpus:
        lines.append(f"Graphics    {_gpu_text(gpu)}")
    if not machine.gpus:
        lines.append("Graphics    none found")
    for problem in machine.warnings:
        lines.append(f"Note        {problem.message} {problem.remedy}".rstrip())
    return "\n".join(lines)


def _modules(machine: Machine) -> str:
    memory = machine.memory
    parts = [
        memory.type or "",
        f"{memory.speed_mt_s} MT/s" if memory.speed_mt_s else "",
        f"{memory.bandwidth_gb_s:.0f} GB/s peak" if memory.bandwidth_gb_s else "",
    ]
    known = listed(part for part in parts if part)
    return f"; {known}" if known else ""


def _gpu_text(gpu: DetectedGpu) -> str:
    def size(n_bytes: int | None) -> str:
        return format_gib(n_bytes) if n_bytes is not None else "unknown"

    if gpu.unified:
        return f"{gpu.name}: shares system memory, up to {size(gpu.usable_bytes)} usable"
    source = gpu.sources.get("vram_bytes")
    free = "" if gpu.vram_free_bytes is None else f", {size(gpu.vram_free_bytes)} free"
    origin = f" (by {source})" if source else ""
    asleep = ", asleep" if gpu.asleep else ""
    return f"{gpu.name}: {size(gpu.vram_bytes)}{free}{origin}{asleep}"
