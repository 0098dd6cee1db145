"""Adapters from DXGI by ctypes: factory, EnumAdapters1, GetDesc1."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

# {770aae78-f26f-4dba-a829-253c83d1b387} as it lies in memory.
_IID_FACTORY1 = bytes.fromhex("78ae0a776ff2ba4da829253c83d1b387")
_MAX_ADAPTERS = 32
# Places in the virtual tables of IDXGIFactory1 and IDXGIAdapter1 (dxgi.h).
_RELEASE, _ENUM_ADAPTERS1, _GET_DESC1 = 2, 12, 10


class AdapterDesc(ctypes.Structure):
    """DXGI_ADAPTER_DESC1."""

    _fields_ = (
        ("Description", ctypes.c_uint16 * 128),
        ("VendorId", ctypes.c_uint32),
        ("DeviceId", ctypes.c_uint32),
        ("SubSysId", ctypes.c_uint32),
        ("Revision", ctypes.c_uint32),
        ("DedicatedVideoMemory", ctypes.c_size_t),
        ("DedicatedSystemMemory", ctypes.c_size_t),
        ("SharedSystemMemory", ctypes.c_size_t),
        ("LuidLow", ctypes.c_uint32),
        ("LuidHigh", ctypes.c_int32),
        ("Flags", ctypes.c_uint32),
    )


def as_record(desc: AdapterDesc) -> dict[str, Any]:
    """The description as captures hold it."""
    units = bytes(memoryview(desc.Description))
    return {
        "Description": units.decode("utf-16-le", "replace").split("\x00", 1)[0],
        "VendorId": desc.VendorId,
        "DeviceId": desc.DeviceId,
        "Revision": desc.Revision,
        "DedicatedVideoMemory": desc.DedicatedVideoMemory,
        "SharedSystemMemory": desc.SharedSystemMemory,
        "AdapterLuid": f"{desc.LuidHigh}:{desc.LuidLow}",
        "Flags": desc.Flags,
    }


def list_adapters() -> list[dict[str, Any]]:
    """All adapters, software ones included. Raises OSError if DXGI cannot be opened."""
    return list(_adapters())


def _adapters() -> Iterator[dict[str, Any]]:
    dxgi = getattr(ctypes, "WinDLL")("dxgi")  # noqa: B009  only on Windows
    factory = ctypes.c_void_p()
    interface = ctypes.create_string_buffer(_IID_FACTORY1, 16)
    if dxgi.CreateDXGIFactory1(interface, ctypes.byref(factory)) < 0 or not factory:
        raise OSError("DXGI gives no factory")
    try:
        for index in range(_MAX_ADAPTERS):
            adapter = ctypes.c_void_p()
            enumerate_adapter = _method(factory, _ENUM_ADAPTERS1, ctypes.c_uint32, ctypes.c_void_p)
            if enumerate_adapter(factory, index, ctypes.byref(adapter)) != 0 or not adapter:
                return  # DXGI_ERROR_NOT_FOUND ends the list
            try:
                desc = AdapterDesc()
                get_desc = _method(adapter, _GET_DESC1, ctypes.c_void_p)
                if get_desc(adapter, ctypes.byref(desc)) == 0:
                    yield as_record(desc)
            finally:
                _method(adapter, _RELEASE)(adapter)
    finally:
        _method(factory, _RELEASE)(factory)


def _method(instance: ctypes.c_void_p, place: int, *arguments: Any) -> Any:
    """A method of a COM object by its place in the virtual table."""
    prototype = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009
        ctypes.c_int32, ctypes.c_void_p, *arguments
    )
    table = ctypes.cast(instance, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    address = table[place]
    return prototype(address)
