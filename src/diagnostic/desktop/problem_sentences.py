"""Every sentence that says what is wrong and what to do, by the code of the problem; ``tests/desktop/whole`` holds them against the code.

A code lists its messages and its remedies alike. Where a sentence is put together from parts, each way it can end stands here by itself,
before the one with a place for anything.
"""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diagnostic.desktop.export_sentences import EXPORT_SENTENCES
from diagnostic.desktop.foreign_sentences import FOREIGN_SENTENCES
from diagnostic.desktop.import_sentences import IMPORT_SENTENCES

CONTEXT: Final = "problems"

SENTENCES: Final = MappingProxyType(
    {
        **EXPORT_SENTENCES,
        **FOREIGN_SENTENCES,
        **IMPORT_SENTENCES,
        "text.nul": (
            QT_TRANSLATE_NOOP("problems", "The text holds a NUL character, which no file can carry."),
            QT_TRANSLATE_NOOP("problems", "Delete it, or paste the text as plain text."),
        ),
        "text.half-character": (
            QT_TRANSLATE_NOOP("problems", "The text holds half of a character (a lone surrogate), which no file can carry."),
            QT_TRANSLATE_NOOP("problems", "Delete the sign that shows as a box or a question mark, or paste the text again."),
        ),
        "answer.empty": (
            QT_TRANSLATE_NOOP("problems", "Nothing was entered."),
            QT_TRANSLATE_NOOP("problems", "Answer, or say why there is no answer; an empty field changes nothing."),
        ),
        "answer.no-reason": (
            QT_TRANSLATE_NOOP("problems", "“Not applicable” needs a reason."),
            QT_TRANSLATE_NOOP("problems", "Say in a few words why it does not apply."),
        ),
        "answer.value-and-state": (
            QT_TRANSLATE_NOOP("problems", "There is both an answer and the state “{state}”."),
            QT_TRANSLATE_NOOP("problems", "Keep one of the two."),
        ),
        "answer.no-such-option": (
            QT_TRANSLATE_NOOP("problems", "This is not one of the answers to choose from."),
            QT_TRANSLATE_NOOP("problems", "Choose one of: {options}."),
            QT_TRANSLATE_NOOP("problems", "Choose an option of the question."),
        ),
        "answer.no-such-row": (
            QT_TRANSLATE_NOOP("problems", "The question has no such line."),
            QT_TRANSLATE_NOOP("problems", "Choose a line of the question."),
        ),
        "answer.no-such-group": (
            QT_TRANSLATE_NOOP("problems", "The question has no such column."),
            QT_TRANSLATE_NOOP("problems", "Choose a column of the question."),
        ),
        "answer.no-currency": (
            QT_TRANSLATE_NOOP("problems", "An amount needs the three letters of its currency."),
            QT_TRANSLATE_NOOP("problems", "Type it as 120.50 EUR."),
        ),
        "answer.not-a-percentage": (
            QT_TRANSLATE_NOOP("problems", "A percentage was typed where none is asked for."),
            QT_TRANSLATE_NOOP("problems", "Type the figure itself."),
            QT_TRANSLATE_NOOP("problems", "Type the figure in {unit}."),
        ),
        "answer.not-a-date": (
            QT_TRANSLATE_NOOP("problems", "This is not a date."),
            QT_TRANSLATE_NOOP("problems", "Type 2024, 2024-05, 2024-05-17 or 17.05.2024 (day first)."),
        ),
        "answer.no-such-date": (
            QT_TRANSLATE_NOOP("problems", "There is no such date."),
            QT_TRANSLATE_NOOP("problems", "Check day and month, and type 2024, 2024-05, 2024-05-17 or 17.05.2024 (day first)."),
        ),
        "answer.two-readings": (
            QT_TRANSLATE_NOOP("problems", "“{found}” can mean {thousands} or {decimal}."),
            QT_TRANSLATE_NOOP("problems", "Type {thousands} or {decimal}."),
        ),
        "answer.figure-too-long": (
            QT_TRANSLATE_NOOP("problems", "This figure has more than {most} characters."),
            QT_TRANSLATE_NOOP("problems", "Shorten it."),
        ),
        "answer.too-many-digits": (
            QT_TRANSLATE_NOOP("problems", "This figure has {digits} digits; more than {most} cannot be kept exactly in a spreadsheet."),
            QT_TRANSLATE_NOOP("problems", "Check the figure; round it, or put the exact one in the comment."),
        ),
        "answer.not-a-number": (
            QT_TRANSLATE_NOOP("problems", "This is not a number."),
            QT_TRANSLATE_NOOP("problems", "Type digits only, such as 1234 or 12.5; put anything else in the comment."),
        ),
        "answer.not-whole": (
            QT_TRANSLATE_NOOP("problems", "A whole number is asked for."),
            QT_TRANSLATE_NOOP("problems", "Type a number without decimals."),
        ),
        "answer.too-small": (
            QT_TRANSLATE_NOOP("problems", "The smallest figure possible here is {minimum}."),
            QT_TRANSLATE_NOOP("problems", "Check the figure."),
        ),
        "answer.too-large": (
            QT_TRANSLATE_NOOP("problems", "The largest figure possible here is {maximum}."),
            QT_TRANSLATE_NOOP("problems", "Check the figure."),
        ),
        "level.range": (QT_TRANSLATE_NOOP("problems", "{level} is no level."), QT_TRANSLATE_NOOP("problems", "Levels run from 0 to 4.")),
        "level.no-reason": (
            QT_TRANSLATE_NOOP("problems", "A level other than the proposed one needs a written reason."),
            QT_TRANSLATE_NOOP("problems", "Say why."),
        ),
        "level.team-lead": (
            QT_TRANSLATE_NOOP("problems", "Moving a level by more than one, or setting one that is unknown, is for the team lead."),
            QT_TRANSLATE_NOOP("problems", "Move it by one, or ask the team lead."),
        ),
        "statement.no-source": (
            QT_TRANSLATE_NOOP("problems", "A statement needs a source."),
            QT_TRANSLATE_NOOP("problems", "Say who said so: unit and role are enough."),
        ),
        "evidence.kind": (
            QT_TRANSLATE_NOOP("problems", "{kind} is no kind of evidence."),
            QT_TRANSLATE_NOOP("problems", "Choose one of the list."),
        ),
        "evidence.no-title": (
            QT_TRANSLATE_NOOP("problems", "Evidence needs a short name."),
            QT_TRANSLATE_NOOP("problems", "For example: Customs Code, art. 203."),
        ),
        "evidence.stance": (
            QT_TRANSLATE_NOOP("problems", "{stance} is no stance."),
            QT_TRANSLATE_NOOP("problems", "Evidence speaks for or against."),
        ),
        "recommendation.trips-stays": (
            QT_TRANSLATE_NOOP("problems", "An item of the TRIPS minimum stays in its list."),
            QT_TRANSLATE_NOOP("problems", "Edit its wording, or correct the answers behind it."),
        ),
        "recommendation.no-reason": (
            QT_TRANSLATE_NOOP("problems", "Leaving a recommendation out needs a reason."),
            QT_TRANSLATE_NOOP("problems", "One sentence is enough."),
        ),
        "recommendation.nobody": (
            QT_TRANSLATE_NOOP("problems", "A check carries the name of who checked."),
            QT_TRANSLATE_NOOP("problems", "Say on the set-up page who is working here."),
        ),
        "recommendation.own-wording": (
            QT_TRANSLATE_NOOP("problems", "The wording is yours; somebody else checks it."),
            QT_TRANSLATE_NOOP("problems", "Say on the set-up page who is working here now, or hand the file to a colleague."),
        ),
        "recommendation.empty": (
            QT_TRANSLATE_NOOP("problems", "A recommendation needs a title and a text."),
            QT_TRANSLATE_NOOP("problems", "Write both, then add it."),
        ),
        "recommendation.no-standard": (
            QT_TRANSLATE_NOOP("problems", "A recommendation belongs to a standard."),
            QT_TRANSLATE_NOOP("problems", "Choose the standard it concerns."),
        ),
        "reply.unknown": (
            QT_TRANSLATE_NOOP("problems", "{reply} is no reply."),
            QT_TRANSLATE_NOOP("problems", "Choose agree, partly, disagree or defer."),
        ),
        "file.question-set": (
            QT_TRANSLATE_NOOP("problems", "The question set inside {file} cannot be read."),
            QT_TRANSLATE_NOOP("problems", "Open a backup copy, or open the file with the version of the program that wrote it."),
        ),
        "store.system": (
            QT_TRANSLATE_NOOP("problems", "The system refused access to {file}: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Check the disk and the folder."),
        ),
        "store.not-an-assessment": (
            QT_TRANSLATE_NOOP("problems", "{file} is not an assessment file of Diagnostic, or its beginning is damaged."),
            QT_TRANSLATE_NOOP("problems", "Choose a file whose name ends in .diagnostic; if this one was copied or sent, copy it again."),
        ),
        "store.disk-full": (
            QT_TRANSLATE_NOOP(
                "problems", "There is no room left on the disk that holds {file}; nothing new was stored, what was there before is unchanged."
            ),
            QT_TRANSLATE_NOOP("problems", "Free some room on that disk and try again."),
        ),
        "store.no-room": (
            QT_TRANSLATE_NOOP("problems", "There is no room left on the disk for {file}; no file was left behind."),
            QT_TRANSLATE_NOOP("problems", "Free some room on that disk, or choose a folder on another one."),
        ),
        "store.not-made": (
            QT_TRANSLATE_NOOP("problems", "The system refused to make {file}; no file was left behind."),
            QT_TRANSLATE_NOOP("problems", "Check that the disk, the stick or the network folder is still connected, or choose another folder."),
        ),
        "file.no-name": (
            QT_TRANSLATE_NOOP("problems", "{folder} is a folder and names no file."),
            QT_TRANSLATE_NOOP("problems", "Add the name of the file, such as mission."),
        ),
        "store.read-only": (
            QT_TRANSLATE_NOOP("problems", "{file} can only be read here; nothing was stored."),
            QT_TRANSLATE_NOOP("problems", "Copy it to a folder where you may write, and open the copy."),
        ),
        "store.moved": (
            QT_TRANSLATE_NOOP(
                "problems",
                "{file} is no longer where it was opened: it was moved, renamed, deleted or replaced; nothing new was stored.",
            ),
            QT_TRANSLATE_NOOP("problems", "Put it back and try again, or close it here and open it from its new place."),
        ),
        "store.changed": (
            QT_TRANSLATE_NOOP("problems", "{file} was changed by another program while it was open here; nothing new was stored."),
            QT_TRANSLATE_NOOP("problems", "Close it here and open it again."),
        ),
        "store.cannot-write": (
            QT_TRANSLATE_NOOP("problems", "You may not write {file} in the folder {folder}."),
            QT_TRANSLATE_NOOP("problems", "Choose a folder of your own, or ask whoever looks after this one."),
        ),
        "store.busy": (
            QT_TRANSLATE_NOOP("problems", "Another program is keeping {file} busy; nothing new was stored."),
            QT_TRANSLATE_NOOP("problems", "Wait for a copy or a virus scan of the file to end, then try again."),
        ),
        "store.disk-fault": (
            QT_TRANSLATE_NOOP("problems", "The disk that holds {file} could not be read or written; what was being stored may be missing."),
            QT_TRANSLATE_NOOP("problems", "Check that the stick or the network folder is still connected, then open the file again."),
        ),
        "store.cannot-open": (
            QT_TRANSLATE_NOOP("problems", "{file} could not be opened."),
            QT_TRANSLATE_NOOP("problems", "Check that you may read the file and its folder, and that no other program holds it."),
        ),
        "store.interrupted": (
            QT_TRANSLATE_NOOP(
                "problems",
                "{file} was cut off in the middle of a change and cannot be put right where it lies, because it can only be read there.",
            ),
            QT_TRANSLATE_NOOP("problems", "Copy it together with {file}-journal to a folder where you may write, and open the copy."),
        ),
        "store.missing": (
            QT_TRANSLATE_NOOP("problems", "There is no file {file} in {folder}."),
            QT_TRANSLATE_NOOP(
                "problems", "If it lies on a stick or in a network folder, connect that first; if it was moved, open it from its new place."
            ),
        ),
        "store.is-folder": (
            QT_TRANSLATE_NOOP("problems", "{file} is a folder, not an assessment file."),
            QT_TRANSLATE_NOOP("problems", "Choose the file itself."),
        ),
        "store.no-folder": (
            QT_TRANSLATE_NOOP("problems", "The folder {folder} does not exist."),
            QT_TRANSLATE_NOOP("problems", "Create it first, or choose another folder."),
        ),
        "store.already-there": (
            QT_TRANSLATE_NOOP("problems", "There is already a file {file} in {folder}; it was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Choose another name, or move the other file away first."),
        ),
        "store.open-elsewhere": (
            QT_TRANSLATE_NOOP("problems", "{file} is already open in another window."),
            QT_TRANSLATE_NOOP("problems", "Go on in that window or close it; you can also open the file here for reading only."),
        ),
        "store.newer": (
            QT_TRANSLATE_NOOP("problems", "{file} was written by a newer version of Diagnostic, and this version cannot read it safely."),
            QT_TRANSLATE_NOOP("problems", "Install the newer version, and open the file with that."),
        ),
        "store.older-read-only": (
            QT_TRANSLATE_NOOP(
                "problems",
                "{file} was written by an older version of Diagnostic and has to be brought up to date, but it can only be read here.",
            ),
            QT_TRANSLATE_NOOP("problems", "Copy it to a folder where you may write, and open the copy."),
        ),
        "store.foreign-parts": (
            QT_TRANSLATE_NOOP("problems", "{file} holds parts that Diagnostic did not write, so it was not opened."),
            QT_TRANSLATE_NOOP("problems", "Ask whoever gave you the file for the original."),
        ),
        "store.stray-journal": (
            QT_TRANSLATE_NOOP("problems", "Beside {file} lies the journal of an unfinished change to another file of that name."),
            QT_TRANSLATE_NOOP("problems", "Move {file}-journal to another folder, keep it, and open the file again."),
        ),
        "store.no-encryption": (
            QT_TRANSLATE_NOOP("problems", "This version of Diagnostic cannot encrypt assessment files, nor open encrypted ones."),
            QT_TRANSLATE_NOOP("problems", "Open or create the file without a passphrase, on a disk that is itself encrypted."),
        ),
        "file.disk-full": (
            QT_TRANSLATE_NOOP("problems", "There is no room left on the disk for {file}; what was there before is unchanged."),
            QT_TRANSLATE_NOOP("problems", "There is no room left on the disk for {file}; no file was left behind."),
            QT_TRANSLATE_NOOP("problems", "Free some room on that disk, or choose a folder on another one."),
        ),
        "file.no-folder": (
            QT_TRANSLATE_NOOP("problems", "{file} could not be written, because the folder {folder} does not exist."),
            QT_TRANSLATE_NOOP("problems", "Create the folder first, or choose another one."),
        ),
        "file.cannot-write": (
            QT_TRANSLATE_NOOP("problems", "{file} may not be written; what was there before is unchanged."),
            QT_TRANSLATE_NOOP("problems", "{file} may not be written; no file was left behind."),
            QT_TRANSLATE_NOOP("problems", "Choose a folder of your own. If the file is open in another program, close it there first."),
            QT_TRANSLATE_NOOP("problems", "Choose a folder of your own."),
        ),
        "file.system": (
            QT_TRANSLATE_NOOP("problems", "The system refused to write {file} ({cause}); what was there before is unchanged."),
            QT_TRANSLATE_NOOP("problems", "The system refused to write {file} ({cause}); no file was left behind."),
            QT_TRANSLATE_NOOP("problems", "Check that the disk, the stick or the network folder is still connected, then try again."),
        ),
        "file.name": (
            QT_TRANSLATE_NOOP("problems", "The system does not accept {file} as the name of a file."),
            QT_TRANSLATE_NOOP("problems", "Choose a shorter name of letters and digits."),
        ),
        "file.is-folder": (
            QT_TRANSLATE_NOOP("problems", "{file} is a folder, so no file of that name can be written."),
            QT_TRANSLATE_NOOP("problems", "Choose another name, or give the name of a file inside that folder."),
        ),
        "file.not-a-file": (
            QT_TRANSLATE_NOOP("problems", "{file} is no ordinary file and was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Choose another name."),
        ),
        "file.assessment": (
            QT_TRANSLATE_NOOP("problems", "{file} is an assessment or another database, and was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Choose another name."),
        ),
        "file.protected": (
            QT_TRANSLATE_NOOP("problems", "{file} is protected against changes and was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Remove the protection from that file, or choose another name."),
        ),
        "report.font": (
            QT_TRANSLATE_NOOP("problems", "The font {file} of the program is missing or damaged."),
            QT_TRANSLATE_NOOP("problems", "Install the program again."),
        ),
        "report.wording": (
            QT_TRANSLATE_NOOP("problems", "The report wording {file} is not a list of keys with their texts."),
            QT_TRANSLATE_NOOP("problems", "Compare it with en.json."),
            QT_TRANSLATE_NOOP("problems", "The report wording {file} cannot be read: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Correct the file, or install the program again."),
        ),
        "report.no-language": (
            QT_TRANSLATE_NOOP("problems", "There is no report wording for the language {language}."),
            QT_TRANSLATE_NOOP("problems", "Choose one of: {known}."),
        ),
        "places.data-missing": (
            QT_TRANSLATE_NOOP("problems", "The question sets and resources of the program were not found beside {package}."),
            QT_TRANSLATE_NOOP("problems", "Install the program again; a copy of the package folder alone is not enough."),
        ),
        "answer.two-stand": (
            QT_TRANSLATE_NOOP("problems", "Two answers stand here, and both stay until one of them is chosen."),
            QT_TRANSLATE_NOOP("problems", "Decide between them and say why, or keep both."),
        ),
        "decision.nothing-open": (
            QT_TRANSLATE_NOOP("problems", "There is nothing left to decide here: somebody has settled it meanwhile."),
            QT_TRANSLATE_NOOP("problems", "Look at what stands now."),
        ),
        "refused.none-waits": (
            QT_TRANSLATE_NOOP("problems", "This text was dealt with already."),
            QT_TRANSLATE_NOOP("problems", "Look at what stands now."),
        ),
        "decision.no-reason": (
            QT_TRANSLATE_NOOP("problems", "A decision needs a reason."),
            QT_TRANSLATE_NOOP("problems", "One sentence is enough; it becomes part of the record."),
        ),
        "redaction.no-reason": (
            QT_TRANSLATE_NOOP("problems", "Blanking for good needs a reason."),
            QT_TRANSLATE_NOOP("problems", "Say why, without repeating what is blanked: the reason stays readable."),
        ),
        "redaction.blank-already": (
            QT_TRANSLATE_NOOP("problems", "There is nothing left here that could be blanked."),
            QT_TRANSLATE_NOOP("problems", "Nothing needs to be done."),
        ),
        "report.same-file": (
            QT_TRANSLATE_NOOP("problems", "{file} is the assessment itself; it was left as it is."),
            QT_TRANSLATE_NOOP("problems", "Choose another name for the report."),
        ),
        "team.at-work": (
            QT_TRANSLATE_NOOP("problems", "This person works on this computer now."),
            QT_TRANSLATE_NOOP("problems", "Say first who works here instead."),
        ),
        "setup.amendment-needs-reason": (
            QT_TRANSLATE_NOOP("problems", "The scope was agreed; changing it is an amendment and needs a reason."),
            QT_TRANSLATE_NOOP("problems", "Write one sentence: who asked for it, and why."),
        ),
        "setup.nothing": (
            QT_TRANSLATE_NOOP("problems", "Nothing is entered here yet."),
            QT_TRANSLATE_NOOP("problems", "Write it as it is to be printed."),
        ),
        "setup.no-language": (
            QT_TRANSLATE_NOOP("problems", "This is not the code of a language."),
            QT_TRANSLATE_NOOP("problems", "Type a code such as en or pt-BR."),
        ),
        "setup.unknown-choice": (
            QT_TRANSLATE_NOOP("problems", "{found} is none of the choices here."),
            QT_TRANSLATE_NOOP("problems", "Choose one of: {known}."),
        ),
        "setup.day-missing": (
            QT_TRANSLATE_NOOP("problems", "The day is missing."),
            QT_TRANSLATE_NOOP("problems", "Type day, month and year, such as 16.11.2026 or 2026-11-16."),
        ),
        "team.no-name": (
            QT_TRANSLATE_NOOP("problems", "A person of the team needs a name."),
            QT_TRANSLATE_NOOP("problems", "Enter a name or an agreed short form."),
        ),
        "team.role": (
            QT_TRANSLATE_NOOP("problems", "A person of the team needs a role."),
            QT_TRANSLATE_NOOP("problems", "Choose one of: {roles}."),
        ),
        "team.mark": (
            QT_TRANSLATE_NOOP("problems", "The mark has 1 to {most} letters."),
            QT_TRANSLATE_NOOP("problems", "It numbers this person's evidence, e.g. AL in EV-AL-01."),
        ),
        "team.mark-taken": (
            QT_TRANSLATE_NOOP("problems", "{mark} is already the mark of {name}."),
            QT_TRANSLATE_NOOP("problems", "Choose another: two persons with one mark would number their evidence alike."),
        ),
        "administrations.unreadable": (
            QT_TRANSLATE_NOOP("problems", "The list of administrations {file} could not be read: {cause}."),
            QT_TRANSLATE_NOOP("problems", "Check the file and its permissions."),
        ),
    }
)
