"""The one error of the library, and a class for each kind of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arrears._types import ErrorCode, ErrorKind

__all__ = [
    "ArrearsError",
    "ConflictError",
    "InvalidValueError",
    "LimitError",
    "ShapeError",
    "UnknownFactError",
]


class ArrearsError(ValueError):
    """Why an operation gave no answer: what is wrong, where, and what to do about it."""

    code: ErrorCode
    """The stable code to branch on."""
    field: str
    """Where the offending value is: `receivables[3].due_date`. Empty when the input as a whole is wrong."""
    value: str | None
    """The value that was found, as text."""
    message: str
    """What is wrong, without the place."""
    remedy: str
    """What to do about it."""
    kind: ErrorKind
    """The family of the code."""

    def __init__(
        self, code: ErrorCode, field: str, value: str | None, message: str, remedy: str, kind: ErrorKind
    ) -> None:
        super().__init__(code, field, value, message, remedy, kind)
        self.code = code
        self.field = field
        self.value = value
        self.message = message
        self.remedy = remedy
        self.kind = kind

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message

    @staticmethod
    def of(
        code: ErrorCode, field: str, value: str | None, message: str, remedy: str, kind: ErrorKind
    ) -> ArrearsError:
        """The error as an instance of the class of its kind."""
        return _CLASSES.get(kind, ArrearsError)(code, field, value, message, remedy, kind)


class ShapeError(ArrearsError, TypeError):
    """The shape of the input is wrong: a field is missing, unknown, or of another type."""


class InvalidValueError(ArrearsError):
    """One value is wrong in itself."""


class ConflictError(ArrearsError):
    """Two values that are each right do not agree."""


class UnknownFactError(ArrearsError):
    """The answer needs a fact that is not known: a rate or a holiday past the last published one."""


class LimitError(ArrearsError):
    """The input or the answer is too large."""


_CLASSES: dict[str, type[ArrearsError]] = {
    "shape": ShapeError,
    "value": InvalidValueError,
    "conflict": ConflictError,
    "unknown": UnknownFactError,
    "limit": LimitError,
}
