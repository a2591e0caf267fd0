"""When, where and in which languages: days, the period of the figures, sites visited, languages of interview and report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.administrations import report_languages
from diagnostic.desktop.date_words import date_hint
from diagnostic.desktop.languages import language_name
from diagnostic.desktop.look import Label, LinkButton, PlainButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.setup.fields import LongChoiceField, TextField
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import next_title, not_stated, step_title
from diagnostic.model.places import Places
from diagnostic.model.setup_check import Step
from diagnostic.model.subject import Kind


class DatesForm(Form):
    """Dates are typed; what is no date is said at the field. A period may be a year alone."""

    step = Step.DATES

    def __init__(self, items: SetupItems, places: Places) -> None:
        alone = items.workplace.desk.self_assessment
        super().__init__(items, step_title(Step.DATES, alone), date_hint())
        first, last = (self.tr("Begun on"), self.tr("Finished on")) if alone else (self.tr("First day in the country"), self.tr("Last day"))
        self.add_beside(TextField(items, "starts-on", first, width=200), TextField(items, "ends-on", last, width=200))
        self.section(self.tr("Period of the figures"), self.tr("Numbers are asked for this period. A year alone will do."))
        self.add_beside(TextField(items, "period-from", self.tr("From"), width=200), TextField(items, "period-to", self.tr("To"), width=200))
        if not alone:
            self._sites()
        self.section(self.tr("Languages"))
        if not alone:
            self.add(
                TextField(items, "language-interview", self.tr("Languages of the interviews"), self.tr("Say as well where somebody interpreted."))
            )
        known = [(code, language_words(code)) for code in report_languages(places)]
        self.add(
            LongChoiceField(
                items, "language-report", self.tr("Language of the report"), (*known, ("", not_stated())),
                self.tr("The report can be written in another language than this screen."),
            )
        )  # fmt: skip
        self.end(next_title(self.step, items.workplace.desk.self_assessment))

    def refresh(self) -> None:
        """Show what stands there; sites that came from elsewhere get a line of their own."""
        super().refresh()
        if not self.items.workplace.desk.self_assessment:
            for row in self._rows_said():
                if row not in self._site_rows:
                    self._add_site(row)

    def _sites(self) -> None:
        self.section(
            self.tr("Sites visited"),
            self.tr("Name and kind of each place. Practice at level 3 asks for at least two kinds of site, at level 4 for all kinds in scope."),
        )
        self._site_rows: dict[str, QWidget] = {}
        self._site_column = QVBoxLayout()
        self._site_column.setSpacing(theme_of(self).px(8))
        self.column.addLayout(self._site_column)
        self._no_site = self.add(Label(self.tr("No site is named yet."), TypeRole.FIELD))
        self._more = self.add(PlainButton(self.tr("Add a site"), icon="plus"))
        self._more.setEnabled(not self.items.read_only)
        self._more.clicked.connect(self._new_site)
        for row in self._rows_said():
            self._add_site(row)

    def _rows_said(self) -> list[str]:
        state = self.items.workplace.state
        said = [subject.row for subject in state.subjects(Kind.SETUP, "site") if state.current(subject).value]
        kept = [row for code, row in self.items.kept_places() if code == "site"]
        return list(dict.fromkeys([*said, *kept]))

    def _new_site(self) -> None:
        self._add_site(f"s-{self.items.workplace.desk.identity()[:8]}").setFocus()

    def _add_site(self, row: str) -> TextField:
        number = len(self._site_rows) + 1
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        field = TextField(self.items, "site", self.tr("Site {number}").format(number=number), row=row)
        self.fields.append(field)
        drop = LinkButton(self.tr("Take out"), icon="trash-2")
        drop.setAccessibleName(self.tr("Take out site {number}").format(number=number))
        drop.setEnabled(not self.items.read_only)
        drop.clicked.connect(lambda: self._drop_site(row, field))
        box.addWidget(field, 1)
        box.addWidget(drop, 0, Qt.AlignmentFlag.AlignBottom)
        self._site_rows[row] = line
        self._site_column.addWidget(line)
        self._no_site.hide()
        return field

    def _drop_site(self, row: str, field: TextField) -> None:
        self.items.record("site", row, "", refused=field.refuse)
        self.fields.remove(field)
        self._site_rows.pop(row).hide()
        self._no_site.setHidden(bool(self._site_rows))
        self._more.setFocus()


def language_words(code: str) -> str:
    """Return a language in its own words and its code: ``Français (fr)``."""
    name = language_name(code)
    return code if name == code else f"{name} ({code})"
