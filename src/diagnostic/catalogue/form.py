"""The canonical JSON form of a whole question set, as embedded in every assessment file."""

from diagnostic.model.questionnaire import Questionnaire


def questionnaire_to_bytes(questionnaire: Questionnaire) -> bytes:
    """Return the canonical bytes of the set, its digest included."""
    raise NotImplementedError


def questionnaire_from_bytes(data: bytes) -> Questionnaire:
    """Read them back and verify the digest. Raises ``ValueError`` for what is no set of a form known here."""
    raise NotImplementedError
