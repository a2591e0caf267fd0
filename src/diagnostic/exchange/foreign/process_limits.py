"""What a process that reads foreign files allows itself, so that a hostile one cannot take more.

On Linux and Windows the system itself holds the limit of memory: an allocation beyond it fails. macOS accepts such a limit and does not hold
it, so there the process watches itself and ends. Run on Linux only; the other two are written after the documents of their makers.
"""

import os
import sys
import threading
import time
from typing import Final

OUT_OF_MEMORY: Final = 77
"""Exit code of a process that ended because it used too much."""
_LOOK_EVERY: Final = 0.02


def limit_process(memory: int) -> None:
    """Limit this process for good: memory in bytes, no files written, no dump of its memory when it fails."""
    if sys.platform == "win32":
        _limit_by_job(memory)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "darwin":
        threading.Thread(target=_watch, args=(memory,), daemon=True).start()
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def allow_seconds(seconds: float) -> None:
    """Let the process end by itself when it computes longer than this from now on: for the case that nobody is left to stop it."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + seconds) + 1, most))


def _watch(memory: int) -> None:
    """End the process when it has ever held more than this."""
    if sys.platform != "win32":
        import resource

        unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes where Linux counts kilobytes
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit <= memory:
            time.sleep(_LOOK_EVERY)
        os._exit(OUT_OF_MEMORY)


def _limit_by_job(memory: int) -> None:
    """Put this process into a job of its own whose processes may not commit more than this, and which may not start others."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        class Basic(ctypes.Structure):
            _fields_ = (
                ("PerProcessUserTimeLimit", ctypes.c_int64), ("PerJobUserTimeLimit", ctypes.c_int64), ("LimitFlags", wintypes.DWORD),
                ("MinimumWorkingSetSize", ctypes.c_size_t), ("MaximumWorkingSetSize", ctypes.c_size_t), ("ActiveProcessLimit", wintypes.DWORD),
                ("Affinity", ctypes.c_size_t), ("PriorityClass", wintypes.DWORD), ("SchedulingClass", wintypes.DWORD),
            )  # fmt: skip

        class Extended(ctypes.Structure):
            _fields_ = (
                ("BasicLimitInformation", Basic), ("IoInfo", ctypes.c_uint64 * 6), ("ProcessMemoryLimit", ctypes.c_size_t),
                ("JobMemoryLimit", ctypes.c_size_t), ("PeakProcessMemoryUsed", ctypes.c_size_t), ("PeakJobMemoryUsed", ctypes.c_size_t),
            )  # fmt: skip

        process_memory, active_process, extended_information = 0x100, 0x8, 9
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        limits = Extended()
        limits.BasicLimitInformation.LimitFlags = process_memory | active_process
        limits.BasicLimitInformation.ActiveProcessLimit = 1
        limits.ProcessMemoryLimit = memory
        job = kernel.CreateJobObjectW(None, None)
        held = kernel.SetInformationJobObject(job, extended_information, ctypes.byref(limits), ctypes.sizeof(limits))
        if not (job and held and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())):
            raise ctypes.WinError(ctypes.get_last_error())
