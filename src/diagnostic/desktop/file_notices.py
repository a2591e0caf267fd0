"""What has to be said about a file as a whole when it is opened: that it can only be read, who works here, that typing was kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from diagnostic.actions.answering import kept_typing
from diagnostic.actions.at_work import remember_at_work
from diagnostic.actions.desk import Desk
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.notice_strip import NoticeStrip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.subject import Kind
from diagnostic.model.team import Member, members_of


def reading_notice(because: str) -> NoticeStrip:
    """Say why a file is open for reading only, and what to do to go on working."""
    tr = QCoreApplication.translate
    sentence, follows = {
        "asked": (
            tr("notice", "Open for reading, as you asked."),
            tr("notice", "Fields show what is there and take nothing. Open the file again to work on it."),
        ),
        "folder": (
            tr("notice", "Open for reading: the folder of this file cannot be written."),
            tr("notice", "Fields show what is there and take nothing. Copy the file to a folder of your own and open the copy to work on it."),
        ),
    }.get(
        because,
        (
            tr("notice", "Open for reading: this file is write-protected."),
            tr("notice", "Fields show what is there and take nothing. Take the protection off, or open a copy, to work on it."),
        ),
    )
    return NoticeStrip("eye", sentence, follows)


def at_work_notice(workplace: Workplace, settings: Path) -> NoticeStrip:
    """Ask who of the team works at this computer; nobody is guessed, since entries carry the person's code."""
    tr = QCoreApplication.translate
    notice = NoticeStrip(
        "users",
        tr("notice", "Who works at this computer?"),
        tr("notice", "Several persons belong to the team. Until one is named, what is entered here carries nobody's code."),
    )
    menu = QMenu(notice)

    def sits_down(member: Member) -> None:
        work_as(workplace.desk, member.code)
        remember_at_work(settings, workplace.desk.assessment_id, member.code)
        workplace.somebody_sat_down.emit(member.code)

    for member in members_of(workplace.state):
        # An ampersand in a name is a letter, not the sign of a key.
        words = f"{member.name} ({member.mark})".replace("&", "&&")
        menu.addAction(words).triggered.connect(lambda _on=False, member=member: sits_down(member))
    button = notice.add_button(tr("notice", "Say who"), lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
    workplace.somebody_sat_down.connect(lambda _code: notice.hide())
    return notice


def nothing_left_notice(here: bool, go_on: Callable[[], None]) -> NoticeStrip:
    """Say to whoever looked for the next open question that there is none (``here``: but the one at hand), and where the work goes on."""
    tr = QCoreApplication.translate
    if here:
        follows = tr("notice", "What is left open is the question before you.")
    else:
        follows = tr("notice", "All questions that are asked on this path are dealt with.")
    notice = NoticeStrip("check-check", tr("notice", "No other question is open."), follows)
    notice.add_button(tr("notice", "Go to the findings"), go_on)
    return notice


def kept_notice(desk: Desk, go_to_item: Callable[[str], None]) -> NoticeStrip | None:
    """Offer what was being typed in the set-up when the program last ended; None where there is nothing."""
    tr = QCoreApplication.translate
    drafts = () if desk.read_only else kept_typing(desk, Kind.SETUP)
    if not drafts:
        return None
    notice = NoticeStrip(
        "pen-line",
        tr("notice", "The program ended while something was being typed in the set-up."),
        tr("notice", "It was kept and stands in its field, not recorded yet."),
    )

    def go() -> None:
        notice.hide()
        go_to_item(drafts[0].subject.code)

    notice.add_button(tr("notice", "Go to it"), go)
    return notice
