"""Takes out of raw text what identifies a machine or a person, before it is written anywhere."""

from __future__ import annotations

import re

# Lines, attributes and fields whose label says that the value is one of a kind.
_LABELLED = re.compile(
    r"(?P<label>(?<![a-z])(?:[\w .()/-]{0,40}(?:serial|uuid|udid|unique.?id|asset.?tag|guid|pdi|"
    r"host.?name|computer.?name|machine.?name|user.?name|system.?name|node.?name|"
    r"registered.?(?:user|owner)|product.?id|mac.?addr\w*|address.?physical)[\w .()/-]{0,30}?"
    r")\"?\s*(?:[:=：]|>|\s{2,}|\t))[^\n<]*",
    re.IGNORECASE,
)
_UNIQUE = (
    re.compile(r"\b(?:GPU|MIG)-[0-9a-f]{8}-[0-9a-f-]{8,40}", re.IGNORECASE),
    re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.IGNORECASE),
    re.compile(r"\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b", re.IGNORECASE),  # MAC
    re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b(?!\.\d)"),  # IPv4; versions have fewer or more parts
    re.compile(r"\b[0-9a-f]{32,}\b", re.IGNORECASE),  # ids of containers and the like
)
_HOMES = re.compile(r"((?:/home/|/Users/|[A-Za-z]:\\+Users\\+))[^/\\\s\"']{1,60}")
REMOVED = "REMOVED"


def scrubbed(text: str) -> str:
    """The text without serial numbers, unique ids, host, user and folder names."""
    lines = []
    for line in text.split("\n"):
        line = _LABELLED.sub(lambda match: f"{match['label']} {REMOVED}", line[:5000])
        lines.append(line)
    text = "\n".join(lines)
    for pattern in _UNIQUE:
        text = pattern.sub(REMOVED, text)
    return _HOMES.sub(rf"\1{REMOVED}", text)
