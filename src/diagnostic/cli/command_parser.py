"""The parser of commands. Nobody waits for it who opens the window alone."""

import argparse
from typing import NoReturn


class CommandParser(argparse.ArgumentParser):
    """A parser that knows what was probably meant."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command and where to read more, and end with 2."""
        self.exit(2, f"{self.prog}: {message}\nSee {self.prog} --help.\n")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Name the nearest command where there is none of that name."""
        commands = [str(name) for name in action.choices or ()] if isinstance(action, argparse._SubParsersAction) else []
        if commands and value not in commands:
            import difflib

            near = difflib.get_close_matches(str(value), commands, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"The commands are {', '.join(commands)}."
            self.error(f"there is no command {value!r}. {hint}")
        super()._check_value(action, value)
