"""A machine from what someone saved or pasted: any mix of files and capture folders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from advisor.domain.hardware import Machine, Problem
from advisor.errors import FormatError, InputError
from advisor.probe.collect import collectors_for
from advisor.probe.decode import decode_text
from advisor.probe.findings import Findings
from advisor.probe.machine_json import is_machine_json, machine_from_json
from advisor.probe.merge import merge
from advisor.probe.problems import problem
from advisor.probe.recognise import findings_of_json, findings_of_text
from advisor.probe.replay import ReplayReaders, command_results, is_command_log, is_file_tree
from advisor.probe.reports.json_text import load_json, looks_like_json
from advisor.probe.values import mapping
from advisor.text import say

_LARGEST_FILE = 16 << 20
_MAX_FILES = 500
_IGNORED = frozenset({"expected.json", "readme.md", "source.txt"})
_SUFFIXES = frozenset({"", ".txt", ".json", ".xml", ".reg", ".csv", ".log", ".out", ".wmi", ".md"})


@dataclass(slots=True)
class _Collected:
    """What the files hold so far."""

    readers: ReplayReaders = field(default_factory=ReplayReaders)
    findings: list[Findings] = field(default_factory=list)
    unread: list[FormatError] = field(default_factory=list)
    saved: list[Machine] = field(default_factory=list)
    n_read: int = 0


def machine_from_reports(paths: Sequence[Path]) -> Machine:
    """The machine that the files and folders describe together, each recognised by content.

    What cannot be read becomes a `report-unreadable` problem and the rest is used. Raises
    FormatError if nothing could be read, InputError if a path is not there.
    """
    collected = _Collected()
    for path in _files(paths):
        raw = _contents(path)
        if len(raw) > _LARGEST_FILE:
            collected.unread.append(
                FormatError(path.name, say("the file is larger than any report"))
            )
            continue
        _read(collected, decode_text(raw), path.name)
    return _machine(collected)


def machine_from_text(text: str) -> Machine:
    """The machine that pasted text describes; it may hold the output of several tools.

    Raises FormatError if no tool's output is recognised in it.
    """
    collected = _Collected()
    _read(collected, text, say("the pasted text"))
    return _machine(collected)


def _files(paths: Iterable[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.is_file())
            files += [
                p
                for p in inside
                if p.name.lower() not in _IGNORED and p.suffix.lower() in _SUFFIXES
            ]
        else:
            files.append(path)
    return files[:_MAX_FILES]


def _contents(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or say("it cannot be read")
        raise InputError(f"{path}: {reason}", field="from") from error


def _read(collected: _Collected, text: str, name: str) -> None:
    try:
        n_found = _read_text(collected, text, name)
    except FormatError as error:
        collected.unread.append(error)
        return
    if n_found:
        collected.n_read += 1
    else:
        collected.unread.append(FormatError(name, say("no known tool's output was found in it")))


def _read_text(collected: _Collected, text: str, name: str) -> int:
    if not looks_like_json(text):
        found = findings_of_text(text, name)
        collected.findings += found
        return len(found)
    value = load_json(text, name)
    keys = mapping(value)
    readers = collected.readers
    if is_file_tree(keys):
        readers.add_files(keys)
        return 1
    if is_command_log(keys):
        readers.commands.update(command_results(keys))
        return 1
    if is_machine_json(value):
        collected.saved.append(machine_from_json(value))
    channel = _channel_of(keys)
    if channel:
        readers.channels[channel] = value
        return 1
    found = findings_of_json(value, name)
    collected.findings += found
    return len(found)


def _channel_of(keys: Any) -> str | None:
    """Channels that a collector judges together with others: NVML only where cards are awake."""
    if "init" in keys and not isinstance(keys.get("init"), (list, dict)):
        return "nvml"
    return "psutil" if "virtual_memory_total" in keys else None


def _machine(collected: _Collected) -> Machine:
    readers = collected.readers
    findings = list(collected.findings)
    findings += _of_commands(readers)
    if readers.files or readers.channels:
        # A capture of Linux files goes through the very collectors that read them live.
        findings += [
            found
            for collector in collectors_for("linux")
            if not (found := collector.collect(readers)).is_empty
        ]
    if not collected.n_read:
        raise (
            collected.unread[0]
            if collected.unread
            else FormatError(say("the reports"), say("none given"))
        )
    problems = tuple(_unreadable(error) for error in collected.unread)
    only_saved = len(collected.saved) == collected.n_read == 1
    machine = collected.saved[0] if only_saved else merge(findings)
    return replace(machine, warnings=machine.warnings + problems)


def _unreadable(error: FormatError) -> Problem:
    return problem("report-unreadable", error.source, f"{error.source}: {error.problem}.")


def _of_commands(readers: ReplayReaders) -> list[Findings]:
    found: list[Findings] = []
    for command, result in readers.commands.items():
        if command.split(" ", 1)[0].lower().endswith(".exe"):
            continue  # the Windows side of WSL: not what programs in here can use
        for text in (result.stdout, result.stderr):
            try:
                found += findings_of_text(text, command, command) if text.strip() else []
            except FormatError:
                continue
    return found
