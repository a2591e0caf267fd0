"""Redacting: blanking what one entry says, for good. For a lawful erasure, or for what should never have been typed."""

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.entry import Act
from diagnostic.model.problem import Problem
from diagnostic.model.writing import redact


def redact_entry(desk: Desk, entry_id: str, reason: str) -> Recorded:
    """Blank the content of one entry, here and wherever this assessment is merged. Nobody can take this back.

    Id, author and time stay readable, and so does ``reason``: it must not repeat what is blanked. Raises ``RefusedError`` without a
    reason, and for what is blank already. What was being typed at the same place is forgotten as well.
    """
    text = normal_comment(reason.strip())
    if isinstance(text, Problem):
        raise refuse(text)
    if not text:
        raise refuse(
            Problem(
                "redaction.no-reason",
                "Blanking for good needs a reason.",
                "Say why, without repeating what is blanked: the reason stays readable.",
            )
        )
    meant = desk.state.entries.get(entry_id)
    if meant is None or meant.redacted or meant.act == Act.REDACT:
        raise refuse(Problem("redaction.blank-already", "There is nothing left here that could be blanked.", "Nothing needs to be done."))
    entry = redact(
        desk.state, entry_id, assessment=desk.assessment_id, author=desk.author, at=desk.clock(), identity=desk.identity(),
        salt=desk.identity(), reason=text,
    )  # fmt: skip
    return desk.record([entry], drafts_done=(meant.subject,))
