"""Messages through a pipe: four bytes of length, then the message. Never longer than agreed, so that neither side can flood the other."""

import struct
from typing import IO, Final

_LENGTH: Final = struct.Struct(">I")


class BrokenFrameError(Exception):
    """The other side sent what is no message, or stopped in the middle of one."""


def write_frame(pipe: IO[bytes], message: bytes) -> None:
    """Send one message. Raises ``OSError`` when nobody listens any more."""
    pipe.write(_LENGTH.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def read_frame(pipe: IO[bytes], most: int) -> bytes | None:
    """Return the next message; None when the other side has closed. Raises ``BrokenFrameError`` for a longer one than ``most`` bytes."""
    head = pipe.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenFrameError
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise BrokenFrameError
    message = pipe.read(length)
    if len(message) < length:
        raise BrokenFrameError
    return message
