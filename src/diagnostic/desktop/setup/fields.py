"""Fields of the set-up: the label above, the control, what is wrong with it beneath. Recorded when the field is left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import AnswerSegments, GrowingTextEdit, Ink, Label, LineField, Mark, Option, OptionList, TypeRole
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.model.answering import normal_comment
from diagnostic.model.problem import Problem, RefusedError


class Field(LeadsFocus, QWidget):
    """A label, what it means, a control, and the sentence that says what is wrong with its value, if anything."""

    def __init__(self, title: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._detail = title, detail
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.label = Label(title, TypeRole.FIELD_STRONG, parent=self)
        self.column.addWidget(self.label)
        if detail:
            self.column.addWidget(Label(detail, TypeRole.CAPTION, Ink.TEXT3, parent=self))
        self._problem = Label("", TypeRole.CAPTION_STRONG, parent=self)
        self._problem.hide()
        self.control: QWidget | None = None
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def put(self, control: QWidget, name: str = "") -> None:
        """Place the control between its label and the problem, and name it for those who hear the page."""
        self.control = control
        control.setAccessibleName(name or self.title)
        control.setAccessibleDescription(self._detail)
        self.label.setBuddy(control)
        self.column.addWidget(control)
        self.column.addWidget(self._problem)
        self.lead_focus_to(control)

    def show_problem(self, sentence: str) -> None:
        """Say under the control what is wrong; an empty sentence takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if self.control is not None:
            self.control.setAccessibleDescription(" ".join(part for part in (self._detail, sentence) if part))
        if isinstance(self.control, LineField):
            self.control.set_loud(bool(sentence))

    def problem(self) -> str:
        """Return the sentence shown, or an empty text."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def restyle(self) -> None:
        """Keep the distances under the user's zoom."""
        self.column.setSpacing(theme_of(self).px(4))


class ItemField(Field):
    """A field that stands for one item. Subclasses say how its value is shown."""

    def __init__(self, items: SetupItems, code: str, title: str, detail: str = "", row: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, detail, parent)
        self.items, self.code, self.row = items, code, row

    def refresh(self) -> None:
        """Show what stands at the item now; what is being typed stays."""
        raise NotImplementedError

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong, and tell the page, whose list of steps counts it."""
        before = self.problem()
        super().show_problem(sentence)
        if before != sentence:
            self.items.judged.emit()

    def record(self, text: str) -> None:
        """Record a value; what is wrong with it is said at the field, and what was typed stays in it."""
        self.show_problem("")
        self.items.record(self.code, self.row, text, refused=self.refuse, then=lambda _recorded: self.refresh())

    def refuse(self, fault: RefusedError) -> None:
        """Say at the field what was wrong; where the field is out of sight, the window says it as well."""
        first = fault.problems[0]
        self.show_problem(problem_sentence(first))
        if not self.isVisible():
            self.items.workplace.refused.emit(fault)


class TextField(ItemField):
    """One line, or a text that grows. It becomes an entry when the field is left; until then it is kept as typing."""

    def __init__(
        self,
        items: SetupItems,
        code: str,
        title: str,
        detail: str = "",
        row: str = "",
        width: int = 0,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(items, code, title, detail, row, parent)
        self._width, self._unfit, self._laid_in = width, False, ""
        self.edit: LineField | GrowingTextEdit = LineField(title) if lines == 1 else GrowingTextEdit(title, max_lines=lines)
        self.put(self.edit)
        self._kept = Label(
            self.tr("Typed last time and not recorded yet. It is recorded when you leave the field."), TypeRole.CAPTION, Ink.NOTICE, parent=self
        )
        self._kept.hide()
        self.column.addWidget(self._kept)
        self.edit.setReadOnly(items.read_only)
        self.edit.typed.connect(self._typed)
        if isinstance(self.edit, LineField):
            self.edit.returnPressed.connect(self._leave)
        self.edit.installEventFilter(self)
        self.restyle()
        self.refresh()

    def text(self) -> str:
        """Return the text in the field."""
        return self.edit.text()

    def refresh(self) -> None:
        """Show what stands there, or what was being typed when the program last ended."""
        kept = self.items.kept(self.code, self.row)
        if self.being_typed():
            return
        self.show_text(kept if kept is not None else self.items.value(self.code, self.row))
        self._kept.setVisible(kept is not None)

    def being_typed(self) -> bool:
        """Tell whether what stands in the field is the person's, and not yet what stands at the item."""
        return bool(self.problem()) or (self.edit.hasFocus() and self.edit.text() != self._laid_in)

    def show_text(self, text: str) -> None:
        """Show a text; a long one from its beginning."""
        self._laid_in = text
        self.edit.set_text(text)
        if isinstance(self.edit, LineField):
            self.edit.setCursorPosition(0)

    def restyle(self) -> None:
        """Keep the width under the user's zoom."""
        super().restyle()
        if self.control is not None and self._width:
            self.control.setFixedWidth(theme_of(self).px(self._width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field records it, whatever the reason; a menu over it is no leaving."""
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self._leave()
        return False

    def _typed(self, text: str) -> None:
        unfit = normal_comment(text)
        if isinstance(unfit, Problem):
            self.show_problem(problem_sentence(unfit))
            self._unfit = True
            return
        if self._unfit:
            self._unfit = False
            self.show_problem("")
        self.items.type(self.code, self.row, text)

    def _leave(self) -> None:
        if not self.items.read_only:
            self._kept.hide()
            self.record(self.edit.text().strip())


class ChoiceField(ItemField):
    """One of a few choices side by side, and beside them that nothing was stated."""

    def __init__(
        self,
        items: SetupItems,
        code: str,
        title: str,
        choices: Sequence[tuple[str, str]],
        detail: str = "",
        unset: str = "",
        default: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(items, code, title, detail, "", parent)
        self._default = default
        options = [Option(key, words) for key, words in choices]
        if unset:
            options.append(Option("", unset, Mark.NOT_ASKED))
        self.segments = AnswerSegments(title, options)
        self.put(self.segments)
        self.segments.set_read_only(items.read_only)
        self.segments.chosen.connect(self.record)
        self.refresh()

    def refresh(self) -> None:
        """Show what stands there; ``default`` is what saying nothing means."""
        self.segments.set_chosen(self.items.value(self.code) or self._default)


class LongChoiceField(ItemField):
    """One of several sentences under one another."""

    def __init__(
        self, items: SetupItems, code: str, title: str, choices: Sequence[tuple[str, str]], detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(items, code, title, detail, "", parent)
        self.options = OptionList(title, [Option(key, words, Mark.VALUE if key else Mark.NOT_ASKED) for key, words in choices])
        self.put(self.options)
        self.options.set_read_only(items.read_only)
        self.options.chosen.connect(self.record)
        self.refresh()

    def refresh(self) -> None:
        """Show what stands there."""
        self.options.set_chosen([self.items.value(self.code)])
