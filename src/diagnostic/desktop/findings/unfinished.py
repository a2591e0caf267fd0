"""Wording that a power cut interrupted: recorded as the expert left it, an edit like any other that can be undone."""

from diagnostic.actions.answering import drop_typing, kept_typing
from diagnostic.actions.recommending import EDITABLE, edit_recommendation, record_reply
from diagnostic.desktop.findings.own_pane import UNWRITTEN
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.draft import Draft
from diagnostic.model.rule_wording import wording
from diagnostic.model.subject import Facet, Kind


def bring_back(workplace: Workplace, assessment: Assessment) -> None:
    """Record what was being typed about recommendations when the program last ended; what no longer differs is dropped."""
    if workplace.desk.read_only:
        return
    drafts = [draft for draft in kept_typing(workplace.desk, Kind.RECOMMENDATION) if draft.subject.code != UNWRITTEN]
    known = {item.code for item in assessment.recommendations.all}
    for draft in drafts:
        if draft.subject.code in known:
            _record(workplace, assessment, draft)
    if drafts:
        workplace.act(drop_typing, [draft.subject for draft in drafts])


def _record(workplace: Workplace, assessment: Assessment, draft: Draft) -> None:
    item, facet = assessment.recommendations.get(draft.subject.code), Facet(draft.subject.facet)
    if facet is Facet.REPLY_COMMENT:
        reply = workplace.state.current(draft.subject._replace(facet=Facet.REPLY)).value
        workplace.act(record_reply, item.code, str(reply or ""), draft.raw, typed=draft.raw)
    elif facet in EDITABLE:
        standing = wording(workplace.questionnaire, item, facet.value.replace("-", "_"))
        if draft.raw.strip() != standing.strip():
            workplace.act(edit_recommendation, item.code, facet, draft.raw, item.rests_on, typed=draft.raw)
