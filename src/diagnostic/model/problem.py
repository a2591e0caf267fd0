"""What can be wrong with what a person gave, and what the environment can refuse.

Three kinds are kept apart: a *Problem* is about a person's data (collected, with place and remedy), a *KnownError* is about the
environment (disk, file, permission; one clear sentence), and anything else that is raised is a mistake of the program.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the work or is only pointed out."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with data: which, where and what to do.

    ``code`` is permanent and language-free (``answer.not-a-number``); ``message`` and ``remedy`` are English sentences, and
    ``values`` holds what was found, so that a door can say the same in another language.
    """

    code: str
    message: str
    remedy: str = ""
    place: str = ""
    severity: Severity = Severity.ERROR
    values: tuple[tuple[str, str], ...] = field(default=())

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{where}{self.message}{remedy}"


class KnownError(Exception):
    """The environment refused: the sentence says what, and the remedy what to do. Never raised for a person's data."""

    def __init__(self, code: str, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.code = code
        self.message = message
        self.remedy = remedy


class RefusedError(Exception):
    """Data was refused as a whole; carries every problem that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
