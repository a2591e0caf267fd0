"""Loading modules as Python does it; imported before anything else that needs Qt.

Qt for Python reads the source of every module that is loaded after it, to see whether it asks for snake_case names or for properties.
Nothing here does, and it takes a tenth of the time in which an assessment opens.
"""

import builtins

_plain = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain
