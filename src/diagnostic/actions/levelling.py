"""Confirming a level: the rules propose, a person may move it with a written reason, and what it rested on is remembered."""

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.assessment import cell_inputs
from diagnostic.model.level import check_level_move
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Facet, Kind, Subject


def role_of(desk: Desk) -> str:
    """Return the role of the person at the desk, from the team list; empty when it is not in the list."""
    member = desk.state.current(Subject(Kind.SETUP, "team", Facet.VALUE, desk.voice, desk.author)).value
    return str(member.get("role", "")) if isinstance(member, dict) else ""


def confirm_level(desk: Desk, cell: str, level: int, proposed: int | None, reason: str) -> Recorded:
    """Confirm the level of a cell. Raises ``RefusedError`` when a move lacks its reason or needs the team lead."""
    why = normal_comment(reason.strip())
    if isinstance(why, Problem):
        raise refuse(why)
    problem = check_level_move(level, proposed, why, role_of(desk))
    if problem is not None:
        raise refuse(problem)
    subject = Subject(Kind.CELL, cell, Facet.LEVEL, desk.voice)
    rests_on = tuple(sorted(cell_inputs(desk.questionnaire, desk.state, cell)))
    entry = desk.assertion(subject, {"level": level}, reason=why, rests_on=rests_on)
    return desk.record([entry] if entry else [], undoable=True)


def follow_the_rules(desk: Desk, cell: str) -> Recorded:
    """Give up a confirmed level, so that the level proposed by the rules stands again."""
    entry = desk.assertion(Subject(Kind.CELL, cell, Facet.LEVEL, desk.voice), None)
    return desk.record([entry] if entry else [], undoable=True)
