"""Searching for somebody."""

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.fields import OneLine, WholeNumber
from ownway.platform.design_system.forms import Form


class SearchForm(Form):
    """A name as it looks or sounds; a year and a place tell two people of one name apart."""

    words = OneLine(
        _("Name"), missing=_("Write a name, or part of one"), required=True,
        attrs={"autocomplete": "off", "spellcheck": "false", "data-search": ""},
    )  # fmt: skip
    born = WholeNumber(_("Year of birth"), least=1900, most=2100)
    place = OneLine(_("Street, town or postcode"), width=20, attrs={"autocomplete": "off"})
