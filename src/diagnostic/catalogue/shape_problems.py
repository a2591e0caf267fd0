"""Says in words, with file, line and remedy, what pydantic found wrong with the shape of a file."""

import types
import typing
from difflib import get_close_matches
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from diagnostic.catalogue.shapes import CONDITION_SHAPES
from diagnostic.catalogue.source import Source, Step
from diagnostic.model.problem import Problem

Form = TypeVar("Form", bound=BaseModel)

_TAGS = {f"={cast(Any, shape).kind}": shape for shape in CONDITION_SHAPES}
_CONDITION_KEYS = ", ".join(tag[1:] for tag in _TAGS)
_WANTED = {
    "string_type": ("a text", "Write it in quotes."),
    "int_type": ("a whole number", "Write it without quotes."),
    "bool_type": ("true or false", "Write true or false, without quotes."),
    "list_type": ("a list", "Put it in square brackets: [a, b]."),
    "dict_type": ("a mapping", "Write keys and values below it."),
    "model_type": ("a mapping", "Write keys and values below it."),
    "is_instance_of": ("a number", "Write it without quotes."),
    "decimal_type": ("a number", "Write it without quotes."),
}


def check_shape(form: type[Form], source: Source) -> tuple[Form | None, tuple[Problem, ...]]:
    """Return the file as its shape, or every problem of its shape."""
    shape, found = shape_faults(form, source)
    return shape, tuple(problem for _, problem in found)


def shape_faults(form: type[Form], source: Source) -> tuple[Form | None, list[tuple[tuple[Step, ...], Problem]]]:
    """Return the file as its shape, or every problem of its shape with the path at which it is."""
    try:
        return form.model_validate(source.value), []
    except ValidationError as fault:
        found = cast(list[dict[str, Any]], fault.errors(include_url=False, include_context=True))
        return None, [(_keys(item), _problem(form, source, item)) for item in found]


def did_you_mean(word: str, known: typing.Iterable[str], ending: str = "") -> str:
    """Return a sentence with the nearest known word, else with all known words when they are few.

    The ``ending`` that all of them share is said, but makes no two words alike.
    """
    words = sorted({each.removesuffix(ending) for each in known})
    near = get_close_matches(word.removesuffix(ending), words, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {near[0]}{ending}?"
    if 0 < len(words) <= 30:
        return f"Known here: {', '.join(f'{each}{ending}' for each in words)}."
    return ""


def _problem(form: type[BaseModel], source: Source, fault: dict[str, Any]) -> Problem:
    path: tuple[Step, ...] = fault["loc"]
    keys = _keys(fault)
    place = source.place(keys)
    name = str(keys[-1]) if keys and isinstance(keys[-1], str) else f"entry {keys[-1]}" if keys else "the file"
    kind, context = str(fault["type"]), fault.get("ctx", {})
    if kind == "extra_forbidden":
        remedy = did_you_mean(name, _keys_at(form, path[:-1])) or "Take it out."
        return Problem("shape.unknown-key", f"The key {name} is not known here.", remedy, place)
    if kind == "missing":
        return Problem("shape.missing-key", f"The key {name} is missing.", "Add it.", source.place(keys[:-1]))
    if kind == "literal_error":
        known = str(context.get("expected", "")).replace("'", "")
        message = f"{name} is {fault['input']!r}, which is not one of its values."
        words = known.replace(" or ", ", ").split(", ")
        return Problem("shape.unknown-value", message, did_you_mean(str(fault["input"]), words), place)
    if kind == "union_tag_not_found":
        message = f"{name} is not a condition: a condition has exactly one of the keys {_CONDITION_KEYS}."
        return Problem("shape.not-a-condition", message, "Split it with all or any, or correct the key.", place)
    if kind in _WANTED:
        wanted, remedy = _WANTED[kind]
        return Problem("shape.wrong-kind", f"{name} should be {wanted}.", remedy, place)
    if kind == "string_pattern_mismatch":
        message = f"{fault['input']!r} is not a code."
        return Problem("shape.not-a-code", message, "Use letters, digits and hyphens, without spaces.", place)
    if kind in ("greater_than_equal", "less_than_equal"):
        limit = context.get("ge", context.get("le"))
        side = "least" if "ge" in context else "most"
        return Problem("shape.out-of-range", f"{name} should be at {side} {limit}.", "Correct the number.", place)
    if kind in ("too_short", "string_too_short"):
        return Problem("shape.empty", f"{name} is empty.", "Fill it in, or leave the key out where it may be.", place)
    return Problem("shape.wrong", f"{name}: {fault['msg']}.", "See the reference of the format.", place)


def _keys(fault: dict[str, Any]) -> tuple[Step, ...]:
    """Return the path of a fault in the file, without what pydantic adds to it."""
    return tuple(step for step in fault["loc"] if not (isinstance(step, str) and (step in _TAGS or step == "[key]")))


def _keys_at(form: type[BaseModel], path: tuple[Step, ...]) -> list[str]:
    """List the keys that a shape knows at a path."""
    here: Any = form
    for step in path:
        if isinstance(step, str) and step in _TAGS:
            here = _TAGS[step]
        elif isinstance(step, str) and isinstance(here, type) and issubclass(here, BaseModel):
            here = next(
                (field.annotation for name, field in here.model_fields.items() if (field.alias or name) == step),
                None,
            )
        here = _inner(here)
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [field.alias or name for name, field in here.model_fields.items()]
    return []


def _inner(annotation: Any) -> Any:
    """Return the shape inside of a list, a mapping or an optional value."""
    while True:
        origin = typing.get_origin(annotation)
        if origin in (list, dict):
            annotation = typing.get_args(annotation)[-1]
        elif origin in (typing.Union, types.UnionType):
            shapes = [part for part in typing.get_args(annotation) if isinstance(part, type) and issubclass(part, BaseModel)]
            return shapes[0] if len(shapes) == 1 else annotation
        else:
            return annotation
