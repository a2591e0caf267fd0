"""Which class a new entry gets when nobody chose one. What leaves the machine is decided by class."""

from diagnostic.model.entry import Confidentiality
from diagnostic.model.subject import Facet, Kind

# Who said it, who might know and what the evidence is can point to a person: team and administration only.
_TEAM_AND_ADMINISTRATION = frozenset(
    {Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.WHO_KNOWS, Facet.EVIDENCE, Facet.REVIEW}
)
_KINDS, _FACETS = frozenset(map(str, Kind)), frozenset(map(str, Facet))


def default_class(kind: str, facet: str) -> Confidentiality:
    """Return the class for a kind and a facet: B unless they can name a person (C) or hold the team's notes
    (D).

    What this version does not know is D: it does not leave the machine by mistake.
    """
    if facet == Facet.NOTE or kind not in _KINDS or facet not in _FACETS:
        return Confidentiality.D
    if kind == Kind.EVIDENCE or facet in _TEAM_AND_ADMINISTRATION:
        return Confidentiality.C
    return Confidentiality.B
