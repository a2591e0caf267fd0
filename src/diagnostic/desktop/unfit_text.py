"""What no file can carry is refused while it is typed, in words, also in forms that record only when a button is pressed."""

from collections.abc import Callable

from diagnostic.desktop.look import LineField
from diagnostic.model.answering import normal_comment
from diagnostic.model.problem import Problem


def refuse_unfit(say: Callable[[str], None], *fields: LineField) -> None:
    """Watch some fields of one form. ``say`` hears the sentence as soon as one of them holds what is refused, and an empty one when none
    does any longer; what was said for another reason is left alone.
    """
    unfit: set[LineField] = set()

    def check(field: LineField, text: str) -> None:
        problem, before = normal_comment(text), bool(unfit)
        if isinstance(problem, Problem):
            # The sentences of all problems are loaded with the first of them.
            from diagnostic.desktop.problem_words import problem_sentence

            unfit.add(field)
            say(problem_sentence(problem))
        else:
            unfit.discard(field)
            if before and not unfit:
                say("")
        field.set_loud(field in unfit)

    for field in fields:
        field.typed.connect(lambda text, field=field: check(field, text))
