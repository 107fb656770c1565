"""What every decision needs in words: reasons, and one sentence of one's own. Without it none goes out."""

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.fields import Words
from ownway.platform.design_system.rendering import Text

NOT_WITHOUT = _("No decision goes out without it.")
NOT_THE_LAW = _("Not the law: you. No decision goes out without it.")


def own_reasons(hint: Text, rows: int = 4) -> Words:
    """Why it was decided so, as the person reads it."""
    return Words(_("Your reasons"), hint=hint, required=True, missing=_("Give your reasons"), rows=rows)


def own_sentence(hint: Text = NOT_WITHOUT) -> Words:
    """One sentence of whoever decides, or stands behind it."""
    label = _("One sentence of your own to the person")
    return Words(label, hint=hint, required=True, missing=_("Write one sentence of your own"), rows=2)
