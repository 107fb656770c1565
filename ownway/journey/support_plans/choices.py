"""How a need is met."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Who(models.TextChoices):
    """How a need is met."""

    MYSELF = "myself", _("I do it myself")
    PEOPLE_I_KNOW = "people_i_know", _("People I know, unpaid")
    COMMUNITY = "community", _("Something free or in my community")
    PERSONAL_ASSISTANT = "personal_assistant", _("A personal assistant I choose")
    AGENCY = "agency", _("A care agency")
    SOMEWHERE_I_GO = "somewhere_i_go", _("Somewhere I go")
    EQUIPMENT = "equipment", _("Equipment or technology")
    BREAK = "break", _("A break or short stay")
    OTHER = "other", _("Something else")


UNPAID = (Who.MYSELF, Who.PEOPLE_I_KNOW, Who.COMMUNITY)
