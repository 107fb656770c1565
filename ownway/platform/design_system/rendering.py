"""Whatever a page shows renders itself, as a Django form does: `{{ page.working }}`."""

import re
from typing import TYPE_CHECKING, ClassVar

from django.template.loader import get_template
from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    Text = str | _StrPromise
else:
    Text = str | Promise  # words, perhaps to be translated when they are shown


class Component:
    """Base of the frozen dataclasses that a presenter builds.

    `SummaryList` renders `design_system/components/summary_list.html`, in which it is called `summary_list`.
    """

    called: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.called = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()

    def __html__(self) -> SafeString:
        template = get_template(f"design_system/components/{self.called}.html")
        return mark_safe(template.render({self.called: self}))  # noqa: S308 the template escapes

    def __str__(self) -> str:
        return self.__html__()


Content = Text | Component
