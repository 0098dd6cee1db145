"""Asks Metal for its devices, in a process of its own, through the Objective-C runtime."""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import sys
from typing import Any

_METAL = "/System/Library/Frameworks/Metal.framework/Metal"


def main() -> int:
    """Writes `{"devices": [...]}` to standard output."""
    sys.stdout.write(json.dumps({"devices": devices()}) + "\n")
    return 0


def devices() -> list[dict[str, Any]]:
    """Name, shared memory and working set of every Metal device."""
    metal = ctypes.CDLL(_METAL)
    runtime = ctypes.CDLL(ctypes.util.find_library("objc") or "/usr/lib/libobjc.A.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    metal.MTLCopyAllDevices.restype = ctypes.c_void_p
    found = metal.MTLCopyAllDevices()
    if not found:
        return []

    def ask(target: int, selector: bytes, result: Any, *arguments: Any) -> Any:
        # objc_msgSend is called through the type of the method that it stands for.
        types = [type(argument) for argument in arguments]
        prototype = ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_void_p, *types)
        send = prototype(("objc_msgSend", runtime))
        return send(target, runtime.sel_registerName(selector), *arguments)

    described = []
    for index in range(min(ask(found, b"count", ctypes.c_ulong), 16)):
        device = ask(found, b"objectAtIndex:", ctypes.c_void_p, ctypes.c_ulong(index))
        name = ask(device, b"name", ctypes.c_void_p)
        text = ask(name, b"UTF8String", ctypes.c_char_p) if name else None
        described.append(
            {
                "name": text.decode("utf-8", "replace") if text else None,
                "hasUnifiedMemory": bool(ask(device, b"hasUnifiedMemory", ctypes.c_bool)),
                "recommendedMaxWorkingSetSize": int(
                    ask(device, b"recommendedMaxWorkingSetSize", ctypes.c_uint64)
                ),
            }
        )
    return described


if __name__ == "__main__":
    sys.exit(main())
