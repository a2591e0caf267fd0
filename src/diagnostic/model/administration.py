"""Administrations: reference data to choose from, never a finding."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Administration:
    """One Customs administration that a user can choose. It need not be a State.

    ``code`` is ISO 3166-1 alpha-2 where it exists and a key of ours where not; ``region`` is one of the six WCO regions (AMS, EUR, ESA,
    MENA, WCA, A/P) or empty where none is stated. ``names`` maps language to name; ``iso`` is empty where the code is ours.
    """

    code: str
    region: str = ""
    iso: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    def name(self, language: str = "en") -> str:
        """Return the name in the language, else in English, else the code."""
        return self.names.get(language) or self.names.get("en") or self.code
