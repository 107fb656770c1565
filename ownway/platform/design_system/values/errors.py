"""The one way in which a reader says that it did not understand."""


class NotUnderstoodError(ValueError):
    """`code` says why; the form field that asked has the words for it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
