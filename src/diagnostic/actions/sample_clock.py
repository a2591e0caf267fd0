"""Time and identities of the sample mission: the same at every playing, so that the same version writes the same entries."""

from datetime import UTC, datetime, timedelta

from diagnostic.model.canonical import digest

SECONDS_BETWEEN = 11
MORNING = "T08:30"


class SampleClock:
    """A clock that goes on by a few seconds whenever somebody looks at it, and is set forward to the next interview. Never back."""

    def __init__(self) -> None:
        self._now = datetime(2000, 1, 1, tzinfo=UTC)

    def __call__(self) -> str:
        """Return the time in UTC, as ``clock_of_this_machine`` would say it."""
        self._now += timedelta(seconds=SECONDS_BETWEEN)
        return self._now.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def turn_to(self, moment: str) -> None:
        """Go on to ``2026-11-16T13:30``, or to the morning of a day; later than that already, it stays."""
        named = datetime.fromisoformat(moment if "T" in moment else moment + MORNING)
        self._now = max(self._now, named.replace(tzinfo=UTC))


class SampleIdentity:
    """Hands out identities in a fixed order; they look like random ones, and two are never the same."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._given = 0

    def __call__(self) -> str:
        """Return the next 32 hexadecimal digits."""
        self._given += 1
        return digest(f"{self._seed} {self._given}".encode())[:32]
