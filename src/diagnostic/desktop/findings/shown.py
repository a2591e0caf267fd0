"""What the parts of one recommendation need to show it: the recommendation, and the assessment around it."""

from dataclasses import dataclass

from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.recommendation import Placement, Recommendation


@dataclass(frozen=True)
class Shown:
    """One recommendation as it stands in one assessment."""

    workplace: Workplace
    assessment: Assessment
    item: Recommendation

    @property
    def questionnaire(self) -> Questionnaire:
        """The question set of the open file."""
        return self.workplace.questionnaire

    @property
    def read_only(self) -> bool:
        """True where nothing can be changed: the file is open for reading, or the recommendation has lapsed."""
        return self.workplace.desk.read_only or self.item.placement is Placement.LAPSED
