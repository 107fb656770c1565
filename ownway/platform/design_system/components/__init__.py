"""What pages are made of. Each is a frozen dataclass with a template of its name; README.md shows them all.

Words are plain text and are escaped; line breaks in what people wrote are kept.
"""

from ownway.platform.design_system.components.bars import Bar, Bars
from ownway.platform.design_system.components.lists import (
    Column,
    Filter,
    Pagination,
    Queue,
    QueueLine,
    Sorted,
    Table,
    Task,
    TaskList,
    TaskStatus,
)
from ownway.platform.design_system.components.pictures import Around, BudgetBar, NetworkMap
from ownway.platform.design_system.components.records import (
    Conflict,
    Decision,
    Entry,
    IdentityBar,
    Step,
    SummaryList,
    SummaryRow,
    Timeline,
    Working,
)
from ownway.platform.design_system.components.words import (
    Badge,
    Banner,
    Details,
    EasyRead,
    Empty,
    Estimate,
    Kind,
    Link,
    Quotation,
    Status,
    Tag,
    Tone,
)

__all__ = [
    "Around",
    "Badge",
    "Banner",
    "Bar",
    "Bars",
    "BudgetBar",
    "Column",
    "Conflict",
    "Decision",
    "Details",
    "EasyRead",
    "Empty",
    "Entry",
    "Estimate",
    "Filter",
    "IdentityBar",
    "Kind",
    "Link",
    "NetworkMap",
    "Pagination",
    "Queue",
    "QueueLine",
    "Quotation",
    "Sorted",
    "Status",
    "Step",
    "SummaryList",
    "SummaryRow",
    "Table",
    "Tag",
    "Task",
    "TaskList",
    "TaskStatus",
    "Timeline",
    "Tone",
    "Working",
]
