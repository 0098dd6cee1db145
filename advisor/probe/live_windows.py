"""Windows: registry, DXGI, firmware table and processor features by documented calls."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from advisor.probe.dxgi_adapters import list_adapters
from advisor.probe.live import LiveReaders
from advisor.probe.readers import JsonObject
from advisor.probe.reports.smbios import sanitised

_DISPLAY_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
_DISPLAY_VALUES = frozenset(
    {"DriverDesc", "DriverVersion", "ProviderName", "MatchingDeviceId",
     "HardwareInformation.qwMemorySize", "HardwareInformation.MemorySize",
     "HardwareInformation.AdapterString"}
)  # fmt: skip
_PROCESSOR_KEY = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
_VERSION_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_BIOS_KEY = r"HARDWARE\DESCRIPTION\System\BIOS"
# IsProcessorFeaturePresent (winnt.h): PF_AVX_INSTRUCTIONS_AVAILABLE and its neighbours.
_FEATURES = {38: "sse4_2", 39: "avx", 40: "avx2", 41: "avx512f", 19: "neon", 43: "dotprod"}
_SMBIOS_PROVIDER = 0x52534D42  # 'RSMB'
_SM_REMOTESESSION = 0x1000


class WindowsReaders(LiveReaders):
    """The channels of Windows."""

    os = "windows"

    def registry(self) -> str | None:
        """The display class written as a `.reg` export, so that both are parsed alike."""
        import winreg

        if sys.platform != "win32":
            return None
        lines = ["Windows Registry Editor Version 5.00", ""]
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _DISPLAY_CLASS) as root:
            for index in range(winreg.QueryInfoKey(root)[0]):
                name = winreg.EnumKey(root, index)
                if len(name) == 4 and name.isdigit():
                    lines += [f"[HKEY_LOCAL_MACHINE\\{_DISPLAY_CLASS}\\{name}]"]
                    lines += _display_values(root, name)
        return "\n".join(lines)

    def windows_system(self) -> JsonObject | None:
        return {
            "processor": _registry_text(_PROCESSOR_KEY, "ProcessorNameString"),
            "build": _registry_text(_VERSION_KEY, "CurrentBuildNumber"),
            "display_version": _registry_text(_VERSION_KEY, "DisplayVersion"),
            "model": _model(),
            "features": _features(),
            "emulated": _is_emulated(),
            "remote": bool(_library("user32").GetSystemMetrics(_SM_REMOTESESSION)),
        }

    def dxgi(self) -> JsonObject | None:
        return {"adapters": list_adapters()}

    def smbios(self) -> bytes | None:
        """The firmware table without the strings that identify modules or machine."""
        kernel = _library("kernel32")
        kernel.GetSystemFirmwareTable.restype = ctypes.c_uint32
        size = kernel.GetSystemFirmwareTable(_SMBIOS_PROVIDER, 0, None, 0)
        if not 0 < size <= 1 << 20:
            return None
        buffer = ctypes.create_string_buffer(size)
        written = kernel.GetSystemFirmwareTable(_SMBIOS_PROVIDER, 0, buffer, size)
        return sanitised(buffer.raw[: min(written, size)])


def _library(name: str) -> Any:
    # `WinDLL` exists only on Windows.
    return getattr(ctypes, "WinDLL")(name, use_last_error=True)  # noqa: B009


def _display_values(root: Any, name: str) -> list[str]:
    import winreg

    if sys.platform != "win32":
        return []
    lines: list[str] = []
    try:
        with winreg.OpenKey(root, name) as key:
            for index in range(winreg.QueryInfoKey(key)[1]):
                value_name, value, kind = winreg.EnumValue(key, index)
                if value_name in _DISPLAY_VALUES:
                    lines.append(f'"{value_name}"={as_reg_data(value, kind)}')
    except OSError:
        return lines  # some keys of the class are closed to ordinary users
    return lines


def as_reg_data(value: object, kind: int) -> str:
    """A registry value as `.reg` files write it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if isinstance(value, int):
        if kind == 11:  # REG_QWORD
            return "hex(b):" + _hex((value & (1 << 64) - 1).to_bytes(8, "little"))
        return f"dword:{value & 0xFFFFFFFF:08x}"
    if isinstance(value, bytes):
        return "hex:" + _hex(value[:512])
    return '""'


def _hex(data: bytes) -> str:
    return ",".join(f"{byte:02x}" for byte in data)


def _registry_text(path: str, name: str) -> str | None:
    import winreg

    if sys.platform != "win32":
        return None
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            value, _ = winreg.QueryValueEx(key, name)
    except OSError:
        return None
    return str(value).strip() or None


def _model() -> str | None:
    maker = _registry_text(_BIOS_KEY, "SystemManufacturer")
    product = _registry_text(_BIOS_KEY, "SystemProductName")
    if product is None or "to be filled" in product.lower() or product == "System Product Name":
        return None
    return f"{maker} {product}" if maker else product


def _features() -> list[str]:
    kernel = _library("kernel32")
    return [name for number, name in _FEATURES.items() if kernel.IsProcessorFeaturePresent(number)]


def _is_emulated() -> bool:
    """True for an x86 program on an Arm machine (IsWow64Process2's native machine is ARM64)."""
    kernel = _library("kernel32")
    if not hasattr(kernel, "IsWow64Process2"):
        return False
    process, native = ctypes.c_ushort(), ctypes.c_ushort()
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not kernel.IsWow64Process2(handle, ctypes.byref(process), ctypes.byref(native)):
        return False
    built_for_arm = "ARM64" in sys.version
    return native.value == 0xAA64 and not built_for_arm
