"""Judging conditions in four values: met, not met, unknown, beside the point."""

from enum import StrEnum


class Outcome(StrEnum):
    """What a condition comes to. *Beside the point* drops out of *all* and *any*; *unknown* stays unknown by
    itself.
    """

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    BESIDE = "beside-the-point"
