"""Merging two states of one assessment: the union of what each has read, and nothing else."""

from diagnostic.model.state import State


def merge(left: State, right: State) -> State:
    """Return the state of everything either side knows: nothing is lost, nothing is chosen, no order matters.

    Conflicts stay open, a redaction known to one side holds for both, and the same id said differently is set
    apart. Raises ``ValueError`` for two different assessments.
    """
    if len(left) < len(right):
        left, right = right, left
    return left.added(right.all_versions())
