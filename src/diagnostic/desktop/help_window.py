"""Help and the list of keys: a plain window beside the work, closed with Escape."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, SectionLabel, TabBar, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of

HELP, KEYS = "help", "keys"


class HelpWindow(QDialog):
    """Two pages: how the work goes, and which key does what. It never holds up the work behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.setWindowTitle(self.tr("Help"))
        self.tabs = TabBar(self.tr("Pages of the help"), height=40)
        self.tabs.add_tab(HELP, self.tr("How it works"))
        self.tabs.add_tab(KEYS, self.tr("Keys"))
        self.tabs.picked.connect(self.show_page)
        self._stack = QStackedWidget()
        self._pages = {HELP: _scrolling(_help_page(), self.tr("How it works")), KEYS: _scrolling(_keys_page(), self.tr("Keys"))}
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.resize(theme.px(640), theme.px(560))

    def show_page(self, key: str) -> None:
        """Show one of the two pages, with the focus on it, so that the arrows scroll."""
        self.tabs.set_current(key)
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 closes what F1 opened, as Escape does."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)


def help_texts() -> tuple[tuple[str, str], ...]:
    """Return the headings of the help with a paragraph each."""
    tr = QCoreApplication.translate
    return (
        (
            tr("help", "What this is for"),
            tr(
                "help",
                "An assessment of how Customs can act against counterfeit and pirated goods, against the provisional SECURE standards of 2007. "
                "They are voluntary; nothing here is a verdict, and there is no overall result.",
            ),
        ),
        (
            tr("help", "The five parts"),
            tr(
                "help",
                "Set-up says for whom, in which scope and by whom. Questions are answered one by one. Findings show the "
                "levels, what they rest on, and "
                "the drafts of recommendations. Report prints all of it. Exchange sends workbooks out, takes answers in, and lists what waits "
                "for a decision.",
            ),
        ),
        (
            tr("help", "There is no Save"),
            tr(
                "help",
                "What is entered is on the disk when the line at the bottom says so. Nothing is overwritten: every answer "
                "stays in the history, and "
                "taking back is a new entry. One assessment is one file; copying the file copies the assessment. The file is not encrypted.",
            ),
        ),
        (
            tr("help", "Five ways of having no answer"),
            tr(
                "help",
                "Not asked yet, don't know, declined, not applicable and outside the scope are five different things. None of "
                "them is a zero, and none is "
                "counted as a gap.",
            ),
        ),
        (
            tr("help", "Claimed and supported"),
            tr(
                "help",
                "A claimed level follows from the answers. A supported level is the highest that the evidence carries. In a "
                "self-assessment levels are "
                "claimed, and printed as self-reported.",
            ),
        ),
        (
            tr("help", "TRIPS minimum"),
            tr(
                "help",
                "Nine articles are asked in every assessment and listed apart. Whether they apply is said in the profile, as "
                "the administration states it.",
            ),
        ),
        (
            tr("help", "Two voices"),
            tr(
                "help",
                "What the administration states and what the team records stand side by side. Two experts who disagree are "
                "shown until somebody decides, "
                "with a reason.",
            ),
        ),
    )


def key_groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the keys by where they work: a heading, and pairs of keys and what they do."""
    tr = QCoreApplication.translate
    return (
        (
            tr("keys", "Everywhere"),
            (
                ("Ctrl N", tr("keys", "Begin a mission")),
                ("Ctrl O", tr("keys", "Open a file")),
                ("Ctrl + / Ctrl - / Ctrl 0", tr("keys", "Larger, smaller, normal size")),
                ("F1 / Shift F1", tr("keys", "Help, list of keys")),
                ("Esc", tr("keys", "Close a list or a drawer; nothing typed is lost")),
                ("Ctrl Q", tr("keys", "Close the program")),
            ),
        ),
        (
            tr("keys", "In an assessment"),
            (
                ("Ctrl 1 … Ctrl 5", tr("keys", "Set-up, questions, findings, report, exchange")),
                ("Ctrl K", tr("keys", "Go to a question, a standard or a piece of evidence")),
                ("Ctrl Z", tr("keys", "Take back what was recorded last, as a new entry, and show it")),
                ("F6", tr("keys", "Next area of the page")),
                ("Ctrl Enter", tr("keys", "The main action of the page")),
            ),
        ),
        (
            tr("keys", "Questions"),
            (
                ("1 … 9", tr("keys", "Choose an option of the open question")),
                ("Enter / Down, Up", tr("keys", "Next question, previous question; in a grid of figures the next line first")),
                ("Alt Down, Alt Up", tr("keys", "Next and previous question that is still open")),
                ("Tab", tr("keys", "Answer, comment, evidence, next question")),
                (tr("keys", "Arrows"), tr("keys", "Move in a grid; a digit answers and steps down")),
                (tr("keys", "Delete"), tr("keys", "Take the answer back")),
                ("Ctrl E", tr("keys", "Add evidence")),
                ("Ctrl M", tr("keys", "Comment")),
                ("Ctrl T", tr("keys", "Who would know?")),
                ("F3, F4", tr("keys", "Fold the list of standards, the drawer")),
            ),
        ),
        (
            tr("keys", "Exchange: decide"),
            (
                (tr("keys", "Up, Down"), tr("keys", "From one matter to the next")),
                ("1 … 9", tr("keys", "Choose what should stand")),
                ("Enter", tr("keys", "To the reason; in the reason: record the decision")),
                ("Esc", tr("keys", "Back to the list")),
            ),
        ),
    )


def _scrolling(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    area.setWidget(page)
    return area


def _help_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for heading, text in help_texts():
        column.addWidget(SectionLabel(heading))
        column.addWidget(Label(text, TypeRole.BODY))
        column.addSpacing(theme_of(page).px(8))
    column.addStretch(1)
    return page


def _keys_page() -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setHorizontalSpacing(theme_of(page).px(20))
    grid.setVerticalSpacing(theme_of(page).px(6))
    grid.setColumnStretch(1, 1)
    row = 0
    for heading, pairs in key_groups():
        grid.addWidget(SectionLabel(heading), row, 0, 1, 2)
        for keys, words in pairs:
            row += 1
            grid.addWidget(Label(isolate(keys), TypeRole.FIELD_STRONG, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, TypeRole.FIELD, Ink.TEXT2), row, 1)
        row += 1
        grid.setRowMinimumHeight(row, theme_of(page).px(10))
        row += 1
    grid.setRowStretch(row, 1)
    return page
